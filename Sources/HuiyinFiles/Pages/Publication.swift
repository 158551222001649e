import Foundation
public import HuiyinCore

/// The files of one night, written to the output folder. Each appears under its name only when it is whole.
public struct Publication {
    private let report: RunReport
    private let rejections: [Rejection]
    private let orders: [WorkOrder]
    private let cases: [CaseSummary]
    private let pack: ActivityPack

    /// - Parameters:
    ///   - rejections: all of the night; the report lists the first of them.
    ///   - orders: every order there is, earlier nights included, by number.
    ///   - cases: every summary there is.
    public init(
        report: RunReport, rejections: [Rejection], orders: [WorkOrder], cases: [CaseSummary], pack: ActivityPack
    ) {
        self.report = report
        self.rejections = rejections
        self.orders = orders
        self.cases = cases
        self.pack = pack
    }

    /// - Throws: a ``Diagnostic`` naming the file that could not be written; files before it are out, whole.
    public func write(to folder: String) throws {
        try Publication.write(Publication.orderFiles(orders, cases, pack) + reportFiles(), to: folder)
    }

    /// The orders and summaries alone, as after a release.
    public static func writeOrders(
        _ orders: [WorkOrder], _ cases: [CaseSummary], _ pack: ActivityPack, to folder: String
    ) throws {
        try prepare(folder)
        try write(orderFiles(orders, cases, pack), to: folder)
    }

    private static func write(_ files: [(name: String, bytes: [UInt8])], to folder: String) throws {
        for (name, bytes) in files {
            do {
                try DurableFile.write(bytes, to: folder + "/" + name)
            } catch {
                throw unwritable(folder + "/" + name)
            }
        }
    }

    /// Proves, before anything runs, that the folder can be written to.
    public static func prepare(_ folder: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let probe = folder + "/.huiyin-probe"
            try DurableFile.write([], to: probe)
            try FileManager.default.removeItem(atPath: probe)
        } catch {
            throw unwritable(folder)
        }
    }

    private static func unwritable(_ path: String) -> Diagnostic {
        Diagnostic("output-not-writable", at: SourceLocation(file: path), "写不进去", hint: "检查文件夹是否存在、写入权限和磁盘空间，再运行一次")
    }

    /// Orders that wait do not go out, nor do their summaries.
    private static func orderFiles(
        _ all: [WorkOrder], _ cases: [CaseSummary], _ pack: ActivityPack
    ) throws -> [(name: String, bytes: [UInt8])] {
        let orders = all.filter { $0.state != .held }
        let out = Set(orders.map(\.id))
        let ordersPage = OrdersPage(orders, pack)
        let casesPage = CasesPage(cases.filter { out.contains($0.order) }, orders, pack)
        return [
            ("orders.jsonl", try JSONText.lines(orders.map { OrderRecord($0, pack) })),
            ("orders.md", Array(ordersPage.markdown.utf8)), ("orders.csv", ordersPage.csv),
            ("cases.jsonl", try JSONText.lines(casesPage.records)),
            ("cases.md", Array(casesPage.markdown.utf8)), ("cases.csv", casesPage.csv),
        ]
    }

    /// The report comes last: when it is there, so is everything it speaks of.
    private func reportFiles() throws -> [(name: String, bytes: [UInt8])] {
        var rejected = CSVText(header: ["文件", "工作表", "行", "列", "原因代码", "原因", "怎么办"])
        for rejection in rejections {
            let place = rejection.source
            rejected.add([
                place.file, place.sheet ?? "", place.row.map(String.init) ?? "", place.column ?? "",
                rejection.reason.rawValue, rejection.summary, rejection.hint,
            ])
        }
        return [
            ("rejected.csv", rejected.bytes), ("report.md", Array(report.markdown.utf8)),
            ("report.html", Array(report.html.utf8)),
            ("report.json", Array(try JSONText.data(report, pretty: true)) + [0x0A]),
        ]
    }
}
