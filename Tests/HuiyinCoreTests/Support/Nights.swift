import HuiyinCore

/// A whole night over an invented inbox.
enum Nights {
    static let inbox: [InboxFile] = {
        let places = ["幸福小区3号楼", "阳光小区", "西桥村"]
        let matters = ["暖气不热，家里只有十几度", "路灯坏了一个多月没人修", "自来水发黄不能喝", "垃圾没人清运", "有人要跳楼", "表扬窗口工作人员"]
        let rows = (0..<60).map { number in
            Tables.row(
                places[number % 3] + matters[number % 6] + (number % 4 == 0 ? "，请派人来看看" : ""), id: "\(number % 50)",
                time: "2021-12-\(20 + number % 9) 09:0\(number % 10)", type: number % 11 == 0 ? "举报" : "",
                phone: "13800138000")
        }
        return [
            Tables.file(rows + [Tables.row(""), Tables.row("。。")], name: "hotline.csv"),
            Tables.file([["建议增加公交车次", "", ""], ["啊啊啊", "", ""]], header: Tables.notes, name: "venue.csv"),
            InboxFile(name: "broken.csv", digest: "x", content: .refused(Diagnostic("bad-encoding", .error, "认不出编码"))),
        ]
    }()

    static func run(_ inbox: [InboxFile] = inbox, workers: Int = 1, journal: MemoryJournal = MemoryJournal())
        async throws -> Night
    {
        let pipeline = Pipeline(
            try Installed.definition.get(), pack: try Installed.pack.get(), dialects: try Installed.dialects.get(),
            sealer: SealLog().sealer, at: LocalTime("2022-01-04 02:00")!, workers: Workers(count: workers))
        return try await pipeline.run(inbox, journal: journal)
    }
}
