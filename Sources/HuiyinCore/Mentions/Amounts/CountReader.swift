import HanText

/// How many people or households: 三百多户, 20余人, 一家五口, 两百户居民.
struct CountReader {
    private static let nouns = PhraseValues<Mention.Counted>([
        ("户 户人家 户居民 户村民 户农户 户业主 户住户 家住户 家农户 家人家 家居民 户家庭 个家庭 家人 多户 余户", .households),
        (
            "人 个人 口人 口 名 位 个老人 个孩子 个学生 个村民 个居民 个业主 个农民工 个工人 名学生 名业主 名居民 名村民 名工人 名群众 名农民工 名职工 名老人 名儿童 位老人 位业主 位居民 位村民 位群众 个娃娃 个老百姓 多人 余人",
            .people
        ),
    ])
    /// What makes the noun another word.
    private static let others = PhraseValues(
        "人民 人次 人行 人工 人均 人员 人大 人防 人才 人生 人间 人体 人称 人心 人字 人为 人份 个人信 个人原 个人认 个人账 个人所 口井 口岸 口径 口碑 口语 口气 口水 户型 户籍 户外 户口 户主 位置 位数 位于 名字 名称 名额 名录 名单 名目 家人民 名次 位次 口锅 口子 口饭 口粮 口角 口头 口罩 人家 人人"
    )
    private static let no = PhraseValues("千家万户 万人空巷 一人一 一户一 一个人都 三人行 百人百 百口 一口 千户 万户 一位 一名 一个人")
    /// 第三户 and 每户 count nothing.
    private static let ordinals = PhraseValues("第 其 每 这 那 某 另 唯")

    static func read(at start: Int, in units: Units) -> (end: Int, amount: Amount, of: Mention.Counted)? {
        guard ordinals.end(at: start - 1, in: units) == nil, let numeral = Numeral.read(at: start, in: units),
            numeral.amount.number != nil || numeral.amount.isApproximate, !numeral.isSpelled || numeral.plainDigits > 0,
            others.end(at: numeral.end, in: units) == nil, no.end(at: start, in: units) == nil,
            let (end, counted) = nouns.longest(at: numeral.end, in: units), isWhole(numeral, end, in: units)
        else { return nil }
        if numeral.amount.number?.integer == nil, numeral.amount.number != nil { return nil }
        let isApproximate =
            numeral.amount.isApproximate || around.end(at: end, in: units) != nil
            || MoneyReader.isNearly(before: start, in: units) || Figure.isMore(units[numeral.end])
        return (end, Amount(number: numeral.amount.number, isApproximate: isApproximate), counted)
    }

    /// 名 and 位 alone name no people unless something that is one follows; 口 needs a family before it.
    private static func isWhole(_ numeral: Numeral, _ end: Int, in units: Units) -> Bool {
        guard end == numeral.end + 1 else { return true }
        switch units[numeral.end] {
        case 0x540D, 0x4F4D: return followers.end(at: end, in: units) != nil  // 名位
        case 0x53E3: return numeral.integer.map { $0 > 1 && $0 < 20 } ?? false  // 口
        default: return true
        }
    }

    private static let followers = PhraseValues(
        "学生 业主 居民 村民 工人 群众 农民 职工 老人 儿童 市民 代表 同志 员工 患者 家长 老师 教师 司机 乘客 住户 租户 党员 干部 退休 司乘 女 男 残疾 环卫 工友 同事 孩子")
    private static let around = PhraseValues("左右 上下 以上 多")
}
