import HanText

/// Summarises each new order in sentences of the citizens' own, chosen by what they say most about.
///
/// Personal data is masked, and an informant's words are never quoted. A summary is a draft until a person clears it.
///
/// - Shapes: one summary for each new order, at most `sentences` sentences and about `characters` characters.
/// - Order: as the orders.
public struct SummariseCases: Sendable {
    private let parameters: SummaryParameters
    private let personal: PersonalData
    private let choice: SentenceChoice

    public init(pack: ActivityPack, parameters: SummaryParameters) {
        self.parameters = parameters
        personal = PersonalData(pack.personNames)
        choice = SentenceChoice(pack.lexicon, parameters)
    }

    public func callAsFunction(
        _ book: OrderBook, _ documents: [Document], _ classified: [Classification]
    ) -> [CaseSummary] {
        let matters = Matters(documents, classified)
        return book.new.map { summary(of: $0, matters) }
    }

    private func summary(of order: WorkOrder, _ matters: Matters) -> CaseSummary {
        guard order.appealType != .report else {
            return CaseSummary(
                order: order.id, title: order.title, voices: order.items.count, sentences: [], masked: [:])
        }
        let members = order.items.map { matters[$0.key] }
        // The fullest account speaks for the group; of equal ones the first by key.
        let teller = members.max { $0.document.body.units.count < $1.document.body.units.count } ?? members[0]
        let units = teller.document.body.units
        let findings = personal.find(in: units)
        var masked: [String: Int] = [:]
        let sentences = choice(teller).map { range in
            let (text, counts) = PersonalData.mask(units, in: range, findings)
            masked.merge(counts, uniquingKeysWith: +)
            return CaseSummary.Sentence(
                text: text, source: teller.document.message.source, start: units.scalarOffset(range.lowerBound),
                end: units.scalarOffset(range.upperBound))
        }
        return CaseSummary(
            order: order.id, title: order.title, voices: order.items.count, sentences: sentences, masked: masked)
    }
}
