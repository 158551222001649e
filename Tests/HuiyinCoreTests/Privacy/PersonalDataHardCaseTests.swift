import HuiyinCore
import Testing

/// Personal data that is easily missed, and plain text that is easily taken for it.
@Suite("Personal data, hard cases")
struct PersonalDataHardCaseTests {
    private let personal = PersonalData(PersonNames(cues: ["我叫"], surnames: ["张"], mongolian: ["巴特尔", "乌云"]))

    @Test(
        "a number beside another number is masked",
        arguments: [
            ("2021-12-29 13800138000", "2021-12-29 [电话]"), ("13800138000 13900139000", "[电话] [电话]"),
            ("0472-5551234 13800138000", "[电话] [电话]"), ("501 13800138000", "501 [电话]"),
        ])
    func neighbours(text: String, masked: String) { #expect(personal.mask(text).text == masked) }

    @Test(
        "names with rare characters, with a middle dot and of five characters are masked whole",
        arguments: [("我叫张𠮷，", "我叫[姓名]，"), ("我叫巴特尔·孟和，", "我叫[姓名]，"), ("我叫乌云其其格，", "我叫[姓名]，")])
    func names(text: String, masked: String) { #expect(personal.mask(text).text == masked) }

    @Test(
        "spaces and what cannot be seen hide nothing, and a space ends a name",
        arguments: [
            ("我叫张 三，", "我叫[姓名]，"), ("我叫 张三 住址不详", "我叫 [姓名] 住址不详"), ("138\u{200B}0013\u{200B}8000", "[电话]"),
            ("１３８　００１３　８０００", "[电话]"),
        ])
    func spaces(text: String, masked: String) { #expect(personal.mask(text).text == masked) }

    @Test("a role is no name", arguments: ["我是业主，", "我是租户，", "联系人：社区"])
    func roles(text: String) throws {
        #expect(try PersonalData(Installed.pack.get().personNames).mask(text).text == text)
    }

    @Test(
        "a number of households or floors is no home",
        arguments: ["涉及120户居民", "全村1500户", "二十三层的楼"])
    func households(text: String) { #expect(personal.mask(text).text == text) }
}
