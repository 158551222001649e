import HanText

/// The pack compiled for reading: phrases, contexts and scenes as numbers. Built once, shared by all workers.
struct ClassifyRules: Sendable {
    struct CompiledScene: Sendable {
        let any: [Int]
        let with: [Int]
        let unless: [Int]
        let lead: Int
        let why: String
    }

    let pack: ActivityPack
    let parameters: ClassifyParameters
    let index: SignalIndex
    let places: PlaceNames
    let hints: RoutingHints
    let unitIndex: [UnitID: Int]
    /// By duty and contextual word: the phrases of which one must occur.
    let contexts: [[[Int]]]
    let confusionContexts: [[Int]]
    let scenes: [CompiledScene]
    /// By unit: the topic of a matter that only the unit's own keywords show.
    let defaultTopics: [TopicPath?]

    init(_ pack: ActivityPack, _ parameters: ClassifyParameters) {
        let index = SignalIndex(pack)
        let units = Dictionary(pack.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.pack = pack
        self.parameters = parameters
        self.index = index
        unitIndex = units
        places = PlaceNames(pack.lexicon)
        hints = RoutingHints()
        contexts = pack.duties.map { $0.contextual.map { index.ids(of: $0.with) } }
        confusionContexts = pack.confusions.map { index.ids(of: $0.with) }
        scenes = pack.scenes.map { scene in
            CompiledScene(
                any: index.ids(of: scene.any), with: index.ids(of: scene.with), unless: index.ids(of: scene.unless),
                lead: units[scene.lead] ?? 0, why: "\(scene.name)，\(scene.reason)")
        }
        defaultTopics = pack.units.map { unit in pack.topics.classes.first { $0.lead == unit.id }?.path }
    }

    /// Longer words say more; the title says more; a word cut out of other words says less.
    func factor(of hit: Reading.Hit) -> Double {
        Double(min(hit.range.count, 4)) / 2
            * (hit.field == .title ? parameters.titleFactor : 1)
            * (hit.aligned ? 1 : parameters.misalignedFactor)
    }
}
