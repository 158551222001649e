/// The name of an element, as far as tables and the text in their cells are concerned.
enum HTMLName: Sendable {
    case table, row, cell, caption
    /// Begins and ends a line of its own.
    case block
    case lineBreak
    case preformatted
    /// Holds no text that is shown, and no tags.
    case raw
    /// Never has an end.
    case void
    case other

    init(_ name: some Collection<UInt8>) {
        guard name.count <= HTMLName.longest else {
            self = .other
            return
        }
        self = HTMLName.known[String(decoding: name.map(lowercase), as: UTF8.self)] ?? .other
    }

    private static let longest = 10
    private static let known: [String: HTMLName] = {
        let kinds: [(HTMLName, String)] = [
            (.table, "table"), (.row, "tr"), (.cell, "td th"), (.caption, "caption"), (.lineBreak, "br"),
            (.preformatted, "pre textarea listing"), (.raw, "script style title noscript template iframe xmp"),
            (.void, "area base col embed hr img input link meta param source track wbr"),
            (
                .block,
                """
                address article aside blockquote center dd details dialog div dl dt fieldset figure footer form h1 h2 h3 \
                h4 h5 h6 header li main nav ol p section summary ul
                """
            ),
        ]
        return Dictionary(
            uniqueKeysWithValues: kinds.flatMap { kind, names in
                names.split(separator: " ").map { (String($0), kind) }
            })
    }()
}

/// A start tag and what it says of itself.
struct HTMLTag {
    let name: HTMLName
    /// Tells elements of one kind apart.
    let id: Range<Int>
    private let attributes: Range<Int>
    private let bytes: [UInt8]

    init(id: Range<Int>, attributes: Range<Int>, in bytes: [UInt8]) {
        name = HTMLName(bytes[id])
        (self.id, self.attributes, self.bytes) = (id, attributes, bytes)
    }

    /// How many columns or rows a cell says that it takes.
    func span(_ attribute: String) -> Int {
        guard let value = value(of: attribute) else { return 1 }
        let digits = value.drop { $0 <= 0x20 }.prefix { (0x30...0x39).contains($0) }
        // Nine digits are more than any table has, and fit.
        return digits.count > 9 ? Int.max : digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    var isHidden: Bool {
        if value(of: "hidden") != nil { return true }
        guard let style = value(of: "style") else { return false }
        let plain = style.filter { $0 > 0x20 }.map(lowercase)
        return plain.split(separator: UInt8(ascii: ";")).contains { $0.starts(with: Array("display:none".utf8)) }
    }

    /// Nil when there is no such attribute; of two the first counts.
    private func value(of wanted: String) -> ArraySlice<UInt8>? {
        var scanner = HTMLAttributes(bytes, attributes)
        while let (name, value) = scanner.next() {
            if name.count == wanted.utf8.count, name.map(lowercase).elementsEqual(wanted.utf8) { return value }
        }
        return nil
    }
}

func lowercase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
