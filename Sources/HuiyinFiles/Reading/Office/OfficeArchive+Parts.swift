extension OfficeArchive {
    /// Path of the part that everything else belongs to; nil when the archive is no workbook, document or presentation.
    ///
    /// - Source: ECMA-376 part 2, 9.3: the relation says which it is. Some writers forget it; their paths are the usual.
    func mainPart() throws(OfficeProblem) -> String? {
        if let path = try relations(of: "").path(kind: "officeDocument") { return contains(path) ? path : nil }
        for path in ["xl/workbook.xml", "word/document.xml"] where contains(path) { return path }
        return nil
    }

    /// The same, when its outermost element has this name.
    ///
    /// - Throws: `unread` when it has another name, or there is no such part.
    func mainPart(root: String) throws(OfficeProblem) -> String {
        guard let path = try mainPart(), try self.root(of: path) == root else { throw .unread }
        return path
    }

    /// Name of the outermost element; nil when the part is binary, as in XLSB.
    func root(of path: String) throws(OfficeProblem) -> String? {
        guard path.lowercased().hasSuffix(".xml") else { return nil }
        let reader = XMLRoot()
        try read(path, reader, pieces: 1)
        return reader.name
    }

    /// Empty when the part has none.
    func relations(of part: String) throws(OfficeProblem) -> OfficeRelations {
        let relations = OfficeRelations(folder: OfficeRelations.folder(of: part))
        let file = OfficeRelations.file(of: part)
        if contains(file) { try read(file, relations) }
        return relations
    }
}

private final class XMLRoot: XMLReader {
    private(set) var name: String?

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if self.name == nil { self.name = name.text }
    }
}
