/// The topic of a document, chosen from the root down, so that the leaf always belongs to its root.
struct TopicChoice {
    let path: TopicPath?
    /// 0…1, of the whole path.
    let probability: Double

    init(_ weighing: Weighing, _ parameters: ClassifyParameters) {
        var scores: [TopicPath: Double] = [:]
        for piece in weighing.pieces {
            guard let topic = piece.topic else { continue }
            scores[topic, default: 0] += piece.weight
        }
        var prefix = ""
        var probability = 1.0
        while let (level, share) = TopicChoice.best(scores, below: prefix, parameters, root: prefix.isEmpty) {
            prefix = prefix.isEmpty ? level : prefix + "/" + level
            probability *= share
        }
        path = prefix.isEmpty ? nil : TopicPath(prefix)
        self.probability = prefix.isEmpty ? 0 : probability
    }

    /// The best child of `prefix`; nil when the evidence goes no deeper.
    private static func best(
        _ scores: [TopicPath: Double], below prefix: String, _ parameters: ClassifyParameters, root: Bool
    ) -> (String, Double)? {
        var children: [String: Double] = [:]
        let depth = prefix.isEmpty ? 0 : prefix.split(separator: "/").count
        for (path, score) in scores.sorted(by: { $0.key.text < $1.key.text }) {
            let levels = path.levels
            guard levels.count > depth, levels[..<depth].joined(separator: "/") == prefix else { continue }
            children[String(levels[depth]), default: 0] += score
        }
        let ranking = Ranking(children, parameters: parameters, order: <)
        guard let first = ranking.entries.first else { return nil }
        let known = ranking.entries.reduce(0) { $0 + $1.probability }
        return (first.key, root ? first.probability : first.probability / known)
    }
}
