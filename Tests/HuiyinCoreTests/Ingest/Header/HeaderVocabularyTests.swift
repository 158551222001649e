import Testing

@testable import HuiyinCore

@Suite("Names of columns that we know")
struct HeaderVocabularyTests {
    @Test(
        "numbered questions are names of columns",
        arguments: ["3、您对供热满意吗", "3.题干", "１２．您的年龄", "第3题(子项)", "Q3", "q3_1", "3：您的意见"])
    func questions(name: String) { #expect(HeaderVocabulary.isQuestion(name)) }

    @Test(
        "dates, numbers, places and plain words are no questions",
        arguments: ["2021-12-29", "3.5", "3、", "3", "第一题", "第3场", "3号楼", "Q老师", "意见建议", "", "1000、很多"])
    func noQuestions(name: String) { #expect(!HeaderVocabulary.isQuestion(name)) }

    @Test(
        "a name is known without its width, spaces, line ends and marks, and by its last level",
        arguments: ["意见建议", "意见、建议：", "＊意 见\n建　议", "３、意见建议", "诉求信息/意见建议", "ＩＤ", "id"])
    func known(name: String) throws {
        #expect(HeaderVocabulary(try Installed.dialects.get()).knows(name))
    }

    @Test(
        "a field is one of our names and nothing else",
        arguments: [("意见建议：", true), ("诉求信息/意见建议", false), ("3、您满意吗", false)])
    func fields(name: String, isField: Bool) throws {
        #expect(HeaderVocabulary(try Installed.dialects.get()).isField(name) == isField)
    }
}
