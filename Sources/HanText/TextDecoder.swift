import CICU

/// Turns bytes of a known encoding into text, strictly: a bad sequence is `nil`, never a replacement character.
public struct TextDecoder: ~Copyable {
    public enum Encoding: String, Sendable, Codable { case utf8 = "UTF-8", gb18030 = "GB18030" }

    public let encoding: Encoding
    private let converter: OpaquePointer?

    public init(_ encoding: Encoding) throws(ICUError) {
        self.encoding = encoding
        switch encoding {
        case .utf8: converter = nil
        case .gb18030: converter = try checked("ucnv_open") { cicu_converter_open("gb18030", &$0) }
        }
    }

    deinit { if let converter { cicu_converter_close(converter) } }

    public func decode(_ bytes: some Collection<UInt8>) -> String? {
        guard let converter else { return String(validating: bytes, as: UTF8.self) }
        let input = bytes.map { CChar(bitPattern: $0) }
        if input.allSatisfy({ $0 >= 0 }) { return String(validating: bytes, as: UTF8.self) }
        var failed = false
        let units = Units(unsafeUninitializedCapacity: input.count + 1) { buffer, count in
            var code: Int32 = 0
            count = Int(
                cicu_converter_decode(
                    converter, input, Int32(input.count), buffer.baseAddress, Int32(buffer.count), &code))
            if code > 0 { (failed, count) = (true, 0) }
        }
        return failed ? nil : units.string
    }
}
