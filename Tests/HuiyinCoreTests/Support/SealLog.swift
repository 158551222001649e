import HuiyinCore
import Synchronization

/// Stands in for encryption and remembers what it was asked to seal.
final class SealLog: Sendable {
    struct Entry: Equatable {
        let plain: String
        let boundTo: String
    }

    private let log = Mutex<[Entry]>([])

    var entries: [Entry] { log.withLock { $0 } }

    var sealer: Sealer {
        Sealer { plain, boundTo in
            self.log.withLock { $0.append(Entry(plain: String(decoding: plain, as: UTF8.self), boundTo: boundTo)) }
            return Sealed(bytes: plain.reversed())
        }
    }
}
