import Foundation

/// Name of an element or attribute without its prefix; compared in place, so that no string is made.
struct XMLName {
    private let name: UnsafePointer<CChar>

    /// Some writers prefix every element (`x:row`), others none; no two that are read differ in their prefix alone.
    init(_ full: UnsafePointer<CChar>) {
        let colon = strrchr(full, CInt(UInt8(ascii: ":")))
        name = colon.map { UnsafePointer($0 + 1) } ?? full
    }

    var text: String { String(cString: name) }

    static func ~= (pattern: StaticString, name: XMLName) -> Bool {
        strcmp(name.name, UnsafeRawPointer(pattern.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
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
    var isOff: Bool { "0" ~= self || "false" ~= self || "off" ~= self }

    static func ~= (pattern: StaticString, value: XMLValue) -> Bool {
        pattern.withUTF8Buffer { value.bytes.elementsEqual($0) }
    }
}
