/// The topic of a document, chosen from the root down, so that the leaf always belongs to its root.
struct TopicChoice {
    /// Number of the chosen node.
    let node: Int?
    /// 0…1, of the whole path.
    let probability: Double

    init(_ weighing: Weighing, _ table: TopicTable, _ parameters: ClassifyParameters) {
        var scores: [Int: Double] = [:]
        for piece in weighing.pieces {
            guard let topic = piece.topic else { continue }
            for node in table.line(of: topic) { scores[node, default: 0] += piece.weight }
        }
        var node: Int?
        var probability = 1.0
        while let (child, share) = TopicChoice.best(scores, below: node, table, parameters) {
            node = child
            probability *= share
        }
        self.node = node
        self.probability = node == nil ? 0 : probability
    }

    /// The best child and its share; nil when the evidence goes no deeper. Below the root there is no doubt left: the
    /// children share what their parent has.
    private static func best(
        _ scores: [Int: Double], below parent: Int?, _ table: TopicTable, _ parameters: ClassifyParameters
    ) -> (Int, Double)? {
        let ranking = Ranking(scores.filter { table.parents[$0.key] == parent }, parameters)
        guard let first = ranking.entries.first else { return nil }
        if parent == nil { return (first.key, first.probability) }
        return (first.key, first.probability / ranking.entries.reduce(0) { $0 + $1.probability })
    }
}

/// The topic tree by numbers.
struct TopicTable: Sendable {
    let paths: [TopicPath]
    let parents: [Int?]
    private let numbers: [TopicPath: Int]

    init(_ tree: TopicTree) {
        let paths = tree.classes.map(\.path)
        let numbers = Dictionary(paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        self.paths = paths
        self.numbers = numbers
        parents = paths.map { path in
            path.text.lastIndex(of: "/").flatMap { numbers[TopicPath(String(path.text[..<$0]))] }
        }
    }

    func number(of path: TopicPath?) -> Int? { path.flatMap { numbers[$0] } }

    /// A node and its ancestors.
    func line(of node: Int) -> [Int] {
        var line = [node]
        while let parent = parents[line.last!] { line.append(parent) }
        return line
    }
}
