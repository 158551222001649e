import HanText
import HuiyinCore

/// Messages and documents as the earlier stages would make them.
enum Letters {
    static func message(
        _ text: String, title: String? = nil, key: UInt64 = 1, id: String? = nil, time: String? = "2021-12-29 09:00",
        given: String? = nil, channel: ChannelID = "hotline"
    ) -> Message {
        Message(
            key: ItemKey(key), id: id ?? "N\(key)", channel: channel,
            source: Place(file: "letters.csv", row: Int(truncatingIfNeeded: key & 0xFFFF) + 1),
            time: time.flatMap { LocalTime($0) }, title: title, text: text, givenType: given)
    }

    private static let segment = Segment(workers: Workers(count: 1))

    static func documents(_ messages: [Message]) async throws -> [Document] {
        try await segment(messages)
    }

    static func document(_ text: String, title: String? = nil, key: UInt64 = 1, given: String? = nil) async throws
        -> Document
    {
        try await documents([message(text, title: title, key: key, given: given)])[0]
    }
}
