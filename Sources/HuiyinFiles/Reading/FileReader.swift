public import HuiyinCore

/// Turns the bytes of one file into grids, or into the files it packs.
public struct FileReader {
    private let largestCell: Int

    /// - Parameter largestCell: bytes.
    public init(largestCell: Int) { self.largestCell = largestCell }

    /// - Parameter folder: where mappings stand.
    public func files(_ bytes: [UInt8], named name: String, in folder: String) -> [InboxFile] {
        if FileForm.isArchive(bytes), case .plain? = try? OfficeKind.of(bytes) {
            return members(of: bytes, named: name, in: folder)
        }
        return [file(bytes, named: name, in: folder)]
    }

    /// An archive that cannot be read to its end gives nothing: half of a delivery would be taken for the whole.
    private func members(of bytes: [UInt8], named name: String, in folder: String) -> [InboxFile] {
        var files: [InboxFile] = []
        do {
            try ZIPMembers(bytes).forEach { member in
                files.append(file(member.bytes, named: name + "/" + member.name, in: folder, isPacked: true))
            }
        } catch {
            return [InboxFile(name: name, digest: Digest.of(bytes), content: .refused(FileReader.problem(error, name)))]
        }
        if files.isEmpty {
            let problem = FileForm.Problem("empty-file", "压缩包里没有文件", hint: "请重新打包；确无来件的可以删去这个文件")
            return [InboxFile(name: name, digest: Digest.of(bytes), content: .refused(problem.diagnostic(name)))]
        }
        return files.sorted { $0.name < $1.name }
    }

    private func file(
        _ bytes: [UInt8], named name: String, in folder: String, isPacked: Bool = false
    ) -> InboxFile {
        let mapping = MappingFiles.read(for: name, in: folder)
        // A file that somebody has explained is another file than before.
        let answer = mapping.flatMap { MappingQuestion.isAnswered($0.text) ? Array($0.text.utf8) : nil } ?? []
        return InboxFile(
            name: name, digest: Digest.of(answer.isEmpty ? bytes : bytes + answer),
            content: content(bytes, name, isPacked: isPacked), mapping: mapping)
    }

    private func content(_ bytes: [UInt8], _ name: String, isPacked: Bool) -> InboxFile.Content {
        do {
            if let problem = FileForm.problem(bytes) { throw problem }
            return .grids(try FileForm.isArchive(bytes) ? packed(bytes, isPacked: isPacked) : text(bytes))
        } catch {
            return .refused(FileReader.problem(error, name))
        }
    }

    private func packed(_ bytes: [UInt8], isPacked: Bool) throws -> [Grid] {
        switch try OfficeKind.of(bytes) {
        case .workbook: return try XLSXGrids(bytes, largestCell: largestCell).grids()
        case .document: return try DOCXGrids(bytes, largestCell: largestCell).grids()
        case .presentation: throw FileForm.Problem.presentation
        case .other: throw FileForm.Problem.otherOffice
        case .plain: throw isPacked ? FileForm.Problem.archiveInArchive : FileForm.Problem.otherOffice
        }
    }

    /// By its first letter: an array, lines of objects (or one object that is not); else a page, delimited text, or prose.
    private func text(_ bytes: [UInt8]) throws -> [Grid] {
        if HTMLGrids.isHTML(bytes) { return try HTMLGrids(bytes, largestCell: largestCell).grids() }
        let text = try DecodedText(bytes)
        switch text.bytes.first(where: { $0 > 0x20 }) {
        case UInt8(ascii: "["):
            if let grid = try JSONArrayGrid(text, largestCell: largestCell).grid() { return [grid] }
            // `[微笑]` begins a text.
            if text.bytes.dropFirst().contains(UInt8(ascii: "{")) { throw FileForm.Problem.brokenJSON }
            return lines(text)
        case UInt8(ascii: "{"):
            if !JSONArrayGrid.isLines(text.bytes),
                let grid = try JSONArrayGrid(text, largestCell: largestCell).grid()
            {
                return [grid]
            }
            return [try JSONLinesGrid(text, largestCell: largestCell).grid()]
        default: return lines(text)
        }
    }

    private func lines(_ text: DecodedText) -> [Grid] {
        switch Delimiter.guess(text) {
        case .text: TextGrids(text, largestCell: largestCell).grids()
        case .singleColumn: [CSVGrid(text, largestCell: largestCell).grid()]
        case .separated(let separator): [CSVGrid(text, separator: separator, largestCell: largestCell).grid()]
        }
    }

    private static func problem(_ error: any Error, _ name: String) -> Diagnostic {
        switch error {
        case let problem as FileForm.Problem: problem.diagnostic(name)
        case let problem as OfficeProblem: problem.form.diagnostic(name)
        default:
            Diagnostic(
                "unreadable-file", at: SourceLocation(file: name), "读取时出错：\(error)", hint: "运行 huiyin doctor 检查安装")
        }
    }
}

extension FileForm.Problem {
    static let presentation = Self("unsupported-form", "是演示文稿", hint: "把里面的意见复制到 Word 文档或表格里")
    static let otherOffice = Self(
        "unsupported-form", "是办公软件的文件，但不是 XLSX 工作簿或 DOCX 文档",
        hint: "用原来的软件打开，另存为“Excel 工作簿(*.xlsx)”或“Word 文档(*.docx)”")
    static let archiveInArchive = Self("unsupported-form", "压缩包里还有压缩包", hint: "解压一层后再放进来")

    func diagnostic(_ name: String) -> Diagnostic {
        Diagnostic(id, at: SourceLocation(file: name), summary, hint: hint)
    }
}
