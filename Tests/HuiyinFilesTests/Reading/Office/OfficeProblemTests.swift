import Testing

@testable import HuiyinFiles

@Suite("Office problems")
struct OfficeProblemTests {
    @Test("every problem has a name, a reason and a way out")
    func forms() {
        let problems: [OfficeProblem] = [
            .damaged("缺少 甲"), .encrypted, .unread, .unsafe("甲 的压缩比不正常"), .oversized("甲 太大"),
        ]
        let forms = problems.map(\.form)
        #expect(Set(forms.map(\.id)).count == problems.count)
        #expect(forms.allSatisfy { !$0.summary.isEmpty && !$0.hint.isEmpty })
        #expect(forms.first?.summary == "文件损坏：缺少 甲")
        #expect(forms.last?.summary == "甲 太大")
    }
}
