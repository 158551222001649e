import HuiyinCore

/// A night made by hand that uses every column of every layer.
enum SampleNight {
    static let first = ItemKey(0xF000_0000_0000_0001)
    static let second = ItemKey(2)
    static let third = ItemKey(3)
    static let opened = Day("2022-01-04")!

    static let messages = [
        message(second, id: "乙", row: 2, time: "2021-12-29T09:05:30"), message(first, id: "甲", row: 3),
        message(third, id: "丙", row: 4, time: "2021-12-30T10:00"),
    ]

    static func message(_ key: ItemKey, id: String, row: Int, time: String? = nil, text: String = "小区暖气不热。") -> Message
    {
        Message(
            key: key, id: id, channel: "venue", source: SourceLocation(file: "一.csv", sheet: "表1", row: row),
            time: time.flatMap { LocalTime($0) }, session: "第一场", title: row == 2 ? "暖气" : nil, text: text,
            givenType: row == 2 ? "投诉" : nil)
    }

    static func intake(
        _ messages: [Message] = messages, digest: String = "d1", name: String = "一.csv",
        rejections: [KeptRejection] = rejections
    ) -> Intake {
        let received = FileReceipt(
            name: name, digest: digest, status: .received, format: "CSV", encoding: "UTF-8", dialect: "现场",
            channel: "venue",
            read: messages.count + rejections.count, accepted: messages.count, rejected: rejections.count,
            unusedColumns: ["备注"], remarks: [Diagnostic("bad-time", .warning, "时间认不出来", hint: "写成别的样子")])
        var intake = Intake()
        intake.files = [received]
        intake.messages = messages
        intake.rejections = rejections
        return intake
    }

    static let refused = FileReceipt(
        name: "空.csv", digest: "d0", status: .refused(Diagnostic("empty-file", .error, "文件是空的", hint: "重新导出")))

    static let rejections = [
        KeptRejection(
            rejection: Rejection(
                source: SourceLocation(file: "一.csv", sheet: "表1", row: 9, column: "内容"), reason: .badBytes,
                found: "按UTF-8解不开"),
            raw: Sealed(bytes: [1, 2, 3])),
        KeptRejection(
            rejection: Rejection(source: SourceLocation(file: "一.csv", row: 10), reason: .missingText),
            raw: Sealed(bytes: [])),
    ]

    static func classification(_ key: ItemKey) -> Classification {
        Classification(
            item: key, candidates: [.init(unit: UnitID("D02"), probability: 0.75)], assisting: [UnitID("D01")],
            topic: TopicPath("城乡建设/供热"), topicProbability: 0.5, appealType: .complaint, urgency: .urgent, lane: .review,
            laneReason: "把握不足", evidence: [.init(field: .text, start: 2, end: 4, text: "暖气", why: "职责")],
            tell: ["旗住建局"], isDiscipline: key == second)
    }

    static let groups = [
        CaseGroup(
            members: [
                .init(item: second, relation: .lead, similarity: 1),
                .init(item: first, relation: .near, similarity: 0.93),
            ], suspects: [.init(item: third, similarity: 0.7, reason: "数字不同")], earlierOrder: nil),
        CaseGroup(members: [.init(item: third, relation: .lead, similarity: 1)], suspects: [], earlierOrder: nil),
    ]

    static func item(_ message: Message) -> OrderItem {
        OrderItem(key: message.key, id: message.id, source: message.source)
    }

    static let book = OrderBook(
        new: [
            SampleOrder.order("T-1", items: [item(messages[0]), item(messages[1])]),
            SampleOrder.order("T-2", unit: nil, items: [item(messages[2])]),
        ], additions: [])

    static let cases = [
        CaseSummary(
            order: OrderID("T-1"), title: "暖气", voices: 2,
            sentences: [.init(text: "小区暖气不热。", source: messages[0].source, start: 0, end: 7)], masked: ["电话": 1]),
        CaseSummary(order: OrderID("T-2"), title: "无", voices: 1, sentences: [], masked: [:]),
    ]

    static let night = Night(
        intake: intake(), classified: messages.map { classification($0.key) }, groups: groups, book: book, cases: cases)
}
