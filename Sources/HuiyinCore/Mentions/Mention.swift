/// Something a text speaks of by name or number, with what it stands for however it is written.
public struct Mention: Sendable, Hashable {
    /// Units of the text that was handed in.
    public let range: Range<Int>
    public let value: Value

    public enum Value: Sendable, Hashable {
        case place(PlacePath)
        case unit(UnitID)
        case time(MentionedTime)
        case money(Amount)
        case count(Amount, of: Counted)
        case phone(PhoneNumber)
    }

    public enum Kind: String, Sendable, CaseIterable { case place, unit, time, money, count, phone }

    public enum Counted: String, Sendable { case people, households }

    public var kind: Kind {
        switch value {
        case .place: .place
        case .unit: .unit
        case .time: .time
        case .money: .money
        case .count: .count
        case .phone: .phone
        }
    }
}

/// How many, or how many yuan.
public struct Amount: Sendable, Hashable {
    /// Of what is written inexactly the least it says (三百多 300, 两三百 200); nil when it says nothing (几百).
    public let number: ExactNumber?
    public let isApproximate: Bool
}

/// The digits of a phone number. Printing the value shows none of them.
public struct PhoneNumber: Sendable, Hashable, CustomStringConvertible {
    public let digits: String
    public var description: String { "[电话]" }
}
