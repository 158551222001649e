/// One issue of a message with what the pipeline thinks of it. Today a message is one matter.
public struct Matter: Sendable {
    public let document: Document
    public let classification: Classification
}

/// Looks matters up by the item they came from.
struct Matters {
    private let matters: [ItemKey: Matter]

    init(_ documents: [Document], _ classified: [Classification]) {
        matters = Dictionary(
            zip(documents, classified).map { ($0.message.key, Matter(document: $0, classification: $1)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// - Precondition: the item is one of tonight's documents.
    subscript(_ item: ItemKey) -> Matter { matters[item]! }

    func item(_ key: ItemKey) -> OrderItem {
        let message = self[key].document.message
        return OrderItem(key: key, id: message.id, source: message.source)
    }
}
