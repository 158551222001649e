/// Items that are one event: one work order answers all of them, and every voice stays.
///
/// - Order: members by time, then key; the first is the lead. Does not depend on order of arrival.
public struct CaseGroup: Sendable, Equatable {
    public let members: [Member]
    /// Items so alike that a person should look, but not alike enough to be joined.
    public let suspects: [Suspect]
    /// The order of an earlier night that already answers this event.
    public let earlierOrder: OrderID?

    public init(members: [Member], suspects: [Suspect], earlierOrder: OrderID?) {
        self.members = members
        self.suspects = suspects
        self.earlierOrder = earlierOrder
    }

    public var lead: ItemKey { members[0].item }

    public struct Member: Sendable, Equatable {
        public let item: ItemKey
        public let relation: Relation
        /// 0…1 to the member it was joined through; 1 for the lead.
        public let similarity: Double

        public init(item: ItemKey, relation: Relation, similarity: Double) {
            self.item = item
            self.relation = relation
            self.similarity = similarity
        }
    }

    public struct Suspect: Sendable, Equatable, Codable {
        public let item: ItemKey
        /// 0…1
        public let similarity: Double
        /// Why it was not joined, in Chinese.
        public let reason: String

        public init(item: ItemKey, similarity: Double, reason: String) {
            self.item = item
            self.similarity = similarity
            self.reason = reason
        }
    }

    public enum Relation: String, Sendable, Codable {
        case lead = "首件", exact = "相同", near = "近似"
        /// The same item, as a corrected file has it.
        case correction = "更正"
    }
}
