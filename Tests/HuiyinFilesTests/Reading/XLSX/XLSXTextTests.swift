import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("XLSX text")
struct XLSXTextTests {
    @Test(
        "runs are joined, phonetic guides are not text, line breaks and spaces stay",
        arguments: [
            ("<t>暖气不热</t>", "暖气不热"),
            ("<r><rPr><b/></rPr><t>暖气</t></r><r><t xml:space=\"preserve\"> 不热</t></r>", "暖气 不热"),
            ("<t>包头</t><rPh sb=\"0\" eb=\"2\"><t>bāo tóu</t></rPh><phoneticPr fontId=\"1\"/>", "包头"),
            ("<t>第一行\n第二行</t>", "第一行\n第二行"), ("<t>第一行&#10;第二行</t>", "第一行\n第二行"),
            ("<t>第一行_x000D_\n第二行</t>", "第一行\r\n第二行"), ("<t>A&amp;B&lt;C&gt;</t>", "A&B<C>"),
            ("<t><![CDATA[<b>]]></t>", "<b>"), ("<t>&#x20BB7;𠮷</t>", "𠮷𠮷"),
        ])
    func texts(xml: String, text: String) throws {
        let rows = "<row r=\"1\"><c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is>\(xml)</is></c></row>"
        let sample = SampleWorkbook(sheets: [.init("表", rows)], strings: [xml])
        #expect(try SampleWorkbook.grids(sample.bytes)[0].rows[0].cells == [text, text])
    }

    @Test(
        "escapes of SpreadsheetML stand for one character; what only looks like one stays",
        arguments: [
            ("_x000D_", "\r"), ("甲_x000a_乙", "甲\n乙"), ("_x005F_x000D_", "_x000D_"), ("_x000_", "_x000_"), ("_x", "_x"),
            ("_x_x000A_", "_x\n"), ("_xD800_", "_xD800_"), ("file_x1234", "file_x1234"), ("_x00一_一", "_x00一_一"),
            ("_x000D__x000A_", "\r\n"), ("", ""),
        ])
    func escapes(written: String, text: String) {
        #expect(XLSXText.string(Array(written.utf8)) == text)
    }

    @Test("text longer than a chunk of the parser comes out whole")
    func longText() throws {
        let text = String(repeating: "小区暖气不热，", count: 20_000)
        let sample = SampleWorkbook(sheets: [.init("表", cells: [[text, "后"]])])
        #expect(try SampleWorkbook.grids(sample.bytes)[0].rows[0].cells == [text, "后"])
    }
}
