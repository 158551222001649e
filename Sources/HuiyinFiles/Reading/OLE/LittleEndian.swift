/// Numbers in bytes, the lowest byte first; nil outside.
struct LittleEndian {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var count: Int { bytes.count }

    func half(_ index: Int) -> UInt16? {
        guard index >= 0, index + 2 <= bytes.count else { return nil }
        return UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
    }

    func word(_ index: Int) -> UInt32? {
        guard let low = half(index), let high = half(index + 2) else { return nil }
        return UInt32(low) | UInt32(high) << 16
    }
}
