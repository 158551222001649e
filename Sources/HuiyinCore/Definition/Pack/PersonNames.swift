/// How a person's name is recognised in free text.
public struct PersonNames: Sendable, Equatable {
    /// What stands before a name.
    public let cues: [String]
    public let surnames: [String]
    /// Beginnings of Mongolian names in Chinese writing.
    public let mongolian: [String]
    /// Words that look like names and are none (农民, 党员).
    public let excluded: [String]

    public init(cues: [String], surnames: [String], mongolian: [String] = [], excluded: [String] = []) {
        self.cues = cues
        self.surnames = surnames
        self.mongolian = mongolian
        self.excluded = excluded
    }
}

extension PersonNames {
    init(_ fields: Fields) {
        self.init(
            cues: fields.strings("name_cues"), surnames: fields.strings("surnames") + fields.strings("double_surnames"),
            mongolian: fields.strings("mongolian_names"), excluded: fields.strings("not_names"))
        fields.references(["certainty"])
    }
}
