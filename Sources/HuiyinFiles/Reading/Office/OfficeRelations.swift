/// Which parts belong to a part, as its `.rels` file says.
final class OfficeRelations: XMLReader {
    /// Parts within the file; links to the outside are not counted.
    private static let most = 65_536

    private let folder: Substring
    private var targets: [String: (kind: String, path: String)] = [:]

    /// - Parameter folder: of the part that they belong to, by which their paths go.
    init(folder: Substring) { self.folder = folder }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(OfficeProblem) {
        guard case "Relationship" = name, let id = attributes["Id"], let type = attributes["Type"],
            let target = attributes["Target"]
        else { return }
        if let mode = attributes["TargetMode"], "External" ~= mode { return }
        guard targets.count < OfficeRelations.most else { throw .damaged("文件各部分之间的关系太多") }
        let kind = type.text.split(separator: "/").last.map(String.init) ?? ""
        targets[id.text] = (kind, OfficeRelations.path(target.text, from: folder))
    }

    /// Path of the one part of a kind: `officeDocument`, `sharedStrings`, `styles`.
    func path(kind: String) -> String? { targets.values.filter { $0.kind == kind }.map(\.path).min() }

    func has(_ id: String) -> Bool { targets[id] != nil }

    /// Path by identifier; nil when it is of another kind, as a chart among the sheets is.
    func path(_ id: String, kind: String) -> String? { targets[id].flatMap { $0.kind == kind ? $0.path : nil } }

    static func folder(of path: String) -> Substring { path[..<(path.lastIndex(of: "/") ?? path.startIndex)] }

    /// `xl/workbook.xml` has its relations in `xl/_rels/workbook.xml.rels`.
    static func file(of path: String) -> String {
        let folder = folder(of: path)
        let name = path.dropFirst(folder.count).drop { $0 == "/" }
        return (folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels"
    }

    /// `worksheets/a.xml`, `../b.xml` and `/xl/c.xml` as paths in the archive.
    private static func path(_ target: String, from folder: Substring) -> String {
        let target = target.map { $0 == "\\" ? "/" : $0 }
        var steps = target.first == "/" ? [] : folder.split(separator: "/").map(String.init)
        for step in target.split(separator: "/").map({ String($0) }) where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
