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

/// Where the name before a suffix can begin.
enum PlaceStem {
    /// Letters of the longest stems.
    static let limit = 6

    /// Words a name does not hold: the name begins behind them.
    static let stops = PhraseValues(
        "的 了 是 在 我 你 他 她 们 住 和 与 及 或 从 到 往 由 对 给 把 被 让 向 去 来 着 有 没 不 也 都 就 于 为 这 那 该 本 各 每 某 整 全 请 位于 关于 反映 希望 建议 投诉 举报 咨询 附近 来自 家住 居住 条 个 处 段 目前 现在 今年 去年 年 月 日 号 因为 由于 路过 经过 途经 通往 沿着 沿 修建 修 通 因 村民 居民 业主 市民 市区 旗里 镇上 以及 还有 其中 包括 例如 比如 尤其 特别 已经 至今 一直 您好 你好 叫 听说 看到 发现 解决 原 至 间 内 里 上 下 外 前 后面 对面 旁边 旁 门口 走 过 进 出 回 离 靠近 等 等于 让 想 要 能 会 可 再 又 还 只 但 而 且 如 若 则 将 正 曾 所 之 其 此 另 以 用 当 跟 同 户 人 家 多 多个 老旧 新建 部分 多数 许多 很多 一些 有些 一条 一个 两个 几个 隔壁 周围 周边 我家 农村 靠 挨着 叫做"
    )

    /// Words that hold one of those letters and are part of names.
    static let kept = PhraseValues(
        "和平 和谐 人和 永和 向阳 向东 建设 同心 同德 上海 上岛 上营 下营 里仁 前进 前营 前湾 后营 来福 来宝 有福 有余 内蒙 内蒙古 外滩 人民 万家 家和 家和家园 住友 之江 多福 三里 二里 五里 八里 本溪 上榆 下榆 上茅 上下 进步 新建 正大 正阳 同兴 可信 能源 以勒 将军 当铺 当滩 家圪 家营 家村 家窑 家湾 家沟 家梁 家屹 家园 家壕 家淖 家渠 家店 家堡 家房 家塔 家大 家小 为民 年丰 日升 月亮 年年 出彩 过境 原野 用友 所在 前梁 前窑 后窑 后湾 后梁 里素 外贸 对九 则湾 当沟 还乡 如意 多伦 如心 住邦 回民 要德 可汗 全盛 全胜 全丰 条山 月潭 整顿 处暑 原种 等级 下湿 上窑 下窑 上达 下达 去营"
    )

    /// Stems that describe a kind of place and name none.
    static let common = PhraseValues(
        "硬化 这 那 本 我们 全 农 乡 城中 老 新农 小 大 步行 上 过 逛 住宅 老旧 高档 高层 商业 美食 水泥 柏油 砂石 沙石 土 公 马 铁 道 走 修 出 主 岔 小吃 一条 一个 条 个 十字 盘山 进村 通村 村 田间 乡间 乡村 环 环城 高速 回迁 安置 棚户 各 封闭 开放 全体 整个 附近 周边 旧 新 别 邻 回 中心 文明 美丽 示范 贫困 移民 空心 重点 后 前 邻近 生活 职工 单位 廉租 公租 人才 青年 学生 老年 商住 文化 休闲 健身 中央 城市 智慧 无物业 物业 封闭式 开放式 电 水 油 思 套 销 网 线 半 各自 一 二 三 四 五 六 七 八 九 十 几 两 多 某"
    )
}
