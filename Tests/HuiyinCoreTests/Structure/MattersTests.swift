import HanText
import HuiyinCore
import Testing

@Suite("Letters of several matters")
struct MattersTests {
    private func parts(_ text: String) throws -> LetterParts {
        try LetterStructure(Installed.pack.get().lexicon)(Units(text: text), NormalForm.standard(text))
    }

    private func matters(_ text: String) throws -> [String] {
        try parts(text).matters.map { NormalForm.standard(text).units.string($0) }
    }

    @Test(
        "numbered items are found, whatever numbers them",
        arguments: [
            "一、路灯不亮。二、停水。", "1、停水；2、停电", "1.停水\n2.停电", "首先路灯不亮，其次停水", "第一，停水。第二，停电。", "（一）停水（二）停电", "一是停水，二是停电",
            "１．停水２．停电", "①停水②停电", "⑴停水⑵停电", "㈠停水㈡停电",
        ])
    func items(text: String) throws {
        #expect(try parts(text).items.map(\.number) == [1, 2])
        #expect(try matters(text).count == 1)
    }

    @Test(
        "numbers of other things number nothing",
        arguments: [
            "12号楼停水", "二、一、", "2021年12月", "3号楼1单元2层", "一直停水", "停水12天", "只有一、没有下文", "", "2021.12.29停水", "1、2、3号楼停水",
            "一、二楼漏水",
            "1.5公里", "第一中学和第二中学",
        ])
    func noItems(text: String) throws { #expect(try parts(text).items.isEmpty) }

    @Test(
        "items that are more than a clause each are matters",
        arguments: [
            "反映两件事：一、我们小区的路灯坏了半年没人修。二、自来水每天只来两个小时。", "1.小区门口的路灯坏了半年\n2.自来水每天只来两个小时",
            "首先，小区门口的路灯坏了半年。其次，自来水每天只来两个小时。", "①小区门口的路灯坏了半年②自来水每天只来两个小时",
        ])
    func several(text: String) throws { #expect(try matters(text).count == 2) }

    @Test(
        "a sentence that turns to something else begins a matter",
        arguments: ["小区停水三天没人管。另外，村口的路灯坏了半年。", "小区停水三天没人管。\n还有一件事，村口的路灯坏了半年"])
    func shifts(text: String) throws {
        let found = try matters(text)
        #expect(found.count == 2)
        #expect(found[1].contains("路灯"))
    }

    @Test(
        "reasons and demands of one matter do not divide it",
        arguments: [
            "停水的损失很大，一是饭店没法开门营业，二是老人没法做饭洗衣。", "我的诉求：1.请供水公司退还多收的水费。2.请供水公司公开道歉并整改。",
            "小区停水三天没人管。另外，谢谢。", "另外小区停水三天没人管。",
        ])
    func one(text: String) throws { #expect(try matters(text).count == 1) }

    @Test("inner items have a deeper level and divide nothing")
    func nested() throws {
        let text = "一、供暖的问题很严重：（一）室内温度不到十五度；（二）供热站电话没人接。二、路灯的问题：村口的路灯坏了半年。"
        let letter = try parts(text)
        #expect(letter.items.map(\.level) == [0, 1, 1, 0])
        #expect(letter.matters.count == 2)
        #expect(letter.items[2].range.upperBound == letter.items[3].range.lowerBound)
    }
}
