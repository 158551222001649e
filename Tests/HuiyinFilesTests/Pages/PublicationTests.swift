import TestSupport
import Foundation
import HuiyinCore
import Testing

@testable import HuiyinFiles

@Suite("Publication")
struct PublicationTests {
    private static let names = [
        "cases.csv", "cases.jsonl", "cases.md", "orders.csv", "orders.jsonl", "orders.md", "rejected.csv",
        "report.html",
        "report.json", "report.md",
    ]
    private let folder: TemporaryFolder
    private let publication = Publication(
        report: SampleNight.report, rejections: SampleNight.rejections, orders: SampleNight.orders,
        cases: SampleNight.cases, pack: SamplePack.pack)

    init() throws { folder = try TemporaryFolder() }

    @Test("all files appear, whole, and nothing else")
    func files() throws {
        try publication.write(to: folder.path)
        #expect(folder.names() == PublicationTests.names)
        for name in PublicationTests.names { #expect(folder.read(name)?.last == 0x0A, "\(name)") }
    }

    @Test("publishing twice gives the same bytes")
    func twice() throws {
        try publication.write(to: folder.path)
        let first = PublicationTests.names.map { folder.read($0) }
        try publication.write(to: folder.path)
        #expect(PublicationTests.names.map { folder.read($0) } == first)
    }

    @Test("one line an order, one line a case, and the report reads back")
    func content() throws {
        try publication.write(to: folder.path)
        #expect(folder.read("orders.jsonl")?.count { $0 == 0x0A } == 3)
        #expect(folder.read("cases.jsonl")?.count { $0 == 0x0A } == 2)
        let report = try #require(folder.read("report.json"))
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        #expect(try decoder.decode(RunReport.self, from: Data(report)) == SampleNight.report)
    }

    @Test("every rejection is listed with place, code, reason and hint; a file's name cannot become a formula")
    func rejected() throws {
        try publication.write(to: folder.path)
        let lines = String(decoding: try #require(folder.read("rejected.csv")), as: UTF8.self).split(separator: "\r\n")
        #expect(lines[1] == "inbox.csv,,7,内容,bad-bytes,有认不出来的字节（按UTF-8解不开）,用原系统按 UTF-8 或 GB18030 重新导出这一行")
        #expect(lines[2] == "'=a|b.csv,,8,,too-few-fields,列数比表头少,看这一行是否少了逗号，或正文里有没有加引号的换行")
        #expect(lines.count == 3)
    }

    @Test("a folder that cannot be written is said with its place and a hint")
    func unwritable() throws {
        try folder.write("x", "file")
        let attempts: [() throws -> Void] = [
            { try publication.write(to: folder("file/out")) }, { try Publication.prepare(folder("file/out")) },
        ]
        for attempt in attempts {
            let diagnostic = #expect(throws: Diagnostic.self) { try attempt() }
            #expect(diagnostic?.id == "output-not-writable")
            #expect(diagnostic?.place?.file.hasPrefix(folder("file/out")) == true)
            #expect(diagnostic?.hint?.isEmpty == false)
        }
        #expect(folder.names() == ["file"])
    }

    @Test("the file that could not be written is named; those before it are out, whole")
    func halfway() throws {
        try folder.write("x", "cases.jsonl/in-the-way")
        let diagnostic = #expect(throws: Diagnostic.self) { try publication.write(to: folder.path) }
        #expect(diagnostic?.place?.file == folder("cases.jsonl"))
        #expect(folder.read("orders.jsonl")?.isEmpty == false)
        #expect(folder.read("report.json") == nil)
    }

    @Test("preparing makes the folder, proves that it can be written, and leaves nothing in it")
    func prepare() throws {
        try Publication.prepare(folder("a/b"))
        try Publication.prepare(folder("a/b"))
        #expect(folder.names() == ["a", "a/b"])
    }
}

@Suite("Lists")
struct ListPageTests {
    @Test("orders stand by unit in the pack's order, the most urgent first, and those without a unit last")
    func sections() {
        let markdown = OrdersPage(SampleNight.orders.reversed(), SamplePack.pack).markdown
        let headings = markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }
        #expect(headings == ["## 市道路局（1件）", "## 市供热局（1件）", "## 待人工确定（1件）"])
        #expect(markdown.contains("共 3 件"))
    }

    @Test("cases stand by voices, most first, and carry that they are uncleared")
    func cases() {
        let markdown = CasesPage(SampleNight.cases.reversed(), SampleNight.orders, SamplePack.pack).markdown
        let orders = markdown.split(separator: "\n").filter { $0.hasPrefix("T-XC-") }.map { $0.prefix(6) }
        #expect(orders == ["T-XC-1", "T-XC-3"])
        #expect(markdown.contains("未经审核，不得外发"))
        #expect(markdown.contains("出处：inbox.csv:2\n"))
    }
}
