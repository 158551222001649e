/// Cues for what the citizen wants and for how soon somebody must look.
public struct Appeals: Sendable, Equatable {
    public let types: [TypeCues]
    public let triggers: [Trigger]

    public struct TypeCues: Sendable, Equatable {
        public let type: AppealType
        public let cues: [String]
        /// Words of every kind of letter; they count only when no cue does.
        public let weak: [String]
        /// Phrases that rule the type out.
        public let unless: [String]
        /// Values of a source's own type column.
        public let given: [String]
    }

    /// Words that make an item urgent or sensitive. No score ever lowers what a trigger has raised.
    public struct Trigger: Sendable, Equatable {
        public let id: String
        public let name: String
        public let level: Urgency
        public let any: [String]
        public let with: [String]
        public let unless: [String]
        /// Month and day, first and last; may run over the new year.
        public let season: Season?
        public let lane: Lane?
        /// The person's details leave in no export.
        public let locksPrivacy: Bool
        public let tell: [String]
        public let action: String
        public let certainty: Certainty
    }

    public struct Season: Sendable, Equatable {
        /// month × 100 + day
        public let from: Int
        public let to: Int

        public func contains(_ day: Day) -> Bool {
            let (_, month, dayOfMonth) = day.civil
            let date = month * 100 + dayOfMonth
            return from <= to ? (from...to).contains(date) : date >= from || date <= to
        }
    }
}
