import CICU

/// An ICU call failed; `name` is ICU's own name of the error, such as `U_MISSING_RESOURCE_ERROR`.
public struct ICUError: Error, Equatable, CustomStringConvertible {
    public let call: String
    public let name: String

    public var description: String { "\(call): \(name)" }
}

/// Runs one ICU call and turns its status code into an error at once. Negative codes are warnings.
func checked<Result>(_ call: String, _ body: (inout Int32) -> Result) throws(ICUError) -> Result {
    var code: Int32 = 0
    let result = body(&code)
    guard code <= 0 else { throw ICUError(call: call, name: String(cString: cicu_error_name(code))) }
    return result
}

/// The ICU this process runs on, for reports: golden results hold for one version only.
public enum ICU {
    public static var version: String { String(cString: cicu_version()) }
    public static var unicodeVersion: String { String(cString: cicu_unicode_version()) }
}
