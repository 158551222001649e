import Foundation

/// The ugly files under `Fixtures/import`, each with what `check` has to say of it.
enum ImportFixtures {
    static let folder = "Tests/CommandTests/Fixtures/import"
    static let expected = folder + "/expected"

    /// Files, and folders whose files come in one night.
    static let all = names(in: folder).filter { $0 != "expected" }

    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: Project.path(folder))) ?? []).sorted()
    }
}
