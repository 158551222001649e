/// A place by the names of everything it lies in, from the highest to the lowest: 包头市, 土默特右旗, 萨拉齐镇, 和平村, 3号楼.
public struct PlacePath: Sendable, Hashable {
    public let names: [String]

    /// Whether the other is this place or lies in it.
    func contains(_ other: PlacePath) -> Bool { other.names.starts(with: names) }
}

extension PlacePath: CustomStringConvertible {
    public var description: String { names.joined(separator: "/") }
}
