import Testing

@testable import HuiyinCore

@Suite("Names of deliveries")
struct BatchNameTests {
    private let marks = ["更正版", "更正", "修订", "最终", "副本"]

    private func name(_ file: String) -> BatchName { BatchName(file: file, marks: marks) }

    @Test(
        "what people add to the name of a corrected copy is no part of it",
        arguments: [
            "热线(2).csv", "热线（2）.csv", "热线 (12).xlsx", "热线-更正.csv", "热线_v2.csv", "热线-V10.xlsx", "热线（修订）.csv",
            "热线【更正】.csv", "热线更正版.csv", "热线 - 副本.csv", "热线[最终].csv", "热线（第二次更正）.csv",
        ])
    func additions(file: String) {
        #expect(name(file).name == "热线")
        #expect(name(file).additions == 1)
    }

    @Test("additions add up, so that the latest copy comes last")
    func several() {
        let files = ["热线.csv", "热线-更正.csv", "热线-更正(2).csv", "热线-更正_v2 - 副本.csv"]
        #expect(files.map { name($0).name } == Array(repeating: "热线", count: 4))
        #expect(files.map { name($0).additions } == [0, 1, 2, 3])
    }

    @Test(
        "dates, numbers and words of another meaning belong to the name",
        arguments: [
            "导出20211229", "导出2021-12-29", "热线12", "热线(一季度)", "热线(2021)", "热线(123)", "更正", "(2)", "v2", "热线v2",
            "更正热线", "热线_v2021",
        ])
    func kept(stem: String) {
        let name = name(stem + ".csv")
        #expect(name.name == stem)
        #expect(name.additions == 0)
    }

    @Test("the ending does not count, the folder does, and width and case do not")
    func rest() {
        #expect(name("热线.csv") == name("热线.xlsx"))
        #expect(name("甲/热线.csv") != name("乙/热线.csv"))
        #expect(name("甲(2)/热线.csv").name == "甲(2)/热线")
        #expect(name("ＡＢ.csv") == name("ab.csv"))
        #expect(name("12.29热线.csv") != name("12.csv"))
    }

    @Test(
        "a name of marks alone, or none at all, ends",
        arguments: ["", ".csv", "更正更正更正", "((((", "（）", "-", "._-", "(1)(2)(3)", "更正(更正"])
    func odd(file: String) { #expect(name(file).additions <= file.count) }
}
