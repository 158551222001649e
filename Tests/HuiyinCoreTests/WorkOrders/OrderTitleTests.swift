import HuiyinCore
import Testing

@Suite("Titles of orders")
struct OrderTitleTests {
    @Test("a title is the citizen's own, or else the first sentence that says something")
    func source() async throws {
        #expect(try await title("小区停水。没人管。", title: "停水 三天") == "停水 三天")
        #expect(try await title("……！\n小区停水。没人管。") == "小区停水。")
    }

    @Test("white space is one space")
    func whiteSpace() async throws { #expect(try await title("小区\u{3000}\t 停水") == "小区 停水") }

    @Test("a title has forty characters at most")
    func length() async throws {
        let long = String(repeating: "停", count: 60)
        #expect(try await title(long) == String(repeating: "停", count: 39) + "…")
        #expect(try await title(String(repeating: "停", count: 40)).count == 40)
    }

    @Test("personal data is masked in a title")
    func masked() async throws {
        #expect(try await title("停水请打13800138000") == "停水请打[电话]")
        #expect(try await title("停水", title: "我叫张小明，停水") == "我叫[姓名]，停水")
    }

    @Test("a report's title tells none of its words")
    func report() async throws {
        let hidden = try await title("物业经理收红包", title: "举报物业经理", appeal: .report)
        #expect(hidden == "举报件（原文留存办理组，不随单转出）")
    }

    private func title(_ text: String, title: String? = nil, appeal: AppealType = .complaint) async throws -> String {
        var cases = Cases()
        try await cases.add(text, title: title, Cases.said(1, appeal: appeal))
        return try cases.book().new[0].title
    }
}
