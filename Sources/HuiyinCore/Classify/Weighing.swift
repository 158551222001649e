import HanText

/// The evidence of one document weighed for every unit and topic, each piece with its reason.
struct Weighing {
    struct Piece {
        let unit: Int
        /// Index of the duty it cites, if any.
        let duty: Int?
        let topic: TopicPath?
        let weight: Double
        let hit: Reading.Hit
        let why: String
    }

    private(set) var pieces: [Piece] = []
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
        for piece in pieces { unitScores[piece.unit, default: 0] += piece.weight * rules.pack.units[piece.unit].prior }
    }

    private mutating func addWord(
        _ signal: SignalIndex.Signal, _ hit: Reading.Hit, _ factor: Double, _ reading: Reading, _ document: Document,
        _ rules: ClassifyRules
    ) {
        let parameters = rules.parameters
        let share = rules.index.shares[hit.phrase]
        switch signal {
        case .duty(let duty, let strong):
            let weight = strong ? parameters.strongWeight : parameters.generalWeight
            add(duty: duty, weight * factor / share, hit, rules)
        case .contextual(let duty, let word):
            guard reading.contains(rules.contexts[duty][word]) else { return }
            add(duty: duty, parameters.strongWeight * factor / share, hit, rules)
        case .body(let unit):
            let weight = parameters.strongWeight * factor / share
            add(unit: unit, topic: rules.defaultTopics[unit], weight, hit, "职责：\(rules.pack.units[unit].name)")
        case .alias(let unit):
            let passage = hit.field == .title ? document.title! : document.body
            let hinted = rules.hints.isRouting(hit.range, in: passage.folded)
            let weight = hinted ? parameters.hintWeight : parameters.aliasWeight * factor
            add(unit: unit, topic: nil, weight, hit, (hinted ? "转办提示：" : "提到：") + rules.pack.units[unit].name)
        case .confusion(let confusion):
            addConfusion(confusion, factor, hit, reading, rules)
        case .present, .aside, .road:
            break
        }
    }

    private mutating func addConfusion(
        _ index: Int, _ factor: Double, _ hit: Reading.Hit, _ reading: Reading, _ rules: ClassifyRules
    ) {
        let confusion = rules.pack.confusions[index]
        guard confusion.with.isEmpty || reading.contains(rules.confusionContexts[index]) else { return }
        guard let unit = rules.unitIndex[confusion.goesTo] else { return }
        let cited = pieces.contains { $0.unit == unit && $0.hit.phrase == hit.phrase && $0.hit.range == hit.range }
        guard !cited else { return }
        let why = "易混：" + (confusion.note ?? "\(rules.pack.name(confusion.unit))与\(rules.pack.units[unit].name)")
        add(unit: unit, topic: nil, rules.parameters.confusionWeight * factor, hit, why)
    }

    private mutating func addScenes(_ reading: Reading, _ rules: ClassifyRules) {
        for (index, scene) in rules.scenes.enumerated() {
            guard let hit = reading.first(of: scene.any), scene.with.isEmpty || reading.contains(scene.with),
                !reading.contains(scene.unless)
            else { continue }
            scenes.append(index)
            let topic = rules.pack.scenes[index].topic
            add(unit: scene.lead, topic: topic, rules.parameters.sceneWeight, hit, "规则：" + scene.why)
        }
    }

    private mutating func add(duty index: Int, _ weight: Double, _ hit: Reading.Hit, _ rules: ClassifyRules) {
        let duty = rules.pack.duties[index]
        guard let unit = rules.unitIndex[duty.unit] else { return }
        let why = "职责：\(duty.name)（\(rules.pack.units[unit].name)）"
        pieces.append(Piece(unit: unit, duty: index, topic: duty.topic, weight: weight, hit: hit, why: why))
    }

    private mutating func add(unit: Int, topic: TopicPath?, _ weight: Double, _ hit: Reading.Hit, _ why: String) {
        pieces.append(Piece(unit: unit, duty: nil, topic: topic, weight: weight, hit: hit, why: why))
    }
}

/// Evidence turned into probabilities, best first.
///
/// A share raised to `sharpness`, with `doubt` as the evidence of a unit nobody has thought of: little evidence stays
/// improbable even without a rival.
struct Ranking<Key: Hashable> {
    let entries: [(key: Key, probability: Double)]

    init(_ scores: [Key: Double], parameters: ClassifyParameters, order: (Key, Key) -> Bool) {
        let powered = scores.filter { $0.value > 0 }.mapValues { Ranking.power($0, parameters.sharpness) }
        // Added in a fixed order: a sum of floating-point numbers depends on it.
        let total = powered.sorted { order($0.key, $1.key) }.reduce(Ranking.power(parameters.doubt, parameters.sharpness)) {
            $0 + $1.value
        }
        entries = powered.map { ($0.key, $0.value / total) }
            .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : order($0.0, $1.0) }
    }

    private static func power(_ base: Double, _ exponent: Double) -> Double { FloatMath.power(base, exponent) }
}
