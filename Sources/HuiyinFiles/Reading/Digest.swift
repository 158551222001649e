import CSodium

/// The digest by which the same bytes are known again under any name.
///
/// - Source: BLAKE2b-256 of libsodium, in hexadecimal.
public enum Digest {
    public static func of(_ bytes: [UInt8]) -> String {
        let alphabet = Array("0123456789abcdef".utf8)
        let digits = hash(bytes).flatMap { [alphabet[Int($0 >> 4)], alphabet[Int($0 & 15)]] as [UInt8] }
        return String(decoding: digits, as: UTF8.self)
    }

    /// Of several parts in order: the digest of their digests, so that parts cannot run together.
    public static func of(parts: [[UInt8]]) -> String { of(parts.flatMap(hash)) }

    private static func hash(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        crypto_generichash(&digest, digest.count, bytes, UInt64(bytes.count), nil, 0)
        return digest
    }
}
