/// Small office files, each with one part that is handed in.
enum OfficeParts {
    enum Part: String, CaseIterable {
        case workbook = "xl/workbook.xml"
        case sheet = "xl/worksheets/sheet1.xml"
        case strings = "xl/sharedStrings.xml"
        case styles = "xl/styles.xml"
    }

    static func workbook(_ replaced: (part: Part, bytes: [UInt8])) -> StoredZIP {
        StoredZIP(
            [
                ("_rels/.rels", relations([("r1", "officeDocument", "xl/workbook.xml")])),
                (
                    "xl/_rels/workbook.xml.rels",
                    relations([
                        ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "sharedStrings", "sharedStrings.xml"),
                        ("r3", "styles", "styles.xml"),
                    ])
                ),
            ] + Part.allCases.map { ($0.rawValue, $0 == replaced.part ? replaced.bytes : Array(sound($0).utf8)) })
    }

    static func document(_ bytes: [UInt8]) -> StoredZIP {
        StoredZIP([
            ("_rels/.rels", relations([("r1", "officeDocument", "word/document.xml")])), ("word/document.xml", bytes),
        ])
    }

    static func sound(_ part: Part) -> String {
        switch part {
        case .workbook:
            "<workbook xmlns:r=\"r\"><workbookPr date1904=\"0\"/><sheets><sheet name=\"来件\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
        case .sheet:
            """
            <worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
            <row r="2"><c r="A2"><v>8</v></c><c r="B2" s="1"><v>44559.378472222</v></c><c r="C2" t="inlineStr"><is><t>路灯不亮</t></is></c></row>
            <row r="4"><c r="A4" s="2"><v>0.57</v></c><c r="B4" t="d"><v>2021-12-29T09:05:00</v></c><c r="C4" t="s"><v>3</v></c></row></sheetData>
            <mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells></worksheet>
            """
        case .strings:
            "<sst><si><t>工单编号</t></si><si><t>来电时间</t></si><si><r><t>诉求</t></r><r><t>内容</t></r><rPh><t>x</t></rPh></si><si><t>井盖_x000D_坏了</t></si></sst>"
        case .styles:
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd [h]:mm\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>"
        }
    }

    static let soundDocument = """
        <w:document xmlns:w="w"><w:body><w:p><w:r><w:t>征求意见表</w:t></w:r></w:p><w:tbl>
        <w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>来电时间</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>诉求内容</w:t></w:r></w:p></w:tc></w:tr>
        <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>2021-12-29</w:t><w:br/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r></w:p></w:tc><w:tc><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>路灯</w:t></w:r><w:del><w:r><w:t>不</w:t></w:r></w:del></w:p></w:tc></w:tr>
        <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>单击填写</w:t></w:r></w:p></w:sdtContent></w:sdt></w:tc></w:tr>
        </w:tbl></w:body></w:document>
        """

    private static func relations(_ list: [(id: String, kind: String, target: String)]) -> [UInt8] {
        let entries = list.map { id, kind, target in
            "<Relationship Id=\"\(id)\" Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/\(kind)\" Target=\"\(target)\"/>"
        }
        return Array("<Relationships>\(entries.joined())</Relationships>".utf8)
    }
}
