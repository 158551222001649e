/// The strings that cells of type `s` name by number; runs of rich text are joined, phonetic guides left out.
///
/// - Cost: each string once; the cells that use it share it.
final class XLSXSharedStrings: XMLReader {
    private let limits: OfficeLimits
    private(set) var strings: [String] = []
    private var text: [UInt8] = []
    private var isText = false
    private var isPhonetic = false

    init(_ limits: OfficeLimits) { self.limits = limits }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        switch name {
        case "si": text.removeAll(keepingCapacity: true)
        case "rPh": isPhonetic = true
        case "t": isText = !isPhonetic
        default: break
        }
    }

    func end(_ name: XMLName) throws(OfficeProblem) {
        switch name {
        case "si":
            guard strings.count < limits.cells else { throw .oversized("共享字符串超过\(limits.cells)个") }
            strings.append(XLSXText.string(text))
        case "rPh": isPhonetic = false
        case "t": isText = false
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isText { text.append(contentsOf: bytes) }
    }
}
