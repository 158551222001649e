import HanText
import HuiyinCore
import TestSupport
import Testing

@Suite("Parts of a letter")
struct LetterPartsTests {
    private func parts(_ text: String) throws -> (parts: LetterParts, string: (Range<Int>?) -> String?) {
        let normal = NormalForm.standard(text)
        let structure = LetterStructure(try Installed.pack.get().lexicon)
        return (structure(Units(text: text), normal), { $0.map { normal.units.string($0) } })
    }

    @Test("a whole letter falls into its parts")
    func whole() throws {
        let (letter, string) = try parts(
            "尊敬的某某市长：\n  您好！我是萨拉齐镇居民，小区停水三天了，谢谢物业也没用。望尽快解决，谢谢！\n福泽园小区全体业主\n2021年12月29日")
        #expect(string(letter.salutation) == "尊敬的某某市长:\n您好!")
        #expect(string(letter.introduction) == "我是萨拉齐镇居民,")
        #expect(string(letter.body) == "小区停水三天了,谢谢物业也没用。")
        #expect(string(letter.closing) == "望尽快解决,谢谢!\n")
        #expect(string(letter.signature) == "福泽园小区全体业主\n")
        #expect(string(letter.date) == "2021年12月29日")
    }

    @Test(
        "what stands elsewhere is no salutation and no closing",
        arguments: ["市领导不作为，没人管", "小区停水，谢谢领导关心但还是没水", "领导好像不知道停水", "停水三天，您好几次说要修", "停水到2021年12月1日", "我是来反映停水的，没人管"])
    func none(text: String) throws {
        let letter = try parts(text).parts
        #expect(letter.body == 0..<NormalForm.standard(text).units.count)
        #expect(letter.salutation == nil && letter.closing == nil && letter.date == nil && letter.introduction == nil)
    }

    @Test(
        "thanks and formulae at the end are closings",
        arguments: [
            ("小区停水。谢谢", "谢谢"), ("小区停水，此致敬礼", "此致敬礼"), ("路灯不亮希望修好谢谢！", "谢谢!"), ("停水，盼复。谢谢领导！", "盼复。谢谢领导!"),
        ])
    func closings(text: String, closing: String) throws {
        let (letter, string) = try parts(text)
        #expect(string(letter.closing) == closing)
    }

    @Test("a letter of greetings has no body")
    func greetings() throws { #expect(try parts("您好！谢谢！").parts.body.isEmpty) }

    @Test("parts lie in order, sentences cover the text and matters the body, whatever the text")
    func anyText() throws {
        let pieces = [
            "尊敬的", "您好", "谢谢", "我是", "一、", "二、", "①", "②", "(1)", "首先", "其次", "另外", "2021年12月29日", "全体业主", "。", "，",
            "\n", " ", "停水很久没人管",
            "1.", "2.", "😭", "\u{200B}", "十", "第一，",
        ]
        var random = SplitMix64(seed: 11)
        for _ in 0..<3000 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random)! }
                .joined()
            let letter = try parts(text).parts
            let count = NormalForm.standard(text).units.count
            let order = [
                letter.salutation, letter.introduction, letter.body, letter.closing, letter.signature, letter.date,
            ]
            .compactMap { $0 }
            #expect(order.first?.lowerBound == 0 && order.last?.upperBound == count, "\(text)")
            #expect(zip(order, order.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }, "\(text)")
            #expect(letter.matters.first?.lowerBound == letter.body.lowerBound, "\(text)")
            #expect(letter.matters.last?.upperBound == letter.body.upperBound, "\(text)")
            #expect(
                zip(letter.matters, letter.matters.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound }, "\(text)"
            )
            #expect(letter.items.allSatisfy { letter.body.contains($0.range.lowerBound) }, "\(text)")
        }
    }
}
