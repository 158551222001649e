import Foundation
import HanText
import HuiyinCore
import HuiyinFiles

/// Words that a person confirmed, in a table that may have been through a spreadsheet, in whatever encoding.
enum ConfirmedWords {
    private static let yes: Set<String> = ["是", "对", "y", "Y", "yes", "1", "√", "✓"]

    /// - Throws: a ``Diagnostic`` when the file is no table with the columns 确认 and 词.
    static func read(_ path: String) throws -> [Units] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Diagnostic("no-table", at: SourceLocation(file: path), "文件不存在或打不开", hint: "核对路径")
        }
        for file in FileReader(largestCell: 1 << 20).files([UInt8](data), named: path, in: "") {
            guard case .grids(let grids) = file.content else { continue }
            for grid in grids { if let words = words(grid) { return words } }
        }
        throw Diagnostic(
            "no-table", at: SourceLocation(file: path), "表里没有“确认”和“词”两栏", hint: "用 huiyin lexicon learn 写出的表")
    }

    private static func words(_ grid: Grid) -> [Units]? {
        guard let head = grid.rows.first?.cells, let confirmed = head.firstIndex(of: "确认"),
            let word = head.firstIndex(of: "词")
        else { return nil }
        return grid.rows.dropFirst().compactMap { row in
            guard row.cells.count > max(confirmed, word), yes.contains(row.cells[confirmed]) else { return nil }
            return Units(text: row.cells[word])
        }
    }

    /// One word a line.
    static func list(_ path: String) throws -> [Units] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Diagnostic("no-table", at: SourceLocation(file: path), "文件不存在或打不开", hint: "核对路径")
        }
        return LexiconFolder.SourceFile(path: path, bytes: [UInt8](data)).entries
    }
}
