import HuiyinCore
import Testing

@Suite("Broken packs")
struct BrokenPackTests {
    private var pack: Marked

    init() throws { pack = Marked(try Installed.packFiles.get()) }

    @Test("an unknown key is named with file, line and the key that was meant; what it left out is missing")
    func unknownKey() throws {
        var pack = pack
        try pack.replace("  name: 市政府", with: "  📍name: 市政府", in: "activity.yaml")
        try pack.replace("  short: ", with: "  📍shart: ", in: "activity.yaml")
        #expect(
            refused(pack) == [
                Diagnostic("missing-key", at: pack.places[0], "缺少设置项 short", hint: "在这一条里补上 short"),
                Diagnostic("unknown-key", at: pack.places[1], "不认识的设置项 shart", hint: "是否想写 short？"),
            ])
    }

    @Test("a weekday that does not fit its date is an error")
    func wrongWeekday() throws {
        var pack = pack
        try pack.replace("weekday: 星期三", with: "weekday: 📍星期四", in: "activity.yaml")
        #expect(
            refused(pack) == [
                Diagnostic("wrong-weekday", at: pack.places[0], "2021-12-29是星期三，不是星期四", hint: "核对日期或星期")
            ])
    }

    @Test("a unit that no file defines is named with the nearest one")
    func unknownUnit() throws {
        var pack = pack
        try pack.set("goes_to", to: "📍DD19", in: "duties/D26.yaml")
        #expect(
            refused(pack) == [
                Diagnostic("unknown-unit", at: pack.places[0].line, "没有编号为 DD19 的单位", hint: "是否想写 D19？")
            ])
    }

    @Test("a place in an area that no entry defines is named with the nearest one")
    func unknownPlace() throws {
        var pack = pack
        try pack.replace("area: 萨拉齐镇", with: "area: 📍萨拉其镇", in: "places.yaml")
        #expect(
            refused(pack).contains(
                Diagnostic("unknown-place", at: pack.places[0].line, "没有地点 萨拉其镇", hint: "是否想写 萨拉齐镇？")))
    }

    @Test("seats that do not add up are refused with both sums")
    func seats() throws {
        var pack = pack
        try pack.replace("seats: {per_session: 200,", with: "seats: {per_session: 201,", in: "activity.yaml")
        let found = refused(pack)
        #expect(found.map(\.id) == ["seats-do-not-add-up"])
        #expect(found.map(\.summary) == ["名额相加为每场200、合计600，应为201、600"])
        #expect(found.map(\.hint) == ["核对各类名额与 activity.yaml 的 seats"])
        #expect(found.map(\.place?.file) == ["quotas.yaml"])
    }

    @Test("a key written twice is refused with the key")
    func duplicateKey() throws {
        var pack = pack
        try pack.replace("  code: 2021SM", with: "  code: 2021SM\n  city: 包头市", in: "activity.yaml")
        let found = refused(pack)
        #expect(found.map(\.id) == ["duplicate-key"])
        #expect(found.map(\.summary) == ["同一处写了两遍：city"])
        #expect(found.map(\.hint) == ["保留一处，删去另一处"])
        #expect(found.allSatisfy { $0.place?.file == "activity.yaml" && $0.place?.row != nil })
    }

    @Test("a number outside its range is refused with the range")
    func outOfRange() throws {
        var pack = pack
        try pack.replace("    days: 1\n", with: "    days: 📍-1\n", in: "deadlines.yaml")
        try pack.set("prior", to: "📍1.5", in: "units.yaml")
        #expect(
            refused(pack).sorted { $0.summary < $1.summary } == [
                Diagnostic("bad-value", at: pack.places[0], "days 的值 “-1” 不对", hint: "应为整数，0 到 250"),
                Diagnostic("bad-value", at: pack.places[1], "prior 的值 “1.5” 不对", hint: "应为数字，0.0 到 1.0"),
            ])
    }

    @Test("a certainty, urgency or day that does not exist is refused with what is allowed")
    func wrongChoices() throws {
        var pack = pack
        try pack.replace("urgency: 特急", with: "urgency: 📍火急", in: "deadlines.yaml")
        try pack.replace("date: 2021-12-30", with: "date: 📍2021-12-32", in: "activity.yaml")
        let found = refused(pack)
        #expect(
            found.contains(
                Diagnostic("bad-value", at: pack.places[0], "urgency 的值 “火急” 不对", hint: "应为特急、紧急、一般、建议 之一")))
        #expect(
            found.contains(
                Diagnostic("bad-value", at: pack.places[1], "date 的值 “2021-12-32” 不对", hint: "应为日期，如 2021-12-29")))
    }

    @Test("broken YAML is refused with its line")
    func brokenYAML() throws {
        var pack = pack
        try pack.append("\n\"没有右引号\n", to: "calendar.yaml")
        let found = refused(pack)
        #expect(found.map(\.id) == ["bad-yaml"])
        #expect(found.allSatisfy { $0.place?.file == "calendar.yaml" && $0.place?.row != nil && $0.hint != nil })
    }

    @Test("a missing file and an unknown one are named")
    func files() throws {
        var pack = pack
        pack.remove("quotas.yaml")
        let extra = DefinitionFile(name: "extras.yaml", text: "a: 1\n")
        let found = diagnostics { () throws(DiagnosticList) in try ActivityPack.read(pack.files + [extra]) }
        #expect(found.map(\.id) == ["unknown-file", "missing-file"])
        #expect(found.map(\.place) == [Place(file: "extras.yaml"), Place(file: "quotas.yaml")])
        #expect(found[1].hint == "从原活动包补上 quotas.yaml")
    }

    @Test("mistakes of several files are reported at once")
    func allAtOnce() throws {
        var pack = pack
        try pack.replace("weekday: 星期三", with: "weekday: 📍星期四", in: "activity.yaml")
        try pack.replace("    days: 1\n", with: "    days: 📍a\n", in: "deadlines.yaml")
        try pack.replace("unit: D26", with: "📍unti: D26", in: "duties/D26.yaml")
        let found = refused(pack)
        #expect(found.map(\.id).sorted() == ["bad-value", "missing-key", "unknown-key", "wrong-weekday"])
        #expect(Set(pack.places).isSubset(of: found.compactMap(\.place)))
    }

    private func refused(_ pack: Marked) -> [Diagnostic] {
        diagnostics { () throws(DiagnosticList) in try ActivityPack.read(pack.files) }
    }
}
