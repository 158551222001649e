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
        "gbk-one-bad-byte.csv": "the first column with letters of the damaged row is named, not the damaged one"
    ]

    /// Whose readers are not there yet: what is expected of them.
    static let pending = [
        "old-binary.xls": "2 hotline items, the second one's time from a serial number; until then refused with advice"
    ]

    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: Project.path(folder))) ?? []).sorted()
    }
}
