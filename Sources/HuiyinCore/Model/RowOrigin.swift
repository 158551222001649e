/// What tells a row apart from others when files overlap, are sent again, or are corrected.
public struct RowOrigin: Sendable, Equatable {
    /// The batch it came with: a source, a file's name without the marks of a correction, and a sheet.
    public let batch: UInt64
    /// By the source's own number; nil when it has none.
    public let identity: UInt64?
    /// Of what it says.
    public let content: UInt64

    public init(batch: UInt64, identity: UInt64?, content: UInt64) {
        self.batch = batch
        self.identity = identity
        self.content = content
    }
}

/// A row that an earlier file brought.
public struct KnownRow: Sendable, Equatable {
    public let key: ItemKey
    public let origin: RowOrigin

    public init(key: ItemKey, origin: RowOrigin) {
        self.key = key
        self.origin = origin
    }
}

/// One table of one file, as the batch that a corrected file would replace.
public struct ReceivedBatch: Sendable, Equatable {
    public let key: UInt64
    /// Of its name alone: the next delivery under the same name has the same.
    public let name: UInt64
    /// Counts the deliveries under one name that were no corrections of one another.
    public let generation: Int
    public let file: String

    public init(key: UInt64, name: UInt64, generation: Int, file: String) {
        self.key = key
        self.name = name
        self.generation = generation
        self.file = file
    }
}

/// A row of an earlier file that a corrected file says otherwise, or no longer has.
///
/// Nothing is deleted: what was said stays, and whoever works on the order is told.
public struct Restatement: Sendable, Equatable {
    public let item: ItemKey
    /// The row that takes its place; nil when it was withdrawn.
    public let by: ItemKey?
    /// The corrected file.
    public let file: String

    public init(item: ItemKey, by: ItemKey?, file: String) {
        self.item = item
        self.by = by
        self.file = file
    }
}

/// A restatement with what it touches: where the row stood, and the order that answers it.
public struct RestatedItem: Sendable, Equatable {
    public let file: String
    public let place: SourceLocation
    public let isCorrected: Bool
    public let order: OrderID?

    public init(file: String, place: SourceLocation, isCorrected: Bool, order: OrderID?) {
        self.file = file
        self.place = place
        self.isCorrected = isCorrected
        self.order = order
    }
}
