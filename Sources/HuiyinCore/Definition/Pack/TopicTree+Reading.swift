extension TopicTree {
    init(_ fields: Fields) {
        var classes: [Class] = []
        roots = fields.list("topics") { root in
            let name = root.string("name")
            root.references(["certainty"])
            classes.append(Class(path: TopicPath(name), lead: nil, assist: []))
            classes += root.list("classes") { TopicTree.branch($0, of: name) }.flatMap { $0 }
            return name
        }
        self.classes = classes
    }

    private static func branch(_ entry: Fields, of root: String) -> [Class] {
        let path = "\(root)/\(entry.string("name"))"
        let lead = entry.optionalString("lead").map { UnitID($0) }
        let assist = entry.strings("assist").map { UnitID($0) }
        let exceptions = entry.dictionary("leads")
        let leaves = entry.strings("subclasses")
        for name in exceptions.keys.sorted() where !leaves.contains(name) {
            entry.report(
                "unknown-topic", key: "leads", "下级分类里没有 \(name)", hint: NearestName.hint(for: name, among: leaves))
        }
        return [Class(path: TopicPath(path), lead: lead, assist: assist)]
            + leaves.map {
                Class(path: TopicPath("\(path)/\($0)"), lead: exceptions[$0].map { UnitID($0) } ?? lead, assist: assist)
            }
    }
}
