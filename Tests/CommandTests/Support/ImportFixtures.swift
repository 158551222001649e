import Foundation

/// The ugly files under `Fixtures/import`, and what is known about those that have no golden of what happens now.
enum ImportFixtures {
    static let folder = "Tests/CommandTests/Fixtures/import"
    static let expected = folder + "/expected"

    /// Files, and folders whose files come in one night.
    static let all = names(in: folder).filter { $0 != "expected" }
    static let judged = all.filter { pending[$0] == nil && wrong[$0] == nil }

    /// Whose golden says what is right, written by hand, and what happens instead.
    static let wrong = [
        "formula-cells.xlsx": "the error value of a formula is taken for a citizen's words",
        "fullwidth-header.csv": "a date with full-width hyphens is not read",
        "only-white-space.csv": "a file of blanks is asked about instead of being called empty",
        "semicolon-separated.csv": "semicolons are not known as separators",
    ]

    /// Whose readers are not there yet: what is expected of them.
    static let pending = [
        "big5.csv": "read as Big5, one item a row, 2 of 2",
        "form.docx": "one venue item with session and category; name and phone sealed",
        "html-named.xls": "read as an HTML table in GB18030; 2 hotline items, line break and entities resolved",
        "letter.txt": "one letter; the ASCII commas in it separate nothing",
        "list-table.docx": "2 venue items; the paragraph above the table is no item",
        "old-binary.xls": "2 hotline items, the second one's time from a serial number",
        "paper.pdf": "refused as a PDF, with advice to type or export it as a table",
        "paragraph-letter.docx": "one letter of five paragraphs",
        "password.xlsx": "refused because of its password, not as an old form",
        "picture-named.csv": "refused as a picture, with advice to type it",
        "several-letters.txt": "asked about: neither one letter nor a list",
        "zip-of-three.zip": "a hotline list of 3 and a venue list of 3; the picture refused by name",
        "zip-path-traversal.zip":
            "names that leave the archive are refused or shown harmless; nothing is written anywhere",
        "zip-with-gbk-names.zip": "both lists read, with names in Chinese as 热线.csv and 现场/第一场.csv",
    ]

    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: Project.path(folder))) ?? []).sorted()
    }
}
