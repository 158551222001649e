import Testing

@testable import HuiyinCore

@Suite("Names of a header")
struct HeaderNamesTests {
    @Test("a name stands for the first column that may be called so")
    func first() {
        let names = HeaderNames(["来电/诉求内容", "诉求内容", "编号（必填）"])
        #expect(names.column(named: "诉求内容") == 0)
        #expect(names.column(named: "编号") == 2)
        #expect(names.column(named: "时间") == nil)
    }

    @Test("a word is found inside of a name")
    func words() {
        let names = HeaderNames(["对部门工作的满意度"])
        #expect(names.haveOne(of: ["时间", "满意"]))
        #expect(!names.haveOne(of: ["时间"]))
        #expect(!names.haveOne(of: []))
    }

    @Test(
        "a part is found by its bytes",
        arguments: [("诉求内容", "内容", true), ("诉求内容", "内", true), ("诉求", "诉求内容", false), ("", "", true), ("", "内", false)])
    func parts(text: String, part: String, isFound: Bool) {
        #expect(text.holds(part) == isFound)
    }
}
