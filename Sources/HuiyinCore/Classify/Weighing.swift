import HanText

/// The evidence of one document weighed for every unit and topic, each piece with its reason.
struct Weighing {
    /// Why a piece counts; turned into words only for the pieces that are shown.
    enum Reason {
        case duty(Int)
        case body
        case hint
        case mention
        case confusion(Int)
        case scene(Int)
    }

    struct Piece {
        let unit: Int
        /// Number of a topic in the tree, if the piece speaks for one.
        let topic: Int?
        let weight: Double
        let hit: Reading.Hit
        let reason: Reason
    }

    private(set) var pieces: [Piece] = []
    /// By unit.
    private(set) var unitScores: [Int: Double] = [:]
    private(set) var scenes: [Int] = []

    init(_ reading: Reading, _ document: Document, _ rules: ClassifyRules) {
        var repeats: [Int: Int] = [:]
        for hit in reading.words {
            repeats[hit.phrase, default: 0] += 1
            let factor = rules.factor(of: hit) / Double(repeats[hit.phrase]!)
            for signal in rules.index.signals[hit.phrase] {
                addWord(signal, hit, factor, reading, document, rules)
            }
        }
        addScenes(reading, rules)
        for piece in pieces { unitScores[piece.unit, default: 0] += piece.weight * prior(of: piece, rules) }
    }

    /// A unit that leads only on procedure needs more than its words; a rule that names it is enough.
    private func prior(of piece: Piece, _ rules: ClassifyRules) -> Double {
        if case .scene = piece.reason { return 1 }
        return rules.pack.units[piece.unit].prior
    }

    private mutating func addWord(
        _ signal: SignalIndex.Signal, _ hit: Reading.Hit, _ factor: Double, _ reading: Reading, _ document: Document,
        _ rules: ClassifyRules
    ) {
        let parameters = rules.parameters
        let shared = factor / rules.index.shares[hit.phrase]
        switch signal {
        case .duty(let duty, let strong):
            add(duty: duty, (strong ? parameters.strongWeight : parameters.generalWeight) * shared, hit, rules)
        case .contextual(let duty, let word):
            guard reading.contains(rules.contexts[duty][word]) else { return }
            // Its context tells it apart from the other units that share it.
            add(duty: duty, parameters.strongWeight * factor, hit, rules)
        case .body(let unit):
            add(unit, rules.defaultTopics[unit], parameters.strongWeight * shared, hit, .body)
        case .alias(let unit):
            let passage = hit.field == .title ? document.title! : document.body
            let hinted = rules.hints.isRouting(hit.range, in: passage.normal.units)
            let weight = hinted ? parameters.hintWeight : parameters.aliasWeight * factor
            add(unit, nil, weight, hit, hinted ? .hint : .mention)
        case .confusion(let confusion):
            addConfusion(confusion, factor, hit, reading, rules)
        case .present, .aside, .road, .shield:
            break
        }
    }

    /// The same word can be a known confusion of several departments; it counts once for each unit it points to.
    private mutating func addConfusion(
        _ index: Int, _ factor: Double, _ hit: Reading.Hit, _ reading: Reading, _ rules: ClassifyRules
    ) {
        guard let unit = rules.confusionUnits[index] else { return }
        let context = rules.confusionContexts[index]
        guard context.isEmpty || reading.contains(context) else { return }
        let cited = pieces.contains { $0.unit == unit && $0.hit.range == hit.range && $0.hit.field == hit.field }
        guard !cited else { return }
        add(unit, nil, rules.parameters.confusionWeight * factor, hit, .confusion(index))
    }

    private mutating func addScenes(_ reading: Reading, _ rules: ClassifyRules) {
        for (index, scene) in rules.scenes.enumerated() {
            guard let hit = reading.first(of: scene.any), scene.with.isEmpty || reading.contains(scene.with),
                !reading.contains(scene.unless)
            else { continue }
            scenes.append(index)
            add(scene.lead, scene.topic, rules.parameters.sceneWeight, hit, .scene(index))
        }
    }

    private mutating func add(duty index: Int, _ weight: Double, _ hit: Reading.Hit, _ rules: ClassifyRules) {
        guard let unit = rules.dutyUnits[index] else { return }
        add(unit, rules.dutyTopics[index], weight, hit, .duty(index))
    }

    private mutating func add(_ unit: Int, _ topic: Int?, _ weight: Double, _ hit: Reading.Hit, _ reason: Reason) {
        pieces.append(Piece(unit: unit, topic: topic, weight: weight, hit: hit, reason: reason))
    }
}
