import HuiyinCore

/// De-duplication with settings of its own, so that no tuning of the shipped ones changes what a test means.
enum Duplicates {
    static func parameters(hashes: Int = 128) -> DeduplicateParameters {
        DeduplicateParameters(
            shingleLength: 3, hashes: hashes, bandRows: 4, joinSimilarity: 0.9, suspectSimilarity: 0.6, windowDays: 90,
            bucketNeighbours: 200)
    }

    static func groups(_ messages: [Message], beside earlier: [EarlierItem] = [], workers: Int = 1) async throws
        -> [CaseGroup]
    {
        let stage = Deduplicate(
            lexicon: try Installed.pack.get().lexicon, parameters: parameters(), workers: Workers(count: workers))
        return try await stage(await Letters.documents(messages), beside: earlier)
    }

    /// One message a text, keys 1, 2, …, all of one day.
    static func messages(_ texts: [String]) -> [Message] {
        texts.enumerated().map { Letters.message($1, key: UInt64($0 + 1)) }
    }

    /// The keys of each group's members.
    static func keys(_ groups: [CaseGroup]) -> [[UInt64]] { groups.map { $0.members.map(\.item.value) } }
}
