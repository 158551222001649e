import CSodium
public import HuiyinCore

/// The secret that opens what names a person. It lives in a file of its own, never in the database.
///
/// - Shapes: 32 bytes; the key id is 4 bytes of its digest, so that a wrong key is named as such.
/// - Source: XChaCha20-Poly1305 (IETF) and BLAKE2b of libsodium.
public struct SealingKey: Sendable {
    /// First byte of every sealed value: XChaCha20-Poly1305.
    static let algorithm: UInt8 = 1
    private static let keyLength = Int(crypto_aead_xchacha20poly1305_IETF_KEYBYTES)
    private static let nonceLength = Int(crypto_aead_xchacha20poly1305_IETF_NPUBBYTES)
    private static let tagLength = Int(crypto_aead_xchacha20poly1305_IETF_ABYTES)

    let bytes: [UInt8]
    let id: [UInt8]

    public static var libraryVersion: String { String(cString: sodium_version_string()) }

    public static func random() -> SealingKey {
        var bytes = [UInt8](repeating: 0, count: keyLength)
        randombytes_buf(&bytes, keyLength)
        return SealingKey(bytes)!
    }

    /// Nil when the length is wrong.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == SealingKey.keyLength else { return nil }
        self.bytes = bytes
        var digest = [UInt8](repeating: 0, count: 16)
        crypto_generichash(&digest, digest.count, bytes, UInt64(bytes.count), nil, 0)
        id = Array(digest.prefix(4))
    }

    public var sealer: Sealer { Sealer { try seal($0, boundTo: $1) } }

    func seal(_ plain: [UInt8], boundTo binding: String) throws -> Sealed {
        var nonce = [UInt8](repeating: 0, count: SealingKey.nonceLength)
        randombytes_buf(&nonce, nonce.count)
        var sealed = [UInt8](repeating: 0, count: plain.count + SealingKey.tagLength)
        let bound = Array(binding.utf8)
        let status = crypto_aead_xchacha20poly1305_ietf_encrypt(
            &sealed, nil, plain, UInt64(plain.count), bound, UInt64(bound.count), nil, nonce, bytes)
        guard status == 0 else { throw SealError.sealing }
        return Sealed(bytes: [SealingKey.algorithm] + id + nonce + sealed)
    }

    /// - Throws: ``SealError`` for another algorithm, another key, or a value that was changed or moved.
    public func open(_ sealed: Sealed, boundTo binding: String) throws(SealError) -> [UInt8] {
        let header = 1 + id.count + SealingKey.nonceLength
        guard sealed.bytes.count >= header + SealingKey.tagLength, sealed.bytes[0] == SealingKey.algorithm else {
            throw SealError.unknownAlgorithm
        }
        guard Array(sealed.bytes[1..<1 + id.count]) == id else { throw SealError.otherKey }
        let nonce = Array(sealed.bytes[1 + id.count..<header])
        let cipher = Array(sealed.bytes[header...])
        var plain = [UInt8](repeating: 0, count: cipher.count - SealingKey.tagLength)
        let bound = Array(binding.utf8)
        let status = crypto_aead_xchacha20poly1305_ietf_decrypt(
            &plain, nil, nil, cipher, UInt64(cipher.count), bound, UInt64(bound.count), nonce, bytes)
        guard status == 0 else { throw SealError.tampered }
        return plain
    }

    /// Opens a rejected row, whenever it was kept.
    ///
    /// - Throws: as ``open(_:boundTo:)`` does.
    public func open(_ kept: KeptRejection) throws(SealError) -> [UInt8] {
        let place = kept.rejection.source
        do {
            return try open(kept.raw, boundTo: Sealer.binding(place))
        } catch {
            guard error == .tampered, place.sheet != nil else { throw error }
            return try open(kept.raw, boundTo: Sealer.earlierBinding(place))
        }
    }
}

public enum SealError: Error, Equatable {
    case sealing, unknownAlgorithm, otherKey, tampered
}
