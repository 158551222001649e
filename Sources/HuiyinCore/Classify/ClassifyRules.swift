import HanText

/// The pack compiled for reading: phrases, contexts, scenes and topics as numbers. Built once, shared by all workers.
struct ClassifyRules: Sendable {
    struct CompiledScene: Sendable {
        let any: [Int]
        let with: [Int]
        let unless: [Int]
        let lead: Int
        let topic: Int?
    }

    let pack: ActivityPack
    let parameters: ClassifyParameters
    let index: SignalIndex
    let topics: TopicTable
    let places: PlaceFinder
    let hints = RoutingHints()
    /// By duty.
    let dutyUnits: [Int?]
    let dutyTopics: [Int?]
    /// By duty and contextual word: the phrases of which one must occur.
    let contexts: [[[Int]]]
    let confusionUnits: [Int?]
    let confusionContexts: [[Int]]
    let scenes: [CompiledScene]
    /// By unit: the topic of a matter that only the unit's name or own keywords show.
    let defaultTopics: [Int?]

    init(_ pack: ActivityPack, _ parameters: ClassifyParameters) {
        let index = SignalIndex(pack)
        let topics = TopicTable(pack.topics)
        let units = Dictionary(pack.units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.pack = pack
        self.parameters = parameters
        self.index = index
        self.topics = topics
        places = PlaceFinder(pack.lexicon.places)
        dutyUnits = pack.duties.map { units[$0.unit] }
        dutyTopics = pack.duties.map { topics.number(of: $0.topic) }
        contexts = pack.duties.map { $0.contextual.map { index.ids(of: $0.with) } }
        confusionUnits = pack.confusions.map { units[$0.goesTo] }
        confusionContexts = pack.confusions.map { index.ids(of: $0.with) }
        scenes = pack.scenes.map { scene in
            CompiledScene(
                any: index.ids(of: scene.any), with: index.ids(of: scene.with), unless: index.ids(of: scene.unless),
                lead: units[scene.lead] ?? 0, topic: topics.number(of: scene.topic))
        }
        defaultTopics = pack.units.map { unit in
            topics.number(of: pack.topics.classes.first { $0.lead == unit.id }?.path)
        }
    }

    /// Longer words say more; the title says more; a word cut out of other words says less.
    func factor(of hit: Reading.Hit) -> Double {
        Double(min(hit.range.count, 4)) / 2
            * (hit.field == .title ? parameters.titleFactor : 1)
            * (hit.aligned ? 1 : parameters.misalignedFactor)
    }

    /// The duty, rule or hint behind a piece of evidence, in Chinese.
    func words(for piece: Weighing.Piece) -> String {
        let unit = pack.units[piece.unit].name
        switch piece.reason {
        case .duty(let index): return "职责：\(pack.duties[index].name)（\(unit)）"
        case .body: return "职责：\(unit)"
        case .hint: return "转办提示：\(unit)"
        case .mention: return "提到：\(unit)"
        case .confusion(let index):
            let confusion = pack.confusions[index]
            return "易混：" + (confusion.note ?? "\(pack.name(confusion.unit))与\(unit)")
        case .scene(let index): return "规则：\(pack.scenes[index].name)，\(pack.scenes[index].reason)"
        }
    }
}
