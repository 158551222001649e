import HanText

/// Every phrase of the pack in one trie, each with what it means: a text is read once, whatever the number of rules.
struct SignalIndex: Sendable {
    /// What a phrase stands for; one phrase can have several meanings.
    enum Signal: Sendable, Hashable {
        case duty(Int, strong: Bool)
        case contextual(duty: Int, word: Int)
        case body(Int)
        case alias(Int)
        case confusion(Int)
        /// Something only a rule asks about; it is no evidence by itself.
        case present
        case aside
        /// Part of a place's name when a place suffix follows.
        case road
        /// A longer word in which a misspelt form is right.
        case shield
    }

    let trie: PhraseTrie
    /// By phrase id.
    let signals: [[Signal]]
    /// Units for which a phrase is a duty word in any context; shared words weigh less.
    let shares: [Double]
    /// By phrase: whether it speaks for a unit, is set aside, or may begin the name of a road.
    let bearsOnUnits: [Bool]
    let isAside: [Bool]
    let isRoad: [Bool]
    /// Misspelt forms, and the longer words in which they are right (业住 for 业主, but not in 企业住宿).
    let isMisspelt: [Bool]
    let isShield: [Bool]
    private let misspellings: [Int: [Int]]
    private let ids: [Units: Int]

    init(_ pack: ActivityPack) {
        var builder = Builder()
        builder.addDuties(of: pack)
        builder.addUnits(of: pack)
        builder.addRules(of: pack)
        builder.addLexicon(of: pack)
        builder.addVariants(of: pack)
        let phrases = builder.phrases
        trie = PhraseTrie(phrases)
        signals = builder.signals
        ids = builder.ids
        bearsOnUnits = signals.map { $0.contains { ![.present, .aside, .road, .shield].contains($0) } }
        isAside = signals.map { $0.contains(.aside) }
        isRoad = signals.map { $0.contains(.road) }
        isShield = signals.map { $0.contains(.shield) }
        misspellings = builder.misspellings
        let misspelt = Set(builder.misspellings.values.joined())
        isMisspelt = signals.indices.map { misspelt.contains($0) }
        shares = builder.signals.map { signals in
            let units = Set(
                signals.compactMap { signal -> UnitID? in
                    switch signal {
                    case .duty(let duty, _): pack.duties[duty].unit
                    case .body(let unit): pack.units[unit].id
                    default: nil
                    }
                })
            return Double(max(1, units.count))
        }
    }

    /// The ids of phrases that the index knows, misspelt forms included, for rules that ask whether one occurs.
    func ids(of words: [String]) -> [Int] {
        words.compactMap { ids[NormalForm.units($0)] }.flatMap { [$0] + (misspellings[$0] ?? []) }
    }

    private struct Builder {
        var phrases: [Units] = []
        var signals: [[Signal]] = []
        var ids: [Units: Int] = [:]
        var misspellings: [Int: [Int]] = [:]

        mutating func add(_ word: String, _ signal: Signal) {
            let phrase = NormalForm.units(word)
            guard !phrase.isEmpty else { return }
            if let id = ids[phrase] {
                if !signals[id].contains(signal) { signals[id].append(signal) }
            } else {
                ids[phrase] = phrases.count
                phrases.append(phrase)
                signals.append([signal])
            }
        }

        mutating func add(_ words: [String], _ signal: Signal) {
            for word in words { add(word, signal) }
        }

        mutating func addDuties(of pack: ActivityPack) {
            for (index, duty) in pack.duties.enumerated() {
                add(duty.strong, .duty(index, strong: true))
                add(duty.general, .duty(index, strong: false))
                for (word, contextual) in duty.contextual.enumerated() {
                    add(contextual.word, .contextual(duty: index, word: word))
                    add(contextual.with, .present)
                }
            }
            for (index, confusion) in pack.confusions.enumerated() {
                add(confusion.words, .confusion(index))
                add(confusion.with, .present)
            }
        }

        mutating func addUnits(of pack: ActivityPack) {
            for (index, unit) in pack.units.enumerated() {
                add([unit.name] + unit.aliases, .alias(index))
                add(unit.keywords, .body(index))
            }
        }

        mutating func addRules(of pack: ActivityPack) {
            for scene in pack.scenes { add(scene.any + scene.with + scene.unless, .present) }
            for trigger in pack.appeals.triggers { add(trigger.any + trigger.with + trigger.unless, .present) }
            for type in pack.appeals.types { add(type.cues + type.weak + type.unless, .present) }
            for procedure in pack.procedures { add(procedure.cues, .present) }
            let discipline = pack.activity
            add(discipline.disciplineSignals, .present)
            add(discipline.disciplineContext.any + discipline.disciplineContext.with, .present)
        }

        mutating func addLexicon(of pack: ActivityPack) {
            add(pack.lexicon.formulas, .aside)
            add(pack.lexicon.roadWords, .road)
            for place in pack.lexicon.places.all where place.level != .spot {
                add([place.name] + place.aliases, .aside)
            }
        }

        /// A misspelt phrase means what the right one means: 供暧费 like 供暖费.
        mutating func addVariants(of pack: ActivityPack) {
            for variant in pack.lexicon.variants { add(variant.unless, .shield) }
            let variants = pack.lexicon.variants.map {
                (wrong: NormalForm.units($0.from), right: NormalForm.units($0.to))
            }
            let rights = PhraseTrie(variants.map(\.right))
            for (id, phrase) in phrases.enumerated() where !signals[id].contains(.shield) {
                var found: [(Range<Int>, Units)] = []
                rights.forEachMatch(in: phrase) { start, end, match in
                    found.append((start..<end, variants[match].right))
                }
                for (range, right) in found {
                    for variant in variants where variant.right == right { misspell(id, range, variant.wrong) }
                }
            }
        }

        private mutating func misspell(_ id: Int, _ range: Range<Int>, _ wrong: Units) {
            let phrase = phrases[id]
            let misspelt = Units(phrase[..<range.lowerBound]) + wrong + phrase[range.upperBound...]
            guard ids[misspelt] == nil else { return }
            for signal in signals[id] { add(misspelt.string, signal) }
            if let other = ids[misspelt] { misspellings[id, default: []].append(other) }
        }
    }
}
