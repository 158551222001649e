/// A row that can be taken in, and what it is known by.
///
/// - Cost: what it says is hashed once; there are many rows, so each holds no more than is needed.
struct RowEntry {
    let row: Grid.Row
    /// The source's own number.
    let id: String?
    /// Whether that number counts in its file alone, as 1, 2, 3 do.
    let isRunningNumber: Bool
    let time: LocalTime?
    /// Whether the row itself says the day. Else it is its session's: no key is made of what a pack says.
    let isDated: Bool
    /// Of what it says, without who says it.
    let content: UInt64
    /// What its key begins with: source, number, time and what it says.
    let key: StableHash
    private let number: StableHash?

    /// - Parameter says: hands on what the row says, in the order of its fields.
    init(
        _ row: Grid.Row, _ source: RowSource, id: String?, isRunningNumber: Bool, time: RowTime,
        says: (_ part: (String) -> Void) -> Void
    ) {
        self.row = row
        self.id = id
        self.isRunningNumber = isRunningNumber
        self.time = time.time
        isDated = time.isDated
        var (content, key) = (StableHash(), source.key)
        key.combine(isRunningNumber ? "" : id ?? "")
        key.combine(isDated ? time.time?.description ?? "" : "")
        says { StableHash.combine($0, into: &content, &key) }
        self.content = content.value
        self.key = key
        number = id.map { source.number($0) }
    }

    /// Nil when the row has no number of its own. A running number means something in its batch alone.
    func identity(in batch: UInt64) -> UInt64? {
        guard var number else { return nil }
        if isRunningNumber { number.combine(batch) }
        return number.value
    }
}

/// When a row says that it was said.
struct RowTime {
    static let none = RowTime(time: nil, isDated: false)

    let time: LocalTime?
    let isDated: Bool
}

/// What all rows of one table begin with where they are hashed.
struct RowSource {
    let key: StableHash
    private let start: StableHash

    init(_ dialect: Dialect) {
        var key = StableHash()
        key.combine(dialect.channel)
        var start = key
        if dialect.kind != .message { key.combine(dialect.kind.rawValue) }
        start.combine(dialect.kind.rawValue)
        (self.key, self.start) = (key, start)
    }

    func number(_ id: String) -> StableHash {
        var hash = start
        hash.combine(id)
        return hash
    }
}
