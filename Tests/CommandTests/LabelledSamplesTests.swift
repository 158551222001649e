import Foundation
import Testing

/// The labelled samples as a floor: a change of words or weights must not make the night worse.
@Suite("Labelled samples")
struct LabelledSamplesTests {
    private let judged: [(order: Order, label: Label)]

    init() throws {
        let labels = try Label.all()
        let office = try Office.withSamples()
        #expect(try office.run().status == 10)
        judged = try office.orders().flatMap { order in
            order.items.compactMap { item in labels["\(item.file):\(item.row ?? 0)"].map { (order, $0) } }
        }
    }

    @Test("every item that was taken in has a label")
    func complete() { #expect(judged.count == 399) }

    @Test("the unit is right for nineteen of twenty items, and in the direct lane for more")
    func units() {
        let direct = judged.filter { $0.order.lane == "直派" }
        #expect(share(judged) { $0.label.unit == ($0.order.unit ?? "") || $0.isLeftToPerson } >= 0.94)
        #expect(share(direct) { $0.label.unit == $0.order.unit } >= 0.97)
        #expect(Double(direct.count) / Double(judged.count) >= 0.45)
    }

    @Test("topic, appeal type and urgency keep their level")
    func others() {
        #expect(
            share(judged) { $0.order.topic?.split(separator: "/").first.map(String.init) == $0.label.topic } >= 0.88)
        #expect(share(judged) { $0.order.appealType == $0.label.appealType } >= 0.83)
        #expect(share(judged) { $0.order.urgency == $0.label.urgency } >= 0.90)
    }

    @Test("nothing that endangers life goes out unseen")
    func urgent() {
        let unseen = judged.filter { $0.label.urgency == "特急" && $0.order.lane == "直派" }
        #expect(unseen.map(\.label.place) == [])
    }

    private typealias Judged = (order: Order, label: Label)

    private func share(_ items: [Judged], _ isRight: (Case) -> Bool) -> Double {
        Double(items.count { isRight(Case(order: $0.order, label: $0.label)) }) / Double(max(1, items.count))
    }

    private struct Case {
        let order: Order
        let label: Label
        var isLeftToPerson: Bool { label.unit.isEmpty && order.lane == "人工" }
    }
}

/// One line of `Samples/labels.csv`: what a person would decide.
struct Label {
    let place: String
    let unit: String
    let topic: String
    let appealType: String
    let urgency: String

    static func all() throws -> [String: Label] {
        let lines = try Project.text("Samples/labels.csv").split(whereSeparator: \.isNewline).dropFirst()
        let labels = lines.map { line -> Label in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            return Label(
                place: "\(cells[0]):\(cells[1])", unit: cells[3], topic: cells[4], appealType: cells[5],
                urgency: cells[6])
        }
        return Dictionary(labels.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
