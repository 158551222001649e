@testable import HuiyinCore

/// The inner steps of classifying, with the pack and the settings that ship.
enum Judging {
    static let rules = Result { try ClassifyRules(Installed.pack.get(), Installed.definition.get().classify) }

    static func reading(_ text: String, title: String? = nil) async throws -> Reading {
        let rules = try rules.get()
        return Reading(try await Letters.document(text, title: title), rules.index, rules.places)
    }

    static func weighing(_ text: String, title: String? = nil) async throws -> Weighing {
        let rules = try rules.get()
        let document = try await Letters.document(text, title: title)
        return Weighing(Reading(document, rules.index, rules.places), document, rules)
    }

    /// Texts that hold one of `any` and, where given, one of `with`.
    static func texts(_ any: [String], _ with: [String]) -> [String] {
        with.isEmpty ? any : any.flatMap { word in with.map { "\(word)，\($0)" } }
    }
}
