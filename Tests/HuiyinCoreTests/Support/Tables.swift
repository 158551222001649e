import HuiyinCore

/// Inbox files of invented rows.
enum Tables {
    static let hotline = ["工单编号", "来电时间", "诉求类型", "诉求标题", "诉求内容", "来电人", "来电号码", "详细地址"]
    /// A file whose rows have neither number nor time.
    static let notes = ["意见建议", "姓名", "联系电话"]
    static let channels = ["hotline": "12345热线", "venue": "现场", "mailbox": "市长信箱"]
    static let parameters = IngestParameters(
        largestCell: 1 << 20, correctionMarks: ["更正", "修订", "最终", "副本"], correctionShare: 0.5, shortestNumber: 6)

    static func file(_ rows: [[String]], header: [String] = hotline, name: String = "a.csv", digest: String? = nil)
        -> InboxFile
    {
        file(
            rows: rows.enumerated().map { Grid.Row(number: $0 + 2, cells: $1) }, header: header, name: name,
            digest: digest)
    }

    static func file(rows: [Grid.Row], header: [String] = hotline, name: String = "a.csv", digest: String? = nil)
        -> InboxFile
    {
        let grid = Grid(
            format: "CSV", encoding: "UTF-8", isDelimited: true,
            rows: [Grid.Row(number: 1, cells: header)] + rows)
        return file(of: [grid], name: name, digest: digest)
    }

    static func file(of grids: [Grid], name: String = "a.csv", digest: String? = nil, mapping: String? = nil)
        -> InboxFile
    {
        InboxFile(
            name: name, digest: digest ?? "digest of \(name)", content: .grids(grids),
            mapping: mapping.map { DefinitionFile(name: name + ".对照.txt", text: $0) })
    }

    static func row(
        _ text: String, id: String = "", time: String = "2021-12-29 09:05", type: String = "", title: String = "",
        name: String = "", phone: String = "", address: String = ""
    ) -> [String] {
        [id, time, type, title, text, name, phone, address]
    }

    /// - Parameter dialects: those that ship, when none are given.
    static func ingest(
        _ files: [InboxFile], known: KnownItems = KnownItems(), dialects: [Dialect]? = nil, log: SealLog = SealLog()
    ) throws -> Intake {
        try Ingest(
            dialects: dialects ?? Installed.dialects.get(), channels: channels, parameters: parameters,
            sealer: log.sealer)(files, known: known)
    }
}
