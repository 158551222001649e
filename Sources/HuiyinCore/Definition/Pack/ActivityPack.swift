/// Everything that differs from town to town and from year to year, as data. Another city is another folder.
///
/// - Source: the YAML files of one folder, read and checked as a whole by ``ActivityPack/read(_:)``.
public struct ActivityPack: Sendable {
    public let activity: Activity
    public let quotas: [Quota]
    public let workGroups: [WorkGroup]
    public let conflicts: [KnownConflict]
    /// Departments under review first, then bodies outside the appraisal; order is the order of the files.
    public let units: [Unit]
    public let bannerUnits: [BannerUnit]
    public let procedures: [Procedure]
    public let duties: [Duty]
    public let confusions: [Confusion]
    public let scenes: [Scene]
    public let topics: TopicTree
    public let appeals: Appeals
    public let deadlines: Deadlines
    public let calendar: WorkingCalendar
    public let lexicon: Lexicon
    public let personNames: PersonNames

    public func unit(_ id: UnitID) -> Unit? { units.first { $0.id == id } }
    public func name(_ id: UnitID) -> String { unit(id)?.name ?? id.text }
}
