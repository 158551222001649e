import HuiyinCore

/// Orders of which a test says only what it is about.
enum SampleOrder {
    static let calendar = WorkingCalendar(
        holidays: [Day("2022-01-06")!: "某节"], extraWorkdays: [], years: 2021...2022)

    static func order(
        _ id: String, unit: String? = "D02", lane: Lane = .review, urgency: Urgency = .urgent,
        topic: String? = "城乡建设/供热",
        items: [OrderItem]
    ) -> WorkOrder {
        WorkOrder(
            id: OrderID(id), kind: .assign, unit: unit.map { UnitID($0) }, assisting: [UnitID("D01"), UnitID("X01")],
            topic: topic.map { TopicPath($0) }, appealType: .complaint, urgency: urgency, lane: lane, state: .toReview,
            opened: SampleNight.opened,
            deadline: unit == nil ? nil : calendar.deadline(of: 5, after: SampleNight.opened), title: "暖气",
            items: items, reason: "把握不足")
    }
}
