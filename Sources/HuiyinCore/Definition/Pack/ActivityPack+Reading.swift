extension ActivityPack {
    /// Reads and checks a whole pack.
    ///
    /// - Parameter files: the YAML files of the folder; names end in their path inside it (`units.yaml`,
    ///   `duties/D01.yaml`).
    /// - Throws: every mistake of every file at once, each with file, line and hint.
    public static func read(_ files: [DefinitionFile]) throws(DiagnosticList) -> ActivityPack {
        let log = DiagnosticLog()
        let reader = PackReader(files, log)
        let pack = reader.pack()
        // Names of a file that cannot be read at all would all be unknown.
        if log.hasUnreadableFile { try log.check() }
        PackChecks(pack, reader.places, log).run()
        try log.check()
        return pack
    }
}

/// Finds each part of a pack in its file.
struct PackReader {
    private static let parts = [
        "activity.yaml", "quotas.yaml", "workgroups.yaml", "conflicts.yaml", "units.yaml", "outside.yaml", "rules.yaml",
        "topics.yaml", "appeals.yaml", "deadlines.yaml", "calendar.yaml", "lexicon.yaml",
        "places.yaml", "names.yaml",
    ]

    private let files: [DefinitionFile]
    private let log: DiagnosticLog
    let places: PackPlaces

    init(_ files: [DefinitionFile], _ log: DiagnosticLog) {
        self.files = files.sorted { $0.name < $1.name }
        self.log = log
        places = PackPlaces(files)
        for file in files where !PackReader.parts.contains(file.lastName) && !file.isDuties {
            log.add(
                Diagnostic(
                    "unknown-file", at: SourceLocation(file: file.name), "活动包里不认识的文件",
                    hint: "活动包由这些文件组成：\(PackReader.parts.joined(separator: "、"))、duties/*.yaml"))
        }
    }

    func pack() -> ActivityPack {
        let rules = part("rules.yaml", RuleFile.init)
        let units = part("units.yaml") { fields in
            fields.references(["townships", "neighbours"])
            return (fields.list("departments", Unit.init(department:)), fields.list("banner_units", BannerUnit.init))
        }
        let outside = part("outside.yaml") { fields in
            fields.references(["rejection_reasons"])
            return (fields.list("bodies", Unit.init(body:)), fields.list("procedures", Procedure.init))
        }
        let duties = files.filter(\.isDuties).compactMap { file in
            file.fields(log)?.reading { DutyFile($0, switches: rules?.switches ?? [:]) }
        }
        let places = part("places.yaml", Places.init) ?? .empty
        return ActivityPack(
            activity: part("activity.yaml", Activity.init) ?? .empty,
            quotas: part("quotas.yaml", Quota.all) ?? [],
            workGroups: part("workgroups.yaml", WorkGroup.all) ?? [],
            conflicts: part("conflicts.yaml", KnownConflict.all) ?? [],
            units: (units?.0 ?? []) + (outside?.0 ?? []),
            bannerUnits: units?.1 ?? [],
            procedures: outside?.1 ?? [],
            duties: duties.flatMap(\.duties),
            confusions: duties.flatMap(\.confusions),
            scenes: rules?.scenes ?? [],
            topics: part("topics.yaml", TopicTree.init) ?? TopicTree(classes: [], roots: []),
            appeals: part("appeals.yaml", Appeals.init) ?? Appeals(types: [], triggers: []),
            deadlines: part("deadlines.yaml", Deadlines.init) ?? Deadlines(limits: [], multiUnitExtraDays: 0),
            calendar: part("calendar.yaml", WorkingCalendar.init)
                ?? WorkingCalendar(holidays: [:], extraWorkdays: [], years: 0...0),
            lexicon: part("lexicon.yaml") { Lexicon($0, places) } ?? .empty,
            personNames: part("names.yaml", PersonNames.init) ?? PersonNames(cues: [], surnames: []))
    }

    private func part<Part>(_ name: String, _ read: (Fields) -> Part) -> Part? {
        guard let file = files.first(where: { $0.lastName == name && !$0.isDuties }) else {
            log.add(Diagnostic("missing-file", at: SourceLocation(file: name), "活动包缺少这个文件", hint: "从原活动包补上 \(name)"))
            return nil
        }
        return file.fields(log)?.reading(read)
    }
}

extension DefinitionFile {
    var lastName: String { name.split(separator: "/").last.map(String.init) ?? name }
    var isDuties: Bool { name.hasPrefix("duties/") || name.contains("/duties/") }
}

extension Lexicon {
    static let empty = Lexicon(
        salutations: [], selfIntroductions: [], closings: [], setPhrases: [], topicShifts: [], places: .empty,
        placeSuffixes: [], roadWords: [], variants: [],
        terms: [], stopWords: [])
}

extension Activity {
    static let empty = Activity(
        name: "", short: "", code: "", reportYear: 0, city: "", branch: "", documentNumber: "",
        documentDate: Day(number: 0), sessions: [], seatsPerSession: 0, totalSeats: 0, channels: [],
        disciplineSignals: [], disciplineContext: ([], []))
}
