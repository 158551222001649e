import TestSupport
import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("CSV text")
struct CSVTextTests {
    @Test("a byte order mark at the start, CRLF after every line")
    func form() {
        var text = CSVText(header: ["编号", "内容"])
        text.add(["1", "暖"])
        #expect(text.bytes == [0xEF, 0xBB, 0xBF] + Array("编号,内容\r\n1,暖\r\n".utf8))
    }

    @Test(
        "a cell that needs quotes has them, and no other",
        arguments: [
            ("暖气", "暖气"), ("", ""), ("甲,乙", "\"甲,乙\""), ("说\"好\"", "\"说\"\"好\"\"\""), ("甲\n乙", "\"甲\n乙\""),
            ("甲\r乙", "\"甲\r乙\""), ("甲；乙", "甲；乙"), (" 甲 ", " 甲 "),
        ])
    func quotes(value: String, cell: String) {
        #expect(CSVText.cell(value) == cell)
    }

    @Test("a cell that a spreadsheet would run is text", arguments: ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
    func formula(first: String) {
        #expect(CSVText.cell("\(first)HYPERLINK(1)") == "'\(first)HYPERLINK(1)")
        #expect(CSVText.cell("甲\(first)乙") == "甲\(first)乙")
    }

    @Test("a leading tab or line end cannot hide a formula", arguments: ["\t=1", "\r=1", "\r\n=1"])
    func hiddenFormula(value: String) {
        #expect(CSVText.cell(value) == "\"'\(value)\"")
    }

    @Test("a number that a spreadsheet would round stays text; a phone number is a number as it is")
    func longDigits() {
        #expect(CSVText.cell("199822") == "199822")
        #expect(CSVText.cell("13800001001") == "13800001001")
        #expect(CSVText.cell("202112290000000001") == "\"\t202112290000000001\"")
        #expect(CSVText.cell("20211229甲00000001") == "20211229甲00000001")
    }

    @Test("what is written comes back the same", arguments: 0..<50 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let rows = (0..<20).map { _ in (0..<4).map { _ in OddCells.random(&generator) } }
        #expect(try reread(rows) == rows)
    }

    @Test(
        "a quote before a combining mark is doubled like any other")
    func combiningQuote() throws {
        let rows = [["甲\"\u{301}乙,丙", "丁"], ["\"\u{FE0F}", "戊"]]
        #expect(try reread(rows) == rows)
    }

    private func reread(_ rows: [[String]]) throws -> [[String]] {
        var text = CSVText(header: (0..<(rows.first?.count ?? 0)).map { "列\($0)" })
        for row in rows { text.add(row) }
        let grid = try CSVGrid(DecodedText(text.bytes), largestCell: 10_000).grid()
        return grid.rows.dropFirst().map(\.cells)
    }
}

/// Cells full of what CSV is made of, none of which a spreadsheet would run.
enum OddCells {
    private static let pool: [Unicode.Scalar] = [
        "\"", "\"", ",", "\n", "\r", " ", "\t", "'", "暖", "气", "😭", "a", "1", "|", "；", "\u{3000}", "\u{FEFF}", "𠮷",
    ]

    static func random(_ generator: inout SplitMix64) -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...12, using: &generator) {
            scalars.append(pool.randomElement(using: &generator)!)
        }
        // A leading tab or line end would be marked as text.
        return String(String.UnicodeScalarView(scalars.drop { $0 == "\t" || $0 == "\r" }))
    }
}
