import HuiyinCore

/// Inbox files of invented rows.
enum Tables {
    static let hotline = ["工单编号", "来电时间", "诉求类型", "诉求标题", "诉求内容", "来电人", "来电号码", "详细地址"]
    /// A file whose rows have neither number nor time.
    static let notes = ["意见建议", "姓名", "联系电话"]

    static func file(_ rows: [[String]], header: [String] = hotline, name: String = "a.csv", digest: String? = nil)
        -> InboxFile
    {
        file(
            rows: rows.enumerated().map { Table.Row(number: $0 + 2, cells: $1) }, header: header, name: name,
            digest: digest)
    }

    static func file(rows: [Table.Row], header: [String] = hotline, name: String = "a.csv", digest: String? = nil)
        -> InboxFile
    {
        InboxFile(
            name: name, digest: digest ?? "digest of \(name)",
            content: .tables([Table(format: "CSV", encoding: "UTF-8", header: header, rows: rows)]))
    }

    static func row(
        _ text: String, id: String = "", time: String = "2021-12-29 09:05", type: String = "", title: String = "",
        name: String = "", phone: String = "", address: String = ""
    ) -> [String] {
        [id, time, type, title, text, name, phone, address]
    }

    static func ingest(_ files: [InboxFile], known: KnownItems = KnownItems(), log: SealLog = SealLog()) throws
        -> Intake
    {
        try Ingest(dialects: Installed.dialects.get(), sealer: log.sealer)(files, known: known)
    }
}
