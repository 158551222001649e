import CICU

/// A dictionary for ICU's word breaks, made of the office's own words.
public struct WordDictionary: Sendable {
    /// Costs as ICU will see them: whole numbers, 1…254.
    public let table: WordTable

    /// - Cost: about two seconds and 200 MB; the result is meant to be kept in a file.
    public init(_ sources: DictionarySources, _ parameters: DictionaryParameters) {
        var table = CostEstimate(sources: sources, parameters: parameters)()
        CostCorrection(parameters: parameters)(&table, sources.sentences)
        table.round { min(DictionaryParameters.highest, max(DictionaryParameters.lowest, $0.rounded())) }
        WordDictionary.keepWhole(sources.terms + Numerals.words, &table)
        self.table = table
    }

    /// Corrections never cut a term that stands alone.
    private static func keepWhole(_ terms: [Units], _ table: inout WordTable) {
        for word in terms.sorted(by: { $0.count < $1.count }) where word.count > 1 {
            guard let cost = table[word] else { continue }
            let limit = table.parts(of: word).cost - margin
            if cost > limit { table[word] = max(DictionaryParameters.lowest, limit) }
        }
    }

    /// One bit and a half: enough against rounding and a neighbour that pulls.
    private static let margin = 15.0

    /// The file that ICU reads.
    ///
    /// - Cost: 0.5 s.
    public func file() throws(ICUError) -> [UInt8] {
        let units = Array(table.words.joined())
        var ends: [Int32] = []
        for word in table.words { ends.append((ends.last ?? 0) + Int32(word.count)) }
        let costs = table.costs.map { UInt8($0) }
        var length = 0
        let bytes = try checked("UCharsTrieBuilder") { code in
            cicu_dictionary(units, ends, costs, Int32(costs.count), &length, &code)
        }
        guard let bytes else { throw ICUError(call: "UCharsTrieBuilder", name: "NULL") }
        defer { cicu_dictionary_free(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: length))
    }

    /// Where ICU looks for the file below its data directory: `icudt72l/brkitr/cjdict.dict`.
    public static var path: String { String(cString: cicu_data_name()) + "/brkitr/cjdict.dict" }

    /// Makes ICU read the dictionary below `directory`, for the whole process. Call it before the first text is cut.
    public static func use(directory: String) { cicu_set_data_directory(directory) }
}
