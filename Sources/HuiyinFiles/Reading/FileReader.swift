public import HuiyinCore

/// Turns one file into grids, or into the files it packs.
public struct FileReader {
    private let largestCell: Int
    private let limits = OfficeLimits()

    /// - Parameter largestCell: bytes.
    public init(largestCell: Int) { self.largestCell = largestCell }

    /// A file that somebody holds.
    ///
    /// - Parameter folder: where mappings stand.
    public func files(_ bytes: [UInt8], named name: String, in folder: String) -> [InboxFile] {
        files(.memory(bytes), Place(name: name, folder: folder))
    }

    /// A file on disk.
    ///
    /// - Parameter folder: where mappings stand.
    public func files(at path: String, named name: String, in folder: String) -> [InboxFile] {
        files(.disk(path), Place(name: name, folder: folder))
    }

    private func files(_ source: FileSource, _ place: Place) -> [InboxFile] {
        guard let start = source.start else { return [unreadable(place)] }
        guard FileForm.isArchive(start) else {
            // Text is decoded as a whole, and so held as one.
            guard let bytes = source.bytes else { return [unreadable(place)] }
            return [file(.memory(bytes), place, text(bytes, place.name))]
        }
        do throws(OfficeProblem) {
            return try OfficeArchive.open(source, limits) { archive throws(OfficeProblem) in
                let kind = try OfficeKind.of(archive)
                if kind == .plain, !place.isPacked { return members(of: archive, source, place) }
                return [file(source, place, try content(of: kind, archive, place))]
            }
        } catch {
            return [file(source, place, .refused(error.form.diagnostic(place.name)))]
        }
    }

    private func file(_ source: FileSource, _ place: Place, _ content: InboxFile.Content) -> InboxFile {
        let mapping = MappingFiles.read(for: place.name, in: place.folder)
        // A file that somebody has explained is another file than before.
        let answer = mapping.flatMap { MappingQuestion.isAnswered($0.text) ? Array($0.text.utf8) : nil } ?? []
        guard let digest = Digest.of(source, followedBy: answer) else { return unreadable(place) }
        return InboxFile(name: place.name, digest: digest, content: content, mapping: mapping)
    }

    private func unreadable(_ place: Place) -> InboxFile {
        let problem = FileForm.Problem("unreadable-file", "文件打不开", hint: "检查读取权限，或文件是否正被占用")
        return InboxFile(name: place.name, digest: "", content: .refused(problem.diagnostic(place.name)))
    }

    private func text(_ bytes: [UInt8], _ name: String) -> InboxFile.Content {
        do {
            if let problem = FileForm.problem(bytes) { throw problem }
            return .grids(try TextReader(largestCell: largestCell).grids(bytes))
        } catch {
            return .refused(FileReader.problem(error, name))
        }
    }

    private func content(of kind: OfficeKind, _ archive: borrowing OfficeArchive, _ place: Place)
        throws(OfficeProblem) -> InboxFile.Content
    {
        let problem: FileForm.Problem
        switch kind {
        case .workbook: return .grids(try XLSXGrids(largestCell: largestCell, limits: limits).grids(archive))
        case .document: return .grids(try DOCXGrids(largestCell: largestCell, limits: limits).grids(archive))
        case .presentation: problem = .presentation
        case .other: problem = .otherOffice
        case .plain: problem = place.isPacked ? .archiveInArchive : .otherOffice
        }
        return .refused(problem.diagnostic(place.name))
    }

    /// An archive that cannot be read to its end gives nothing: half of a delivery would be taken for the whole.
    private func members(of archive: borrowing OfficeArchive, _ source: FileSource, _ place: Place) -> [InboxFile] {
        var found: [InboxFile] = []
        do {
            try archive.forEachMember { found += files(.memory($0.bytes), place.member($0.name)) }
        } catch {
            return [file(source, place, .refused(FileReader.problem(error, place.name)))]
        }
        if found.isEmpty {
            let problem = FileForm.Problem("empty-file", "压缩包里没有文件", hint: "请重新打包；确无来件的可以删去这个文件")
            return [file(source, place, .refused(problem.diagnostic(place.name)))]
        }
        return found.sorted { $0.name < $1.name }
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

/// A file's name in the inbox, and the folder where its mapping stands.
private struct Place {
    let name: String
    let folder: String
    var isPacked = false

    func member(_ member: String) -> Place { Place(name: name + "/" + member, folder: folder, isPacked: true) }
}
