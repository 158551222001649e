import Foundation

/// Name of an element or attribute without its prefix; compared in place, so that no string is made.
struct XMLName {
    private let name: UnsafePointer<CChar>

    /// Some writers prefix every element (`x:row`), others none; no two that are read differ in their prefix alone.
    init(_ full: UnsafePointer<CChar>) {
        let colon = strrchr(full, CInt(UInt8(ascii: ":")))
        name = colon.map { UnsafePointer($0 + 1) } ?? full
    }

    static func ~= (pattern: StaticString, name: XMLName) -> Bool {
        pattern.withUTF8Buffer {
            strcmp(name.name, UnsafeRawPointer($0.baseAddress!).assumingMemoryBound(to: CChar.self))
        }
            == 0
    }
}

/// Attributes of the element that just started; not to be kept.
struct XMLAttributes {
    private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

    init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.pairs = pairs }

    subscript(_ wanted: StaticString) -> XMLValue? {
        var index = 0
        while let name = pairs[index], let value = pairs[index + 1] {
            if wanted ~= XMLName(name) { return XMLValue(value) }
            index += 2
        }
        return nil
    }
}

/// Value of an attribute; not to be kept.
struct XMLValue {
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ value: UnsafePointer<CChar>) {
        bytes = UnsafeRawBufferPointer(start: value, count: strlen(value)).assumingMemoryBound(to: UInt8.self)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
    var number: Int? { Digits.number(bytes) }
    var isTrue: Bool { "1" ~= self || "true" ~= self }

    static func ~= (pattern: StaticString, value: XMLValue) -> Bool {
        pattern.withUTF8Buffer { value.bytes.elementsEqual($0) }
    }
}

enum Digits {
    /// A whole number of at most nine digits and nothing else; nil otherwise.
    static func number(_ bytes: some Collection<UInt8>) -> Int? {
        guard (1...9).contains(bytes.count) else { return nil }
        var number = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
