import Testing

@testable import HuiyinFiles

@Suite("CSV scanner")
struct CSVScannerTests {
    struct Example: CustomTestStringConvertible, Sendable {
        let text: String
        let records: [[String]]
        var testDescription: String { text.debugDescription }

        init(_ text: String, _ records: [[String]]) {
            self.text = text
            self.records = records
        }
    }

    @Test(
        "RFC 4180, and what exports make of it",
        arguments: [
            Example("", []), Example("甲,乙", [["甲", "乙"]]), Example("甲,乙\n", [["甲", "乙"]]),
            Example("甲,乙\n1,2\n", [["甲", "乙"], ["1", "2"]]), Example("甲,乙\r\n1,2\r\n", [["甲", "乙"], ["1", "2"]]),
            Example("甲,乙\r1,2\r", [["甲", "乙"], ["1", "2"]]), Example("甲,\n,乙", [["甲", ""], ["", "乙"]]),
            Example(",", [["", ""]]), Example("甲,", [["甲", ""]]),
            Example("\"甲,乙\",丙", [["甲,乙", "丙"]]), Example("\"甲\n乙\",丙\n1,2", [["甲\n乙", "丙"], ["1", "2"]]),
            Example("\"甲\r\n乙\"\r\n丙", [["甲\r\n乙"], ["丙"]]), Example("\"\",甲", [["", "甲"]]),
            Example("\"说\"\"好\"\"了\",甲", [["说\"\"好\"\"了", "甲"]]), Example("\"\"\"\"", [["\"\""]]),
            Example("甲\"乙,丙", [["甲\"乙", "丙"]]), Example(" \"甲\",乙", [[" \"甲\"", "乙"]]),
            Example("\"甲\" ,乙", [["甲", "乙"]]), Example("\"甲\"  \n乙", [["甲"], ["乙"]]),
            Example("甲\n\n乙", [["甲"], [""], ["乙"]]),
        ])
    func records(example: Example) {
        #expect(scan(example.text).map(\.fields) == example.records)
    }

    @Test("only its separator separates")
    func separators() {
        #expect(scan("甲\t乙\n1,5\t2\n", separator: 0x09).map(\.fields) == [["甲", "乙"], ["1,5", "2"]])
        #expect(scan("甲,乙\t丙\n1,2").map(\.fields) == [["甲", "乙\t丙"], ["1", "2"]])
    }

    @Test("only a line with nothing in it is blank; a quoted nothing is a value")
    func blank() {
        #expect(scan("甲\n\n\"\"\n \n").map(\.blank) == [false, true, false, false])
    }

    @Test("doubled quotes are marked, so that only such fields are copied")
    func escaped() {
        var scanner = CSVScanner(Array("\"甲\"\"乙\",\"丙\",丁".utf8))
        #expect(scanner.next()?.fields.map(\.escaped) == [true, false, false])
    }

    @Test("a quote that never closes ends with its line and costs no other row")
    func unclosed() {
        let records = scan("编号,内容\n1,\"没有右引号\n2,好\n3,也好\n")
        #expect(records.map(\.fields) == [["编号", "内容"], ["1", "\"没有右引号"], ["2", "好"], ["3", "也好"]])
        #expect(records.map(\.unclosed) == [false, true, false, false])
    }

    @Test(
        "a quote that never closes does not run to the quote of a later row")
    func unclosedBeforeQuoted() {
        let records = scan("编号,内容\n1,\"没有右引号\n2,好\n3,\"有引号\"\n")
        #expect(records.map { $0.fields[0] } == ["编号", "1", "2", "3"])
    }

    @Test(
        "words after a closing quote are not lost")
    func wordsAfterQuote() {
        let records = scan("1,\"甲\"乙丙,丁\n")
        #expect(records[0].unclosed || records[0].fields.joined().contains("乙丙"))
    }

    private func scan(_ text: String, separator: UInt8 = 0x2C) -> [(fields: [String], blank: Bool, unclosed: Bool)] {
        let bytes = Array(text.utf8)
        var scanner = CSVScanner(bytes, separator: separator)
        var records: [(fields: [String], blank: Bool, unclosed: Bool)] = []
        while let record = scanner.next() {
            let fields = record.fields.map { String(decoding: bytes[$0.range], as: UTF8.self) }
            records.append((fields, record.isBlank, record.unclosedQuote))
        }
        return records
    }
}
