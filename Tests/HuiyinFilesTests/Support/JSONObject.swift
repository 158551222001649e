import Foundation
import Testing

@testable import HuiyinFiles

/// One written JSON line as keys and values.
func object(_ value: some Encodable) throws -> [String: Any] {
    let bytes = try JSONText.lines([value])
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
}
