/// What the cells of a column look like, so that a person who is asked about it need not open the file, and no
/// citizen's words are repeated.
struct ColumnShape {
    let filled: Int
    let text: String
    /// The field it may be.
    let guess: Dialect.Field?
    /// Median number of characters.
    let length: Int

    init(_ cells: [String]) {
        let values = cells.map(\.trimmed).filter { !$0.isEmpty }
        filled = values.count
        let lengths = values.map(\.count).sorted()
        length = lengths.isEmpty ? 0 : lengths[(lengths.count - 1) / 2]
        (text, guess) = ColumnShape.describe(values, length)
    }

    private static func describe(_ values: [String], _ length: Int) -> (String, Dialect.Field?) {
        guard !values.isEmpty else { return ("空", nil) }
        func most(_ test: (String) -> Bool) -> Bool { values.count(where: test) * 10 >= values.count * 8 }
        let different = Set(values).count
        if most({ CellText.time($0) != nil }) { return ("日期或时间", .time) }
        if most(isPhone) { return ("电话号码", .phone) }
        if most({ $0.count == 18 && $0.dropLast().allSatisfy(\.isNumber) }) { return ("身份证号", .idNumber) }
        if most({ $0.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLetter || $0 == "-") } }) {
            return different == values.count ? ("编号，各不相同", .id) : ("数字或代码，\(different)种", nil)
        }
        if length >= 8, different * 2 > values.count { return ("文字，一般\(length)字", .text) }
        if different == values.count || different > 20 { return ("短文字，一般\(length)字", nil) }
        return ("\(different)种取值，一般\(length)字", nil)
    }

    private static func isPhone(_ text: String) -> Bool {
        let digits = text.filter { !$0.isWhitespace && $0 != "-" }
        return digits.count == 11 && digits.first == "1" && digits.allSatisfy { $0.isASCII && $0.isNumber }
    }
}
