import HuiyinCore

/// The morning page as it is laid out, before it becomes Markdown or HTML: both say the same by construction.
struct ReportPage {
    struct Section {
        let title: String
        var note: String?
        var header: [String] = []
        var rows: [[String]] = []
        /// Shown when there are no rows.
        var empty: String = "无"
    }

    let title: String
    let subtitle: String
    /// Label, number, and the command that lists what the number counts.
    let headline: [(label: String, number: String, opens: String?)]
    let sections: [Section]

    init(_ report: RunReport) {
        title = "回音晨报"
        subtitle = "\(report.run.activity) · \(report.run.at) · 第\(report.run.number)次运行"
        headline = ReportPage.headline(report)
        let all = [
            ReportPage.holds(report), ReportPage.decisions(report), ReportPage.urgent(report), ReportPage.units(report),
            ReportPage.lanes(report),
            ReportPage.topics(report), ReportPage.files(report), ReportPage.restatements(report),
            ReportPage.rejections(report), ReportPage.stages(report),
            ReportPage.versions(report),
        ]
        sections = all.compactMap { $0 }
    }

    /// Only when there is something to say: nights without a correction or a hold are the rule.
    private static func holds(_ report: RunReport) -> Section? {
        guard !report.holds.isEmpty else { return nil }
        return Section(
            title: "暂缓外发",
            note: "来件数量与平常相差太大，可能是导出有误。新工单先不外发；核实无误后照“放行”一栏运行，有误的请原系统重新导出后放入收件夹。",
            header: ["渠道", "情况", "暂缓工单", "放行"],
            rows: report.holds.map { [$0.channel, $0.summary, "\($0.figure.count)", $0.release] })
    }

    private static func restatements(_ report: RunReport) -> Section? {
        guard !report.restatements.isEmpty else { return nil }
        return Section(
            title: "更正与撤回", note: "更正过的文件改了以前收下的来件：更正的，工单已换成新的原文；撤回的，工单照旧，由您决定是否继续办。",
            header: ["更正文件", "原来的位置", "变化", "工单"],
            rows: report.restatements.map { [$0.file, $0.place.description, $0.change, $0.order?.text ?? "—"] })
    }

    private static func headline(_ report: RunReport) -> [(label: String, number: String, opens: String?)] {
        let orders = report.orders
        let manual = report.lanes.first { $0.name == Lane.manual.rawValue }
        return [
            ("读入", "\(report.intake.read)", nil), ("收下", "\(report.intake.accepted)", nil),
            ("退回", "\(report.intake.rejected)", nil), ("重复", "\(report.intake.superseded)", nil),
            ("新工单", "\(orders.new.count)", orders.new.opens), ("其中紧急", "\(orders.urgent.count)", orders.urgent.opens),
            ("待人工", "\(manual?.figure.count ?? 0)", manual?.figure.opens),
            ("多件合一", "\(orders.joined.count)", orders.joined.opens),
            ("并入旧单", "\(orders.added)", nil),
            ("累计工单", "\(orders.all.count)", orders.all.opens),
        ] + (report.holds.isEmpty ? [] : [("暂缓外发", "\(orders.held.count)", orders.held.opens)])
    }

    private static func decisions(_ report: RunReport) -> Section {
        Section(
            title: "请您定的事", note: "程序定不了、须由人决定的，最急的在前。查看：huiyin explain 工单编号",
            header: ["工单", "事项", "为什么", "建议主办", "到期", "件数"],
            rows: report.decisions.map {
                [$0.order.text, $0.title, $0.reason, $0.unit, $0.due?.description ?? "—", "\($0.voices)"]
            }, empty: "没有须由人决定的事。")
    }

    private static func urgent(_ report: RunReport) -> Section {
        Section(
            title: "紧急事项", header: ["程度", "工单", "事项", "主办", "请告知", "到期"],
            rows: report.urgent.map {
                [
                    $0.urgency.rawValue, $0.order.text, $0.title, $0.unit, $0.tell.joined(separator: "、"),
                    $0.due?.description ?? "—",
                ]
            }, empty: "今夜没有紧急事项。")
    }

    private static func units(_ report: RunReport) -> Section {
        Section(
            title: "各单位工单", header: ["主办单位", "件数", "直派", "复核", "人工", "紧急", "最早到期", "查看"],
            rows: report.units.map {
                [
                    $0.unit, "\($0.figure.count)", "\($0.direct)", "\($0.review)", "\($0.manual)", "\($0.urgent)",
                    $0.firstDue?.description ?? "—", $0.figure.opens,
                ]
            }, empty: "今夜没有新工单。")
    }

    private static func lanes(_ report: RunReport) -> Section {
        Section(
            title: "办理通道", header: ["通道", "件数", "占新工单", "查看"],
            rows: report.lanes.map {
                [$0.name, "\($0.figure.count)", percent($0.figure.count, $0.of), $0.figure.opens]
            })
    }

    private static func topics(_ report: RunReport) -> Section {
        Section(
            title: "反映内容", header: ["一级分类", "件数", "占新工单", "查看"],
            rows: report.topics.map {
                [$0.name, "\($0.figure.count)", percent($0.figure.count, $0.of), $0.figure.opens]
            },
            empty: "今夜没有新工单。")
    }

    private static func files(_ report: RunReport) -> Section {
        Section(
            title: "收件文件", note: "每个文件：读入＝收下＋退回＋重复。",
            header: ["文件", "状态", "来源", "格式与编码", "读入", "收下", "退回", "重复", "说明"],
            rows: report.files.map { file in
                let unused = file.unusedColumns.isEmpty ? [] : ["未用到的列：" + file.unusedColumns.joined(separator: "、")]
                return [
                    file.name, file.status, file.channel ?? "—",
                    [file.format, file.encoding].compactMap { $0 }.joined(separator: "，"), "\(file.rows.read)",
                    "\(file.rows.accepted)", "\(file.rows.rejected)", "\(file.rows.superseded)",
                    (file.remarks + unused).joined(separator: "；"),
                ]
            }, empty: "收件夹是空的。")
    }

    private static func rejections(_ report: RunReport) -> Section {
        Section(
            title: "退回的行",
            note: report.rejections.isEmpty
                ? nil : "原样封存在库里；改好文件后重新放入收件夹即可。共\(report.intake.rejected)行，全部在 rejected.csv。",
            header: ["文件", "行", "列", "原因", "怎么办"],
            rows: report.rejections.map {
                [$0.place.file, $0.place.row.map(String.init) ?? "—", $0.place.column ?? "—", $0.summary, $0.hint]
            }, empty: "没有退回的行。")
    }

    private static func stages(_ report: RunReport) -> Section {
        Section(
            title: "各步用时", header: ["步骤", "件数", "秒", "件/秒"],
            rows: report.stages.map {
                [
                    $0.stage.title, "\($0.items)", decimal($0.seconds),
                    $0.itemsPerSecond.map { "\(Int($0))" } ?? "接着上次",
                ]
            })
    }

    private static func versions(_ report: RunReport) -> Section {
        Section(
            title: "版本", header: ["项目", "值"],
            rows: [
                ["回音", report.run.huiyin], ["ICU", report.run.icu], ["设置摘要", report.run.definition],
                ["报表格式", report.schema],
            ])
    }

    private static func percent(_ part: Int, _ whole: Int) -> String {
        guard whole > 0 else { return "—" }
        let tenths = (part * 1000 + whole / 2) / whole
        return "\(tenths / 10).\(tenths % 10)%（\(part)/\(whole)）"
    }

    private static func decimal(_ seconds: Double) -> String {
        let hundredths = Int((seconds * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }
}
