/// The topic classes, three levels, with the unit that leads by default.
public struct TopicTree: Sendable, Equatable {
    public struct Class: Sendable, Equatable {
        public let path: TopicPath
        public let lead: UnitID?
        public let assist: [UnitID]
    }

    /// Every node of the tree, parents before children.
    public let classes: [Class]
    public let roots: [String]

    public func contains(_ path: TopicPath) -> Bool { classes.contains { $0.path == path } }
}
