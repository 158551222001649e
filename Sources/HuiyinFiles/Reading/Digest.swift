import CSodium

/// The digest by which the same bytes are known again under any name.
///
/// - Source: BLAKE2b-256 of libsodium, in hexadecimal.
public enum Digest {
    private static let length = 32

    public static func of(_ bytes: [UInt8]) -> String { text(hash(bytes)) }

    /// Of several parts in order: the digest of their digests, so that parts cannot run together.
    public static func of(parts: [[UInt8]]) -> String { of(parts.flatMap(hash)) }

    /// Of a file's bytes and then some more, as if they were one.
    ///
    /// - Returns: nil when the file cannot be read.
    static func of(_ file: FileSource, followedBy more: [UInt8] = []) -> String? {
        let state = UnsafeMutableRawPointer.allocate(byteCount: crypto_generichash_statebytes(), alignment: 64)
        defer { state.deallocate() }
        let hash = OpaquePointer(state)
        crypto_generichash_init(hash, nil, 0, length)
        let isWhole = file.forEachPiece { piece in
            crypto_generichash_update(hash, piece.bindMemory(to: UInt8.self).baseAddress, UInt64(piece.count))
        }
        guard isWhole else { return nil }
        crypto_generichash_update(hash, more, UInt64(more.count))
        var digest = [UInt8](repeating: 0, count: length)
        crypto_generichash_final(hash, &digest, digest.count)
        return text(digest)
    }

    private static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: length)
        crypto_generichash(&digest, digest.count, bytes, UInt64(bytes.count), nil, 0)
        return digest
    }

    private static func text(_ digest: [UInt8]) -> String {
        let alphabet = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [alphabet[Int($0 >> 4)], alphabet[Int($0 & 15)]] }, as: UTF8.self)
    }
}
