import Foundation
import HanText

/// A text in another encoding, made by Foundation's converters and not by those under test.
func encoded(_ text: String, _ encoding: TextDecoder.Encoding) -> [UInt8] {
    let number: UInt =
        switch encoding {
        case .utf8: String.Encoding.utf8.rawValue
        case .gb18030: 0x8000_0632
        case .big5: 0x8000_0A03
        }
    guard let data = text.data(using: String.Encoding(rawValue: number)) else { preconditionFailure(text) }
    return Array(data)
}

/// A text in UTF-16 or UTF-32 without a mark.
func units<Unit: FixedWidthInteger>(_ units: some Sequence<Unit>, littleEndian: Bool) -> [UInt8] {
    units.flatMap { unit in withUnsafeBytes(of: littleEndian ? unit.littleEndian : unit.bigEndian) { Array($0) } }
}
