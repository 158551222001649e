import HanText

/// What the end of a name says a place is.
enum PlaceSuffix {
    /// Ranks from the large to the small; a chain of places goes down.
    enum Rank: Int, Comparable, Sendable {
        case city, county, township, community, road, group, number, estate, building, entrance, room

        static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }

        init(_ level: Places.Level) {
            self =
                switch level {
                case .city: .city
                case .county: .county
                case .township: .township
                case .community: .community
                case .road: .road
                case .spot: .estate
                }
        }
    }

    /// Behind a name that no list has to know.
    static let named = PhraseValues<Rank>([
        ("镇 乡 苏木", .township),
        ("村 行政村 自然村 嘎查 社区 居委会", .community),
        ("路 街 大街 大道 巷 胡同 东路 西路 南路 北路 东街 西街 南街 北街", .road),
        ("小区 花园 家园 嘉园 佳苑 雅苑 名苑 馨苑 公寓 公馆 华府 名邸 家属院 家属楼 广场 大厦 商厦 新村 城小区 营子 圪旦 圪堵 窑子", .estate),
    ])

    /// Behind a number.
    static let numbered = PhraseValues<Rank>([
        ("社 组 小组 村民小组 队 小队 生产队", .group),
        ("号", .number),
        ("号楼 栋 幢 号栋 栋楼 号院 号平房", .building),
        ("单元", .entrance),
        ("室 号房 房", .room),
    ])

    /// Behind which a name is whole, and cannot go on as another (萨拉齐镇 is, 青山 is not).
    static func isComplete(_ name: Units) -> Bool {
        name.count > 2 && name.last.map(ends.contains) ?? false
    }

    /// Roads only in a figure of speech: 教育路上，, 幸福路子, 交通路况.
    static func isFigure(_ name: Units, at end: Int, in units: Units) -> Bool {
        guard name.last == 0x8DEF, let next = units[safe: end] else { return false }
        if next == 0x4E0A { return units[safe: end + 1].map { !Script.isContent($0) } ?? true }  // 上
        return Set("况径子线途".utf16).contains(next)
    }

    private static let ends = Set("市盟旗县区镇乡村路街道巷木查处办".utf16)

    /// What makes a suffix an ordinary word again: 路口, 村民, 街道, 巷道.
    static func isContinued(_ suffix: Units, at end: Int, in units: Units) -> Bool {
        guard let next = units[safe: end], let last = suffix.last else { return false }
        switch last {
        case 0x6751: return Set("民里庄委支干账集务妇容镇屯医霸官落规".utf16).contains(next)  // 村
        case 0x8DEF: return Set("口面灯段边况旁费网由过程线基政途障人径局牌权肩缘子".utf16).contains(next)  // 路
        case 0x8857: return Set("道头边坊舞上景区里巷".utf16).contains(next)  // 街
        case 0x4E61: return Set("村亲镇里下长干情土".utf16).contains(next)  // 乡
        case 0x9547: return Set("政上里区长党静定痛压江中守书".utf16).contains(next)  // 镇
        case 0x5DF7: return Set("道子口".utf16).contains(next)  // 巷
        default: return false
        }
    }
}
