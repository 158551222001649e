/// One thing a citizen said, from any channel, as it was written.
public struct Message: Sendable, Equatable {
    public let key: ItemKey
    /// The source's own number; the key when it has none.
    public let id: String
    public let channel: ChannelID
    public let source: SourceLocation
    public let time: LocalTime?
    public let session: String?
    public let title: String?
    public let text: String
    /// What the source's own type column says (投诉类, 咨询, …).
    public let givenType: String?
    /// What the office has answered already, where the source says so.
    public let reply: Reply?
    /// Nil for what is no row of its own, such as one answer of a questionnaire.
    public let origin: RowOrigin?
    /// The item of an earlier file that this one takes the place of.
    public let corrects: ItemKey?
    /// Who said it; sealed before it gets here.
    public let person: [PersonField: Sealed]

    public init(
        key: ItemKey, id: String, channel: ChannelID, source: SourceLocation, time: LocalTime?, session: String? = nil,
        title: String?, text: String, givenType: String? = nil, reply: Reply? = nil, origin: RowOrigin? = nil,
        corrects: ItemKey? = nil, person: [PersonField: Sealed] = [:]
    ) {
        self.key = key
        self.id = id
        self.channel = channel
        self.source = source
        self.time = time
        self.session = session
        self.title = title
        self.text = text
        self.givenType = givenType
        self.reply = reply
        self.origin = origin
        self.corrects = corrects
        self.person = person
    }
}

/// An official answer.
public struct Reply: Sendable, Equatable {
    public let text: String
    public let time: LocalTime?

    public init(text: String, time: LocalTime?) {
        self.text = text
        self.time = time
    }
}

/// A channel of the activity, such as `venue` or `hotline`; the pack gives its name and two-letter code.
public typealias ChannelID = String

/// The fields that name a person. None of them is ever stored, logged or exported in the clear.
public enum PersonField: String, CaseIterable, Sendable, Codable, Comparable {
    case name, phone, idNumber, address, account

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
