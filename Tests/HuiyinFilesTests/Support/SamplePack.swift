@testable import HuiyinCore

/// A pack of two departments and one body outside, with nothing to read texts by.
enum SamplePack {
    static let roads = UnitID("D01")
    static let heating = UnitID("D02")
    static let gas = UnitID("X01")

    static let pack = ActivityPack(
        activity: .empty, quotas: [], workGroups: [], conflicts: [],
        units: [
            unit(roads, "市道路局", counterpart: "旗道路局"), unit(heating, "市供热局", counterpart: nil),
            unit(gas, "燃气公司", counterpart: nil),
        ], bannerUnits: [], procedures: [], duties: [], confusions: [], scenes: [],
        topics: TopicTree(classes: [], roots: []), appeals: Appeals(types: [], triggers: []),
        deadlines: Deadlines(limits: [], multiUnitExtraDays: 0), calendar: calendar, lexicon: .empty,
        personNames: PersonNames(cues: [], surnames: []))

    static let calendar = WorkingCalendar(holidays: [:], extraWorkdays: [], years: 2021...2022)

    private static func unit(_ id: UnitID, _ name: String, counterpart: String?) -> Unit {
        Unit(
            id: id, name: name, group: 1, aliases: [], handling: .assign, counterpart: counterpart, keywords: [],
            prior: 1, guidance: nil, certainty: .design)
    }
}
