import Foundation
import Testing

@testable import HuiyinCore

@Suite("Diagnostics")
struct DiagnosticTests {
    @Test("a diagnostic names place, severity, summary, id, and the hint on a line of its own")
    func full() {
        let place = Place(file: "units.yaml", row: 12, column: "5")
        let diagnostic = Diagnostic("unknown-key", at: place, "不认识的设置项 nmae", hint: "是否想写 name？")
        #expect(diagnostic.description == "units.yaml:12:5: 错误: 不认识的设置项 nmae [unknown-key]\n  提示: 是否想写 name？")
    }

    @Test(
        "what is unknown is left out",
        arguments: [
            (Diagnostic("x", .warning, "慢"), "警告: 慢 [x]"),
            (Diagnostic("x", .note, at: Place(file: "a"), "好"), "a: 提示: 好 [x]"),
            (Diagnostic("x", at: Place(file: "a", sheet: "表1", row: 3), "坏"), "a:表1:3: 错误: 坏 [x]"),
            (Diagnostic("x", at: Place(file: "a", column: "正文"), "坏"), "a:正文: 错误: 坏 [x]"),
        ])
    func partial(diagnostic: Diagnostic, text: String) { #expect(diagnostic.description == text) }

    @Test("a list is its diagnostics, a line each")
    func list() {
        let list = DiagnosticList([Diagnostic("a", .error, "一"), Diagnostic("b", .warning, "二")])
        #expect(list.description == "错误: 一 [a]\n警告: 二 [b]")
    }

    @Test("a diagnostic survives being stored")
    func coding() throws {
        let diagnostic = Diagnostic("a", .warning, at: Place(file: "f", row: 1), "一", hint: "二")
        #expect(try JSONDecoder().decode(Diagnostic.self, from: JSONEncoder().encode(diagnostic)) == diagnostic)
    }

    @Test("a file that does not add up says all four numbers")
    func reconciliation() {
        let receipt = FileReceipt(
            name: "a.csv", digest: "d", status: .received, read: 10, accepted: 5, rejected: 2, superseded: 1)
        #expect(!receipt.balances)
        #expect(
            ReconciliationError(receipt: receipt).description
                == "a.csv: 错误: 读入10行，收下5、退回2、重复1，加起来不等 [rows-do-not-add-up]")
    }
}
