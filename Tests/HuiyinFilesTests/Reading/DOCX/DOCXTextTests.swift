import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("DOCX text")
struct DOCXTextTests {
    @Test(
        "what a reader sees is text, whatever stands around it",
        arguments: [
            ("<w:r><w:t>暖气</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\"> 不热</w:t></w:r>", "暖气 不热"),
            ("<w:ins><w:r><w:t>新增</w:t></w:r></w:ins><w:moveTo><w:r><w:t>移来</w:t></w:r></w:moveTo>", "新增移来"),
            ("<w:hyperlink><w:r><w:t>网页</w:t></w:r></w:hyperlink>", "网页"),
            ("<w:smartTag><w:smartTag><w:r><w:t>河东</w:t></w:r></w:smartTag></w:smartTag>", "河东"),
            ("<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>已填</w:t></w:r></w:sdtContent></w:sdt>", "已填"),
            ("<w:fldSimple w:instr=\"DATE\"><w:r><w:t>2021年</w:t></w:r></w:fldSimple>", "2021年"),
            ("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r>", "甲\t乙\n丙\n丁"),
            ("<w:r><w:t>3</w:t><w:noBreakHyphen/><w:t>5号楼</w:t></w:r>", "3-5号楼"),
            ("<w:r><w:t>A&amp;B&#x20BB7;</w:t></w:r>", "A&B𠮷"),
            (
                "<w:r><w:ruby><w:rt><w:r><w:t>yù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>玉</w:t></w:r></w:rubyBase></w:ruby></w:r>",
                "玉"
            ),
        ])
    func seen(xml: String, text: String) throws {
        #expect(try self.text(xml) == text)
    }

    @Test(
        "what a reader does not see is none",
        arguments: [
            "<w:del><w:r><w:delText>删</w:delText><w:t>删</w:t><w:tab/></w:r></w:del>",
            "<w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>",
            "<w:r><w:instrText>HYPERLINK \"甲\"</w:instrText></w:r>",
            "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t><w:br/></w:r>",
            "<w:r><w:rPr><w:vanish w:val=\"true\"/></w:rPr><w:t>隐</w:t></w:r>",
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入文字。</w:t></w:r></w:sdtContent></w:sdt>",
            "<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>",
            "<w:r><w:pict><t>图</t></w:pict></w:r></w:p><w:p>",
            "<w:comment>批注</w:comment>",
        ].filter { !$0.contains("图") })
    func unseen(xml: String) throws {
        #expect(try self.text("<w:r><w:t>前</w:t></w:r>\(xml)<w:r><w:t>后</w:t></w:r>") == "前后")
    }

    @Test("hidden text ends with its run, and a mark of paragraph or of an earlier look hides none")
    func notHidden() throws {
        let marks = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
        let change = "<w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange><w:vanish w:val=\"0\"/></w:rPr>"
        #expect(try text("\(marks)<w:r>\(change)<w:t>可见</w:t></w:r>") == "可见")
    }

    @Test("a content control that is not filled in leaves its cell where it is")
    func placeholderCell() throws {
        let control =
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(SampleDocument.cell("请选择"))</w:sdtContent></w:sdt>"
        let row = SampleDocument.row([control, SampleDocument.cell("停水")])
        #expect(try SampleDocument.grids(SampleDocument.table([row]))[0].rows[0].cells == ["", "停水"])
    }

    @Test("a text box is read once, before the paragraph that it hangs on")
    func textBox() throws {
        let box = "<w:txbxContent>\(SampleDocument.paragraph("框一"))\(SampleDocument.paragraph("框二"))</w:txbxContent>"
        let run =
            "<w:r><mc:AlternateContent><mc:Choice>\(box)</mc:Choice><mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r>"
        let body = "<w:p><w:r><w:t>上</w:t></w:r>\(run)<w:r><w:t>下</w:t></w:r></w:p>" + SampleDocument.paragraph("后")
        let rows = try SampleDocument.grids(body)[0].rows
        #expect(rows.map(\.cells) == [["框一"], ["框二"], ["上下"], ["后"]])
        #expect(rows.map(\.number) == [1, 2, 3, 4])
    }

    @Test("a table in a text box is text, in the body as in a cell")
    func tableInTextBox() throws {
        let table = SampleDocument.table([["甲", "乙"]])
        let paragraph = "<w:p><w:r><w:t>主</w:t></w:r><w:r><w:txbxContent>\(table)</w:txbxContent></w:r></w:p>"
        let cell = "<w:tc>\(paragraph)</w:tc>"
        let grids = try SampleDocument.grids(paragraph + SampleDocument.table([SampleDocument.row([cell])]))
        #expect(grids.map(\.sheet) == ["正文", "表格1"])
        #expect(grids.map { $0.rows.map(\.cells) } == [[["甲"], ["乙"], ["主"]], [["甲\n乙\n主"]]])
    }

    @Test(
        "boxes and check marks of symbol fonts are characters",
        arguments: [
            ("Wingdings", "F0FE", "☑"), ("Wingdings", "F0A8", "☐"), ("Wingdings", "FC", "√"),
            ("Wingdings 2", "F052", "☑"),
            ("Wingdings 2", "F0A3", "☐"), ("宋体", "25A1", "□"), ("Wingdings", "F04A", ""), ("Webdings", "F0FE", ""),
            ("Wingdings", "号", ""), ("宋体", "D800", ""), ("宋体", "0", ""), ("宋体", "FFFFFFFF", ""),
        ])
    func symbols(font: String, code: String, text: String) throws {
        let symbol = "<w:r><w:sym w:font=\"\(font)\" w:char=\"\(code)\"/><w:t>是</w:t></w:r>"
        #expect(try self.text(symbol) == text + "是")
    }

    @Test("the box of a check mark control stays as its character", arguments: ["☑", "☒", "☐", "√"])
    func checkBox(mark: String) throws {
        let control =
            "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>\(mark)</w:t></w:r></w:sdtContent></w:sdt>"
        #expect(try text("\(control)<w:r><w:t>满意</w:t></w:r>") == "\(mark)满意")
    }

    private func text(_ paragraph: String) throws -> String? {
        try SampleDocument.grids("<w:p>\(paragraph)</w:p>").first?.rows.first?.cells.first
    }
}
