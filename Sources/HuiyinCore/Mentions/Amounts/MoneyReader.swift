import HanText

/// Sums of money: 200元, 1.5万元, 2w, 三块五, 1元5角, 几百块, 两三千块钱.
struct MoneyReader {
    /// Behind the number, with how many hundredths of a yuan one is.
    private static let nouns = PhraseValues<Int>([
        ("元钱 元整 元 圆 圆整 块钱 人民币 元人民币 块人民币", 100), ("块", 100), ("毛 毛钱 角", 10), ("分钱", 1),
    ])
    /// Words in which 元, 块, 毛 and 角 mean something else.
    private static let others = PhraseValues(
        "元旦 元宵 元素 元月 元老 块地 块田 块牌 块石 块砖 块玻 块板 块空 块荒 块钢 块铁 块表 块屏 块大 块小 块木 块布 块肉 块土 块宅 块草 块农 块耕 块林 块菜 块水 块区 块绿 块广 块儿 块的地 块去 块来 块走 块住 块干 块工 块吃 块做 块玩 块反 块集 块电 毛病 毛坯 毛细 毛线 角度 角落 角色"
    )
    private static let fractions = PhraseValues<Int>([("角 毛", 10), ("分", 1)])
    /// 2w and 3万 are money beside these, or where nothing is counted.
    private static let cues = PhraseValues(
        "元 钱 费 款 价 工资 花 交 收 赔 欠 借 付 罚 押金 补偿 补贴 投资 房租 租金 金额 总计 共计 报价 定金 退")
    private static let enders = PhraseValues("的 了 钱 左右 多 现 就 ， 。 ！ ？ ； 、 , . ! ? ; : ) ） 给 都 没 不 也 还 以上")
    private static let around = PhraseValues("左右 上下 多 以上 以内 不等 出头 有余")

    static func read(at start: Int, in units: Units) -> (end: Int, amount: Amount)? {
        guard let numeral = Numeral.read(at: start, in: units), !numeral.isSpelled else { return nil }
        if let range = stretch(numeral, in: units) { return range }
        return sum(numeral, in: units, from: start)
    }

    private static func sum(_ numeral: Numeral, in units: Units, from start: Int) -> (end: Int, amount: Amount)? {
        guard others.end(at: numeral.end, in: units) == nil,
            let (end, worth) = nouns.longest(at: numeral.end, in: units)
        else { return bare(numeral, from: start, in: units) }
        // 一块 is "together" and 一角 a corner unless something of money follows.
        let isDoubtful =
            numeral.plainDigits == 0 && numeral.end - start == 1 && end == numeral.end + 1
            && (units[numeral.end] == 0x5757 && numeral.integer == 1 || worth < 100)
        var (last, number) = (end, numeral.amount.number.flatMap { scaled($0, worth) })
        if worth == 100, let whole = number, let (after, hundredths) = fraction(at: end, in: units) {
            (last, number) = (after, ExactNumber(hundredths, decimals: 2).flatMap { whole.plus($0) })
        } else if isDoubtful {
            return nil
        }
        let isApproximate =
            numeral.amount.isApproximate || around.end(at: last, in: units) != nil
            || isNearly(before: start, in: units)
        return (last, Amount(number: number, isApproximate: isApproximate))
    }

    private static func scaled(_ number: ExactNumber, _ worth: Int) -> ExactNumber? {
        ExactNumber(worth, decimals: 2).flatMap { unit in
            number.times(unit.coefficient).flatMap {
                ExactNumber($0.coefficient, decimals: $0.decimals + unit.decimals)
            }
        }
    }

    /// 5角, 5毛2分, and the bare 5 of 三块五; in hundredths.
    private static func fraction(at start: Int, in units: Units) -> (Int, Int)? {
        guard let unit = units[safe: start], let digit = Figure.chinese(unit) ?? Figure.arabic(unit), digit > 0 else {
            return nil
        }
        if let (end, worth) = fractions.longest(at: start + 1, in: units) {
            let rest = worth == 10 ? fraction(at: end, in: units) : nil
            let cents = rest.flatMap { units[safe: $0.0 - 1] == 0x5206 ? $0 : nil }
            return cents.map { ($0.0, digit * worth + $0.1) } ?? (end, digit * worth)
        }
        let isAlone =
            units[safe: start + 1].map { Script.of($0) != .han && Figure.arabic($0) == nil || prices.contains($0) }
            ?? true
        return units[safe: start - 1] == 0x5757 && isAlone ? (start + 1, digit * 10) : nil  // 块
    }

    /// 3块5一斤, 三块二每方.
    private static let prices: Set<UInt16> = Set("一每".utf16)

    /// 2w, 3万, 5k: only where nothing else is counted.
    private static func bare(_ numeral: Numeral, from start: Int, in units: Units) -> (end: Int, amount: Amount)? {
        guard numeral.endsInMultiple, numeral.amount.number != nil else { return nil }
        let after = numeral.end
        let isOpen = after >= units.count || enders.end(at: after, in: units) != nil
        let isCued = (max(0, start - 6)..<start).contains { cues.end(at: $0, in: units).map { $0 <= start } ?? false }
        let isLatin = Script.of(units[after - 1]) == .latin
        guard isOpen && (isCued || isLatin || units[safe: after] == 0x94B1) else { return nil }
        let end = units[safe: after] == 0x94B1 ? after + 1 : after  // 钱
        return (
            end,
            Amount(
                number: numeral.amount.number,
                isApproximate: numeral.amount.isApproximate || around.end(at: end, in: units) != nil
                    || isNearly(before: start, in: units))
        )
    }

    private static let stretches = PhraseValues("至 到 - ~ — –")

    /// 500-800元: the least of it, inexactly.
    private static func stretch(_ first: Numeral, in units: Units) -> (end: Int, amount: Amount)? {
        guard let middle = stretches.end(at: first.end, in: units),
            let second = Numeral.read(at: middle, in: units),
            let end = sum(second, in: units, from: middle)?.end, let least = first.amount.number
        else { return nil }
        let factor = second.endsInMultiple && !first.endsInMultiple ? 10_000 : 1
        let isWan = second.amount.number != nil && factor > 1 && units[second.end - 1] == 0x4E07
        return (end, Amount(number: isWan ? least.times(factor) : least, isApproximate: true))
    }

    private static let nearly = PhraseValues("近 约 大约 大概 将近 差不多 上 超 超过 不到 不足 达")

    static func isNearly(before start: Int, in units: Units) -> Bool {
        (1...3).contains { nearly.end(at: start - $0, in: units) == start }
    }
}
