/// Traditional characters that are simplified in some words and stay in others: 乾燥 is 干燥, 乾隆 is 乾隆.
///
/// A word in `stays` wins over one in `folds` (看|著作 is no 看著). What neither list knows stays: a character left alone
/// is a missed match, one changed wrongly a false one.
///
/// - Source: OpenCC's phrase tables for the readings; words by their frequency in letters.
enum PhraseSimplification {
    struct Rule: Sendable {
        let from: UInt16
        let to: UInt16
        let folds: [Units]
        let stays: [Units]

        /// - Parameters: words in simplified writing, each with the character once.
        init(_ from: Character, _ to: Character, folds: String, stays: String) {
            self.from = from.utf16.first!
            self.to = to.utf16.first!
            self.folds = folds.split(separator: " ").map { Units($0.utf16) }
            self.stays = stays.split(separator: " ").map { Units($0.utf16) }
        }
    }

    static let rules = [
        // Dry is 干; the first hexagram, and names made of it, are 乾.
        Rule(
            "乾", "干",
            folds:
                "乾燥 乾净 乾旱 乾脆 乾枯 乾涸 乾杯 乾粮 乾洗 乾果 乾货 乾冰 乾电池 乾瘪 乾裂 乾湿 乾巴 乾洁 乾草 乾菜 乾预 乾扰 饼乾 烘乾 晒乾 风乾 晾乾 吹乾 擦乾 烤乾 豆乾 肉乾 葡萄乾 口乾 乾了 乾透 抽乾 排乾 流乾",
            stays: "乾隆 乾坤 乾县 乾安 乾陵 康乾"),
        // The ending of a verb is 着; to write and what is known are 著.
        Rule(
            "著", "着",
            folds:
                "看著 想著 有著 靠著 跟著 接著 沿著 随著 朝著 住著 站著 坐著 拿著 等著 听著 说著 带著 睡著 存在著 围著 顶著 冒著 向著 对著 开著 关著 放著 堆著 摆著 写著 挂著 躺著 走著 跑著 活著 养著 抱著 忍著 急著 忙著 本著 趁著 凭著 意味著 面临著 影响著 执著 著急 著火 著手 著凉 著落 著重 著想 著力 著实 著眼 著装 穿著 衣著",
            stays: "著作 著名 著称 著书 著者 著述 著录 著文 显著 卓著 名著 专著 原著 编著 土著 昭著 论著 译著 遗著 巨著 合著 拙著"),
        // To understand is 了; to look from afar is 瞭, in the dialect also to look.
        Rule("瞭", "了", folds: "瞭解 明瞭 瞭然 瞭如 瞭若 瞭结", stays: "瞭望"),
        // To rely on is 借; the other readings are 藉.
        Rule("藉", "借", folds: "藉口 凭藉 藉由 藉此 藉助 藉机 藉着 藉故", stays: "慰藉 狼藉 蕴藉 枕藉"),
    ]

    static let undecided = Set(rules.map(\.from))

    /// Every unit becomes one unit. Words are looked for in the text as it comes in, and hold no other such character:
    /// so the result does not depend on the order, and simplifying twice changes nothing.
    static func apply(to text: inout Units) {
        for index in text.indices where undecided.contains(text[index]) {
            guard let rule = rules.first(where: { $0.from == text[index] }) else { continue }
            if rule.folds.contains(where: { occurs($0, over: index, in: text, rule.from) }),
                !rule.stays.contains(where: { occurs($0, over: index, in: text, rule.from) })
            {
                text[index] = rule.to
            }
        }
    }

    private static func occurs(_ word: Units, over index: Int, in text: Units, _ from: UInt16) -> Bool {
        guard let offset = word.firstIndex(of: from) else { return false }
        let start = index - offset
        guard start >= 0, start + word.count <= text.count else { return false }
        return word.indices.allSatisfy { text[start + $0] == word[$0] }
    }
}
