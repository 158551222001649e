import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("XLSX cells")
struct XLSXCellsTests {
    @Test(
        "numbers are as written, whole ones without a fraction",
        arguments: [
            ("3", "3"), ("3.0", "3"), ("3.00", "3"), ("-3.0", "-3"), ("1.50", "1.50"), ("0.1", "0.1"),
            ("150221198001011234", "150221198001011234"), ("13800000000", "13800000000"),
            ("1.50221E+17", "1.50221E+17"),
            ("1.0E+17", "1.0E+17"), ("007", "007"), ("1.50221198001011E+17", "1.50221198001011E+17"),
            ("0.28999999999999998", "0.29"), ("1234.5600000000001", "1234.56"), ("-2.2999999999999998", "-2.3"),
            ("9.9999999999999995E-8", "9.9999999999999995E-8"), ("0.123456789012345", "0.123456789012345"),
            ("0.000028999999999999999", "0.000028999999999999999"), ("12345678901234567.5", "12345678901234567.5"),
            ("-0.5", "-0.5"), ("不是数", "不是数"),
        ])
    func numbers(written: String, text: String) throws {
        #expect(try cell("<c r=\"A1\"><v>\(written)</v></c>") == text)
    }

    @Test(
        "a date is written as a date, whatever its format shows of it",
        arguments: [
            (0, "44559", "2021-12-29"), (0, "44559.0", "2021-12-29"), (0, "44559.378472222219", "2021-12-29 09:05:00"),
            (1, "44559", "2021-12-29"), (2, "1.5", "36:00:00"), (0, "-1", "-1"), (0, "待定", "待定"), (9, "44559", "44559"),
        ])
    func dates(style: Int, written: String, text: String) throws {
        let cell = "<c r=\"A1\" s=\"\(style)\"><v>\(written)</v></c>"
        #expect(try self.cell(cell, styles: [14, 164, 46, 0], codes: [164: "yyyy&quot;年&quot;m&quot;月&quot;"]) == text)
    }

    @Test("a format of the workbook's own goes before the built-in of its number")
    func ownFormat() throws {
        #expect(try cell("<c s=\"0\"><v>44559</v></c>", styles: [31], codes: [31: "0.00"]) == "44559")
    }

    @Test(
        "percentages are moved by two places and never calculated",
        arguments: [
            ("0.972", "97.2%"), ("0.97199999999999998", "97.2%"), ("0.57", "57%"), ("1", "100%"), ("0", "0%"),
            ("0.5", "50%"), ("0.005", "0.5%"), ("-0.031", "-3.1%"), ("12.5", "1250%"), ("0.00001", "0.001%"),
        ])
    func percentages(written: String, text: String) throws {
        #expect(try cell("<c s=\"0\"><v>\(written)</v></c>", styles: [10]) == text)
    }

    @Test(
        "every type of cell",
        arguments: [
            ("t=\"s\"><v>1</v>", "供热"), ("t=\"inlineStr\"><is><t>停水</t></is>", "停水"),
            ("t=\"str\"><f>A2&amp;B2</f><v>合并后</v>", "合并后"), ("t=\"b\"><v>1</v>", "true"),
            ("t=\"b\"><v>0</v>", "false"),
            ("t=\"e\"><v>#N/A</v>", "#N/A"), ("t=\"n\"><v>5</v>", "5"), ("><f>1+1</f><v>2</v>", "2"),
            ("t=\"d\"><v>2021-12-29T09:05:00.000</v>", "2021-12-29 09:05:00"),
            ("t=\"d\"><v>2021-12-29T00:00:00Z</v>", "2021-12-29"), ("t=\"d\"><v>2021-12-29</v>", "2021-12-29"),
        ])
    func types(rest: String, text: String) throws {
        #expect(try cell("<c r=\"A1\" \(rest)</c>", strings: ["<t>停电</t>", "<t>供热</t>"]) == text)
    }

    @Test("a cell that names a string that is not there is damage")
    func missingString() {
        for number in ["2", "-1", "", "一", "99999999999"] where number != "" {
            #expect(throws: OfficeProblem.damaged("工作表“表”的单元格A1指向没有的共享字符串")) {
                try cell("<c r=\"A1\" t=\"s\"><v>\(number)</v></c>", strings: ["<t>停电</t>", "<t>供热</t>"])
            }
        }
    }

    private func cell(_ xml: String, strings: [String] = [], styles: [Int] = [], codes: [Int: String] = [:])
        throws -> String?
    {
        let sheet = SampleWorkbook.Sheet("表", "<row r=\"1\">\(xml)</row>")
        let sample = SampleWorkbook(sheets: [sheet], strings: strings, styles: styles, codes: codes)
        return try SampleWorkbook.grids(sample.bytes).first?.rows.first?.cells.first
    }
}
