import Foundation
import HuiyinCore

/// Files of invented hotline orders, made of the sentences of `Samples/` by a fixed seed.
struct SampleFiles {
    private static let header = ["工单编号", "来电时间", "诉求类型", "诉求内容", "来电人", "来电号码"]
    private static let types = ["投诉", "求助", "咨询", "建议", "举报"]
    private static let names = ["赵二毛", "钱小燕", "孙大勇", "李春梅", "周三"]
    /// 2021-12-01 as workbooks count.
    private static let day = 44_531

    private let sentences: [String]

    init() throws {
        sentences = try Setup().samples().flatMap {
            $0.text.split(whereSeparator: { "。\n".contains($0) }).map(String.init)
        }
        .filter { $0.utf8.count > 12 }
    }

    /// - Returns: the paths.
    /// - Throws: what the file system says.
    func write(to folder: String) throws -> [String] {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let text = ([SampleFiles.header] + rows(60_000).map { $0.cells(date: SampleFiles.written) })
            .map { $0.joined(separator: ",") + "\n" }.joined()
        let sheet = rows(50_000)
        let paths = ["utf8.csv", "gb18030.csv", "shared.xlsx", "inline.xlsx"].map { folder + "/" + $0 }
        try Data(text.utf8).write(to: URL(fileURLWithPath: paths[0]))
        try gb18030(text).write(to: URL(fileURLWithPath: paths[1]))
        for (path, isShared) in zip(paths[2...], [true, false]) {
            var workbook = SampleWorkbook(header: SampleFiles.header, isShared: isShared)
            for row in sheet { workbook.add(row.cells { "\($0)" }) }
            try workbook.write(to: path)
        }
        return paths
    }

    private struct Row {
        let id: Int
        let type: String
        let text: String
        let name: String
        let phone: Int
        /// Days of a workbook.
        let date: Double

        func cells(date written: (Double) -> String) -> [String] {
            ["R2021\(1_000_000 + id)", written(date), type, text, name, "\(phone)"]
        }
    }

    private func rows(_ count: Int) -> [Row] {
        var random = SplitMix64(state: 20_220_104)
        return (0..<count).map { index in
            let seconds = Int(random.next() % (30 * 86_400))
            return Row(
                id: index, type: SampleFiles.types.randomElement(using: &random)!, text: text(&random),
                name: SampleFiles.names.randomElement(using: &random)!,
                phone: 13_800_000_000 + Int(random.next() % 10_000_000),
                date: Double(SampleFiles.day) + Double(seconds) / 86_400)
        }
    }

    /// About 200 bytes, quoted as a field has to be.
    private func text(_ random: inout SplitMix64) -> String {
        let length = 60 + Int(random.next() % 240)
        var text = ""
        while text.utf8.count < length { text += sentences.randomElement(using: &random)! + "。" }
        return text.replacing("\"", with: "”").replacing(",", with: "，")
    }

    /// `2021-12-29 09:05:30`
    private static func written(_ date: Double) -> String {
        let seconds = Int((date * 86_400).rounded())
        let day = Day(number: seconds / 86_400 - 25_569)
        let clock = [seconds / 3600 % 24, seconds / 60 % 60, seconds % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(day) \(clock.joined(separator: ":"))"
    }

    /// - Source: 0x0632 is GB 18030 in CFStringEncodingExt.h; the highest bit makes it one of Foundation's.
    private func gb18030(_ text: String) throws -> Data {
        guard let data = text.data(using: String.Encoding(rawValue: 0x8000_0632)) else {
            throw CocoaError(.fileWriteInapplicableStringEncoding)
        }
        return data
    }
}
