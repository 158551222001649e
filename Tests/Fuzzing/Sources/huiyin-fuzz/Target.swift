import Foundation
import HuiyinCore
import HuiyinFiles

/// What the bytes of an input are.
enum Target: String, CaseIterable {
    /// Bytes of a file; these differ in their seeds alone.
    case csv, json, html, text, encoding, compound
    case officeArchive = "office-archive"
    /// One part of an office file whose other parts are sound.
    case xlsxSheet = "xlsx-sheet"
    case xlsxStrings = "xlsx-strings"
    case xlsxWorkbook = "xlsx-workbook"
    case xlsxStyles = "xlsx-styles"
    case docx
    /// Names and contents of files that someone packed.
    case zip
    /// What the office wrote beside a file.
    case mapping
    /// The name of a file, and cells of its rows, each on a line.
    case names

    func files(_ input: [UInt8], _ reader: FileReader) -> [InboxFile] {
        switch self {
        case .csv, .json, .html, .text, .encoding, .compound, .officeArchive: read(input, reader)
        case .xlsxSheet, .xlsxStrings, .xlsxWorkbook, .xlsxStyles:
            read(OfficeParts.workbook(part(input)).bytes, reader)
        case .docx: read(OfficeParts.document(input).bytes, reader)
        case .zip: read(StoredZIP(reading: input).bytes, reader)
        case .mapping: MappedFile.files(input, reader)
        case .names: [NamedRows.file(input)]
        }
    }

    private func read(_ bytes: [UInt8], _ reader: FileReader) -> [InboxFile] {
        reader.files(bytes, named: "来件", in: "")
    }

    private func part(_ input: [UInt8]) -> (OfficeParts.Part, [UInt8]) {
        switch self {
        case .xlsxStrings: (.strings, input)
        case .xlsxWorkbook: (.workbook, input)
        case .xlsxStyles: (.styles, input)
        default: (.sheet, input)
        }
    }
}

/// A small file with a mapping beside it.
enum MappedFile {
    private static let folder = FileManager.default.temporaryDirectory.appending(path: "huiyin-fuzz-\(getpid())")
    private static let bytes = Array("甲,乙,丙\n1,2021-12-29 9:05,路灯不亮\n2,昨天,\n".utf8)

    static func files(_ mapping: [UInt8], _ reader: FileReader) -> [InboxFile] {
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try? Data(mapping).write(to: folder.appending(path: "来件.csv.对照.txt"))
        return reader.files(bytes, named: "来件.csv", in: folder.path(percentEncoded: false))
    }
}

/// Rows of cells that are read as numbers and moments, in a file with a name of its own.
enum NamedRows {
    private static let header = ["工单编号", "来电时间", "来电号码", "诉求内容"]

    static func file(_ input: [UInt8]) -> InboxFile {
        let lines = String(decoding: input, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let cells = lines.dropFirst().map { String($0.utf8.prefix(256)) ?? "" }
        let rows = stride(from: 0, to: cells.count, by: header.count).enumerated().map { index, start in
            Grid.Row(number: index + 2, cells: Array(cells[start..<min(start + header.count, cells.count)]))
        }
        let grid = Grid(format: "XLSX", encoding: "", rows: [Grid.Row(number: 1, cells: header)] + rows)
        return InboxFile(name: "收/" + (lines.first ?? ""), digest: "", content: .grids([grid]))
    }
}
