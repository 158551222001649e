import TestSupport
import HanText
import HuiyinCore
import Testing

@Suite("Personal data")
struct PersonalDataTests {
    private let personal = PersonalData(
        PersonNames(cues: ["我叫", "联系人", "姓名", "本人"], surnames: ["张", "李", "王", "欧阳"]))

    @Test(
        "phones, identity numbers, accounts, plates, homes, names and contacts are masked by kind",
        arguments: [
            ("电话13800138000，急", "电话[电话]，急"), ("138-0013-8000", "[电话]"), ("１３８ ００１３ ８０００", "[电话]"),
            ("+86 138 0013 8000", "+[电话]"), ("座机0472-5551234。", "座机[电话]。"), ("身份证11010519491231002X号", "身份证[证件号]号"),
            ("卡号6222021234567890128", "卡号[账号]"), ("蒙B12345堵路", "[车牌]堵路"),
            ("蒙B·A1234", "[车牌]"), ("蒙bd12345", "[车牌]"), ("住3号楼2单元501室", "住[门牌]"), ("十二栋三单元401", "[门牌]"),
            ("我叫张小明，", "我叫[姓名]，"), ("联系人：李四 ", "联系人：[姓名] "), ("姓名是欧阳小明。", "姓名是[姓名]。"), ("本人王五", "本人[姓名]"),
            ("信箱a.b@example.org。", "信箱[联系方式]。"), ("微信abc12345", "微信[联系方式]"), ("见https://example.org/a?b=1", "见[联系方式]"),
            ("qq1234567", "[联系方式]"), ("😭电话13800138000😭", "😭电话[电话]😭"),
        ])
    func masks(text: String, masked: String) { #expect(personal.mask(text).text == masked) }

    @Test(
        "what names nobody stays",
        arguments: [
            "蒙古草原", "请打12345热线", "补贴12800元", "工单20211229000123", "2021-12-29 09:05", "幸福小区3号楼停水", "3号楼2单元停水",
            "室温18.5度", "土右政办发〔2021〕55号", "新A4纸", "京B字", "全村180亩地", "6层没有电梯", "400-800-1234", "我叫了三次没人来修理",
            "联系人不接电话也不回来", "下水道在5单元", "",
        ])
    func leaves(text: String) {
        #expect(personal.mask(text).text == text)
        #expect(personal.mask(text).counts.isEmpty)
    }

    @Test("findings are counted by kind")
    func counts() {
        let masked = personal.mask("我叫张小明，电话13800138000或0472-5551234。")
        #expect(masked.text == "我叫[姓名]，电话[电话]或[电话]。")
        #expect(masked.counts == ["姓名": 1, "电话": 2])
    }

    @Test("findings are sorted, apart from each other and inside the text, whatever it holds")
    func apart() {
        var generator = SplitMix64(seed: 21)
        let pieces = [
            "13800138000", " ", "-", "蒙B12345", "3号楼", "501室", "我叫", "张三", "，", "a@b.c", "x", "11010519491231002X",
            "微信", "😭",
        ]
        for _ in 0..<2000 {
            let text = (0..<8).map { _ in pieces.randomElement(using: &generator)! }.joined()
            let units = Units(text: text)
            let ranges = personal.find(in: units).map(\.range)
            #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(text)")
            #expect(ranges.allSatisfy { !$0.isEmpty && $0.upperBound <= units.count }, "\(text)")
        }
    }

    @Test("a masked text holds nothing more to mask")
    func maskedIsClean() {
        let masked = personal.mask("我叫张小明，住3号楼2单元501室，电话13800138000，车蒙B12345").text
        #expect(personal.mask(masked).text == masked)
    }
}
