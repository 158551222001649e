/// What must hold between the files of a pack: every name that one file uses, another defines.
struct PackChecks {
    private let pack: ActivityPack
    private let places: PackPlaces
    private let log: DiagnosticLog
    private let units: Set<UnitID>

    init(_ pack: ActivityPack, _ places: PackPlaces, _ log: DiagnosticLog) {
        self.pack = pack
        self.places = places
        self.log = log
        units = Set(pack.units.map(\.id))
    }

    func run() {
        checkUnits()
        checkDuties()
        checkScenes()
        checkTopics()
        checkSeats()
        checkDeadlines()
        checkPlaces()
    }

    private func checkUnits() {
        unique(pack.units.map(\.id.text), "units.yaml", "单位编号")
        unique(pack.units.map(\.name), "units.yaml", "单位名称")
        unique(pack.activity.channels.map(\.code), "activity.yaml", "渠道代码")
        let groups = Set(pack.activity.sessions.map(\.group))
        for unit in pack.units {
            guard let group = unit.group, !groups.contains(group) else { continue }
            add(
                "unknown-group", "units.yaml", unit.name, "\(unit.name)的第\(group)组没有对应的场次",
                hint: "核对 activity.yaml 的 sessions")
        }
    }

    private func checkDuties() {
        for duty in pack.duties {
            let file = "duties/\(duty.home).yaml"
            known(duty.unit, file, duty.id)
            known(duty.topic, file, duty.topic.text)
            if duty.strong.isEmpty && duty.general.isEmpty && duty.contextual.isEmpty {
                add("empty-duty", file, "id: \(duty.id)", "职责“\(duty.name)”没有任何关键词", hint: "补上 strong、general 或 when")
            }
        }
        // A file with a mistake in it may have lost its unit.
        for unit in pack.units where unit.handling == .assign && log.diagnostics.isEmpty {
            guard !pack.duties.contains(where: { $0.unit == unit.id }) else { continue }
            add("no-duties", "units.yaml", unit.name, "\(unit.name)没有职责", hint: "新建 duties/\(unit.id).yaml")
        }
        for confusion in pack.confusions {
            known(confusion.goesTo, "duties/\(confusion.unit).yaml", "goes_to: \(confusion.goesTo)")
        }
    }

    private func checkScenes() {
        unique(pack.scenes.map(\.id), "rules.yaml", "规则编号")
        for scene in pack.scenes {
            let marker = "id: \(scene.id)"
            for unit in [scene.lead] + scene.assist { known(unit, "rules.yaml", marker) }
            if let topic = scene.topic { known(topic, "rules.yaml", marker) }
            if scene.any.isEmpty {
                add("empty-scene", "rules.yaml", marker, "规则“\(scene.name)”没有 any", hint: "补上至少一个词")
            }
        }
    }

    private func checkTopics() {
        unique(pack.topics.classes.map(\.path.text), "topics.yaml", "分类")
        for node in pack.topics.classes {
            for unit in [node.lead].compactMap({ $0 }) + node.assist { known(unit, "topics.yaml", unit.text) }
        }
    }

    private func checkSeats() {
        let (session, total) = pack.quotas.reduce((0, 0)) { ($0.0 + $1.perSession, $0.1 + $1.total) }
        if session != pack.activity.seatsPerSession || total != pack.activity.totalSeats {
            add(
                "seats-do-not-add-up", "quotas.yaml", "categories",
                "名额相加为每场\(session)、合计\(total)，应为\(pack.activity.seatsPerSession)、\(pack.activity.totalSeats)",
                hint: "核对各类名额与 activity.yaml 的 seats")
        }
        for quota in pack.quotas where quota.total != quota.perSession * pack.activity.sessions.count {
            add(
                "seats-do-not-add-up", "quotas.yaml", quota.name,
                "\(quota.name)合计\(quota.total)不等于单场\(quota.perSession)乘以场次", hint: "核对该行")
        }
    }

    private func checkDeadlines() {
        for type in AppealType.allCases where !pack.deadlines.limits.contains(where: { $0.appealType == type }) {
            add(
                "missing-limit", "deadlines.yaml", "limits", "没有写“\(type.rawValue)”的办理时限",
                hint: "在 limits 里补一条 appeal_type: \(type.rawValue)")
        }
    }

    private func checkPlaces() {
        let places = pack.lexicon.places
        let lookup = PlaceLookup(places.all)
        let used = places.all.compactMap(\.area) + places.ambiguous.flatMap { $0.of + [$0.preferred].compactMap { $0 } }
        for name in Set(used + [places.home]).sorted() where lookup.index(name) == nil && !name.isEmpty {
            add(
                "unknown-place", "places.yaml", name, "没有地点 \(name)",
                hint: NearestName.hint(for: name, among: places.all.map(\.name)))
        }
        unique(places.all.map { "\($0.area ?? "")/\($0.name)" }, "places.yaml", "地点")
    }

    private func known(_ unit: UnitID, _ file: String, _ marker: String) {
        guard !units.contains(unit), !unit.text.isEmpty else { return }
        add(
            "unknown-unit", file, marker, "没有编号为 \(unit) 的单位",
            hint: NearestName.hint(for: unit.text, among: units.map(\.text)))
    }

    private func known(_ topic: TopicPath, _ file: String, _ marker: String) {
        guard !pack.topics.contains(topic), !topic.text.isEmpty else { return }
        let names = pack.topics.classes.map(\.path.text)
        add("unknown-topic", file, marker, "没有分类 \(topic)", hint: NearestName.hint(for: topic.text, among: names))
    }

    private func unique(_ names: [String], _ file: String, _ what: String) {
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            add("duplicate-name", file, name, "\(what) \(name) 出现了两次", hint: "改掉其中一个")
        }
    }

    private func add(_ id: String, _ file: String, _ marker: String, _ summary: String, hint: String?) {
        log.add(Diagnostic(id, at: places.find(marker, in: file), summary, hint: hint))
    }
}

/// Finds the line of an entry for checks that run after reading, when the parser's marks are gone.
struct PackPlaces {
    private let lines: [String: (name: String, lines: [Substring])]

    init(_ files: [DefinitionFile]) {
        lines = Dictionary(
            files.map { file in
                (
                    file.name.split(separator: "/").suffix(file.isDuties ? 2 : 1).joined(separator: "/"),
                    (file.name, file.text.split(separator: "\n", omittingEmptySubsequences: false))
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    func find(_ marker: String, in file: String) -> SourceLocation {
        guard let entry = lines[file] else { return SourceLocation(file: file) }
        return SourceLocation(file: entry.name, row: entry.lines.firstIndex { $0.contains(marker) }.map { $0 + 1 })
    }
}
