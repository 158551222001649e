import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("XLSX references")
struct XLSXReferenceTests {
    @Test(
        "letters count columns, digits rows",
        arguments: [("A1", 0, 1), ("C5", 2, 5), ("Z9", 25, 9), ("AA10", 26, 10), ("BJ1045", 61, 1045)]
            + [("XFD1048576", 16_383, 1_048_576)])
    func places(text: String, column: Int, row: Int) throws {
        let reference = try #require(XLSXReference(text.utf8))
        #expect(reference.column == column)
        #expect(reference.row == row)
        #expect(XLSXReference.name(column: column, row: row) == text)
    }

    @Test(
        "what lies outside of a sheet is no reference",
        arguments: ["", "A", "5", "A0", "XFE1", "A1048577", "AAAA1", "A1B", "A-1", "表1", "A9999999999999999999"])
    func none(text: String) {
        #expect(XLSXReference(text.utf8) == nil)
    }

    @Test("a range has two ends in order")
    func ranges() throws {
        let range = try #require(Grid.Block("B1:D3".utf8))
        #expect(range.rows == 1...3)
        #expect(range.columns == 1...3)
        for text in ["B1", "D3:B1", "B3:D1", "B1:D3:E4", ":", "B1:"] { #expect(Grid.Block(text.utf8) == nil) }
    }
}
