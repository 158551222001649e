import HanText
public import HuiyinCore

/// One line of the `mentions` filter.
///
/// Offsets count Unicode scalars of the input line.
public struct MentionRecord: Encodable {
    let mentions: [Entry]

    struct Entry: Encodable {
        let kind: String
        let start: Int
        let end: Int
        let text: String
        let value: Value
    }

    /// - Parameter passage: the line as it was written, and the normal form in which the mentions were found.
    public init(_ mentions: [Mention], of passage: Passage, _ pack: ActivityPack) {
        self.mentions = mentions.map { mention in
            let (units, range) = (passage.units, passage.normal.original(mention.range))
            return Entry(
                kind: mention.kind.rawValue, start: units.scalarOffset(range.lowerBound),
                end: units.scalarOffset(range.upperBound), text: units.string(range),
                value: Value(mention.value, pack))
        }
    }

    /// A list of names, a text, or an object; unknown parts are null.
    enum Value: Encodable {
        case names([String])
        case text(String)
        case unit(id: String, name: String)
        case time(String?, days: [String]?, approximate: Bool)
        case amount(String?, unit: String, approximate: Bool)

        init(_ value: Mention.Value, _ pack: ActivityPack) {
            switch value {
            case .place(let path): self = .names(path.names)
            case .unit(let unit): self = .unit(id: unit.text, name: pack.name(unit))
            case .time(let time):
                self = .time(
                    time.text, days: time.days.map { ["\($0.lowerBound)", "\($0.upperBound)"] },
                    approximate: time.isApproximate)
            case .money(let amount):
                self = .amount(amount.number?.description, unit: "yuan", approximate: amount.isApproximate)
            case .count(let amount, let counted):
                self = .amount(
                    amount.number?.description, unit: counted.rawValue, approximate: amount.isApproximate)
            case .phone(let phone): self = .text(phone.digits)
            }
        }

        private enum Key: String, CodingKey { case id, name, iso, days, number, unit, approximate }

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .names(let names):
                var container = encoder.singleValueContainer()
                try container.encode(names)
            case .text(let text):
                var container = encoder.singleValueContainer()
                try container.encode(text)
            case .unit(let id, let name):
                var container = encoder.container(keyedBy: Key.self)
                try container.encode(id, forKey: .id)
                try container.encode(name, forKey: .name)
            case .time(let text, let days, let approximate):
                var container = encoder.container(keyedBy: Key.self)
                try container.encode(text, forKey: .iso)
                try container.encode(days, forKey: .days)
                try container.encode(approximate, forKey: .approximate)
            case .amount(let number, let unit, let approximate):
                var container = encoder.container(keyedBy: Key.self)
                try container.encode(number, forKey: .number)
                try container.encode(unit, forKey: .unit)
                try container.encode(approximate, forKey: .approximate)
            }
        }
    }
}
