import HanText

/// The words to show a reviewer: those that spoke for the chosen unit, strongest first, then the cues.
struct EvidenceList {
    /// More than six pieces are not read.
    private static let limit = 6

    let pieces: [Evidence]

    init(
        _ weighing: Weighing, best unit: Int?, _ appeal: (type: AppealType, hit: Reading.Hit?),
        _ findings: [UrgencyDetector.Finding], _ document: Document, _ rules: ClassifyRules
    ) {
        var pieces: [Evidence] = []
        let supporting = weighing.pieces.filter { $0.unit == unit }
            .sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.hit.order < $1.hit.order }
        for piece in supporting {
            let evidence = Evidence(piece.hit, rules.words(for: piece), document)
            let told = pieces.contains { $0.text == evidence.text && $0.field == evidence.field }
            if !told { pieces.append(evidence) }
            if pieces.count == EvidenceList.limit { break }
        }
        for finding in findings.prefix(2) {
            pieces.append(Evidence(finding.hit, "\(finding.trigger.level.rawValue)：\(finding.trigger.name)", document))
        }
        if let hit = appeal.hit { pieces.append(Evidence(hit, "诉求类型：\(appeal.type.rawValue)", document)) }
        self.pieces = pieces
    }
}

extension Evidence {
    init(_ hit: Reading.Hit, _ why: String, _ document: Document) {
        let passage = hit.field == .title ? document.title! : document.body
        let (units, range) = (passage.units, passage.normal.original(hit.range))
        self.init(
            field: hit.field, start: units.scalarOffset(range.lowerBound), end: units.scalarOffset(range.upperBound),
            text: units.string(range), why: why)
    }
}
