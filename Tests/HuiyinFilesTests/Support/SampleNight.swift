import HuiyinCore

/// A small night made by hand, with words that break tables and pages.
enum SampleNight {
    static let opened = Day("2022-01-04")!
    static let breaking = #"暖气|不热 <b>&"很冷"</b> 'n'"#

    static func item(_ number: UInt64, file: String = "inbox.csv", sheet: String? = nil) -> OrderItem {
        OrderItem(
            key: ItemKey(number), id: "\(number)",
            source: SourceLocation(file: file, sheet: sheet, row: Int(number) + 1))
    }

    static func order(
        _ id: String, unit: UnitID?, urgency: Urgency = .normal, lane: Lane = .direct, topic: String? = nil,
        title: String = "路灯不亮", deadline: Deadline? = nil, items: [OrderItem]
    ) -> WorkOrder {
        WorkOrder(
            id: OrderID(id), kind: .assign, unit: unit, assisting: [], topic: topic.map { TopicPath($0) },
            appealType: .help, urgency: urgency, lane: lane, state: .toDispatch, opened: opened, deadline: deadline,
            title: title, items: items, reason: "依据充分")
    }

    static let orders = [
        order(
            "T-XC-1", unit: SamplePack.roads, topic: "城乡建设/道路",
            deadline: SamplePack.calendar.deadline(of: 5, after: opened),
            items: [item(1), item(2)]),
        order(
            "T-XC-2", unit: SamplePack.heating, urgency: .immediate, lane: .manual, title: breaking, items: [item(3)]),
        order("T-XC-3", unit: nil, lane: .review, items: [item(4)]),
    ]

    static let cases = [
        CaseSummary(
            order: OrderID("T-XC-1"), title: "路灯不亮", voices: 2,
            sentences: [.init(text: "路灯一直不亮。", source: item(1).source, start: 0, end: 7)], masked: ["电话": 1]),
        CaseSummary(order: OrderID("T-XC-3"), title: "路灯不亮", voices: 1, sentences: [], masked: [:]),
    ]

    static let rejections = [
        Rejection(
            source: SourceLocation(file: "inbox.csv", row: 7, column: "内容"), reason: .badBytes, found: "按UTF-8解不开"),
        Rejection(source: SourceLocation(file: "=a|b.csv", row: 8), reason: .tooFewFields),
    ]

    static let night = Night(
        intake: intake(
            files: [
                FileReceipt(
                    name: "inbox.csv", digest: "", status: .received, format: "CSV", encoding: "UTF-8",
                    channel: "venue",
                    read: 7, accepted: 4, rejected: 2, superseded: 1, unusedColumns: ["备注|<二>"])
            ], rejections: rejections.map { KeptRejection(rejection: $0, raw: Sealed(bytes: [])) }),
        classified: [], groups: [], book: OrderBook(new: orders, additions: []), cases: cases)

    static func intake(files: [FileReceipt], rejections: [KeptRejection]) -> Intake {
        var intake = Intake()
        intake.files = files
        intake.rejections = rejections
        return intake
    }

    static let report = MakeReport(pack: SamplePack.pack, parameters: ReportParameters(listed: 30, decisions: 5))(
        night,
        run: .init(
            number: 1, at: LocalTime("2022-01-04T02:00")!, activity: "三民<活动>", definition: "d1", huiyin: "0", icu: "1"),
        allOrders: 9,
        timings: [.init(stage: .ingest, items: 7, seconds: 0.25, itemsPerSecond: 28)])
}
