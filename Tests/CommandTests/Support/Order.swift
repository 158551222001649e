import Foundation

/// One order of `orders --format json`, all of it but where its items stood.
struct Order: Codable, Equatable {
    struct Item: Codable, Equatable, Hashable {
        let file: String
        let row: Int?
        let id: String
    }

    let id: String
    let kind: String
    let unit: String?
    let assisting: [String]
    let topic: String?
    let appealType: String
    let urgency: String
    let lane: String
    let state: String
    let opened: String
    let due: String?
    let title: String
    let deadline: String?
    let reason: String
    var items: [Item]

    static func all(_ bytes: [UInt8]) throws -> [Order] {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode([Order].self, from: Data(bytes))
    }

    /// Without file and row: the same items may come in other files and in another order.
    var placeless: Order {
        var order = self
        order.items = items.map { Item(file: "", row: nil, id: $0.id) }
        return order
    }
}
