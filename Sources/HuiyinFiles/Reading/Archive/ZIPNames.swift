import HanText

/// How the bytes of a name in an archive become a path that stays inside of it.
struct ZIPNames: ~Copyable {
    static let unsafe = OfficeProblem.unsafe("压缩包里有指向包外或带控制字符的文件名")

    private let gb18030: TextDecoder

    init() throws(ICUError) { gb18030 = try TextDecoder(.gb18030) }

    /// UTF-8 when every byte is; else GB18030, in which Chinese Windows packs.
    ///
    /// - Throws: `damaged` when it is neither; `unsafe` when the path leads out of the archive, as only an attack does.
    func name(_ bytes: [UInt8]) throws(OfficeProblem) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) ?? gb18030.decode(bytes) else {
            throw .damaged("压缩包里有读不出的文件名")
        }
        // Some programs separate folders as Windows does, some begin with `./`.
        let steps = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.filter { $0 != "." }
        guard ZIPNames.isInside(steps) else { throw ZIPNames.unsafe }
        return steps.joined(separator: "/")
    }

    private static func isInside(_ steps: [Substring]) -> Bool {
        guard let first = steps.first, !first.isEmpty, !isDrive(first) else { return false }
        return steps.allSatisfy { step in
            step != ".." && !step.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }
    }

    /// `C:`, with or without more behind it.
    private static func isDrive(_ step: Substring) -> Bool {
        let start = step.prefix(2)
        return start.count == 2 && start.last == ":" && start.first?.isLetter == true && start.first?.isASCII == true
    }
}
