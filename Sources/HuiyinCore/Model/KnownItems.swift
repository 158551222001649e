/// What earlier files brought, so that nothing is taken in twice and a corrected file finds what it corrects.
public struct KnownItems: Sendable {
    /// Name by digest of the bytes.
    public var files: [String: String]
    private var keys: Set<ItemKey> = []
    private var restated: Set<ItemKey> = []
    private var origins: [ItemKey: RowOrigin] = [:]
    private var byIdentity: [UInt64: ItemKey] = [:]
    /// Restated rows too; those have no origin any more.
    private var byBatch: [UInt64: [ItemKey]] = [:]
    private var batches: [UInt64: ReceivedBatch] = [:]

    public init(files: [String: String] = [:]) { self.files = files }

    /// Rows in the order in which they came; of two with one number the later counts.
    public mutating func add(_ row: KnownRow) {
        keys.insert(row.key)
        origins[row.key] = row.origin
        byBatch[row.origin.batch, default: []].append(row.key)
        if let identity = row.origin.identity { byIdentity[identity] = row.key }
    }

    /// What came as a row of no delivery, such as one answer of a questionnaire.
    public mutating func add(_ key: ItemKey) { keys.insert(key) }

    /// A row that was corrected or withdrawn: known, but nothing is compared with it any more.
    public mutating func addRestated(_ key: ItemKey) {
        keys.insert(key)
        restated.insert(key)
        guard let origin = origins.removeValue(forKey: key) else { return }
        if let identity = origin.identity, byIdentity[identity] == key { byIdentity[identity] = nil }
    }

    /// The latest delivery under a name counts.
    public mutating func add(_ batch: ReceivedBatch) { batches[batch.name] = batch }

    func contains(_ key: ItemKey) -> Bool { keys.contains(key) }
    /// Whether it came, and no corrected file says otherwise.
    func counts(_ key: ItemKey) -> Bool { keys.contains(key) && !restated.contains(key) }
    func isRestated(_ key: ItemKey) -> Bool { restated.contains(key) }
    func latest(_ name: UInt64) -> ReceivedBatch? { batches[name] }

    func rows(of batch: UInt64) -> [KnownRow] {
        Set(byBatch[batch] ?? []).sorted().compactMap { key in origins[key].map { KnownRow(key: key, origin: $0) } }
    }

    func row(_ identity: UInt64) -> KnownRow? {
        byIdentity[identity].flatMap { key in origins[key].map { KnownRow(key: key, origin: $0) } }
    }

    /// Makes room for so many more rows.
    mutating func reserve(_ count: Int) {
        keys.reserveCapacity(keys.count + count)
        origins.reserveCapacity(origins.count + count)
        byIdentity.reserveCapacity(byIdentity.count + count)
    }
}
