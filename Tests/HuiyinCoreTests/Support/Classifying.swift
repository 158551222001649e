import HuiyinCore

/// Classifying with the pack and the settings that ship.
enum Classifying {
    static let stage = Result { try stage(workers: 1) }

    static func stage(workers: Int) throws -> Classify {
        try Classify(
            pack: Installed.pack.get(), parameters: Installed.definition.get().classify,
            now: Day(year: 2022, month: 1, day: 4)!, workers: Workers(count: workers))
    }

    static func letter(
        _ text: String, title: String? = nil, given: String? = nil, time: String? = "2021-12-29 09:00"
    ) async throws -> Classification {
        let messages = [Letters.message(text, title: title, time: time, given: given)]
        return try stage.get().classification(of: await Letters.documents(messages)[0])
    }

    /// The unit that citizens call by this name.
    static func unit(called alias: String) throws -> UnitID? {
        try Installed.pack.get().units.first { $0.name == alias || $0.aliases.contains(alias) }?.id
    }
}
