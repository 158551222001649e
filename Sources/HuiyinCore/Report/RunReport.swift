/// The morning page as numbers. `report.json` is this value; the pages are laid out from it and say nothing else.
///
/// The schema is documented in `Documentation/report-schema.md`; `schema` changes when a field changes its meaning.
public struct RunReport: Sendable, Equatable, Codable {
    public static let schema = "huiyin.report/1"

    public let schema: String
    public let run: Run
    public let intake: Tally
    public let files: [File]
    public let orders: Orders
    public let lanes: [Share]
    public let units: [UnitRow]
    public let topics: [Share]
    public let urgent: [Line]
    public let decisions: [Line]
    public let rejections: [RejectionRow]
    /// What corrected files have said otherwise.
    public let restatements: [RestatementRow]
    /// Channels whose new orders wait.
    public let holds: [HoldRow]
    public let stages: [StageTiming]

    public struct Run: Sendable, Equatable, Codable {
        public let number: Int
        public let at: LocalTime
        public let activity: String
        /// Digest of the definition, the pack and the dialects.
        public let definition: String
        public let huiyin: String
        public let icu: String

        public init(number: Int, at: LocalTime, activity: String, definition: String, huiyin: String, icu: String) {
            self.number = number
            self.at = at
            self.activity = activity
            self.definition = definition
            self.huiyin = huiyin
            self.icu = icu
        }
    }

    /// `read = accepted + rejected + superseded`
    public struct Tally: Sendable, Equatable, Codable {
        public let read: Int
        public let accepted: Int
        public let rejected: Int
        public let superseded: Int
    }

    public struct File: Sendable, Equatable, Codable {
        public let name: String
        public let status: String
        public let channel: String?
        public let dialect: String?
        /// What one row is: 来件, 问卷, 测评票, …
        public let kind: String?
        public let format: String?
        public let encoding: String?
        public let rows: Tally
        /// Which column was taken for what.
        public let columns: [String]
        public let unusedColumns: [String]
        public let remarks: [String]
    }

    public struct Orders: Sendable, Equatable, Codable {
        /// New orders of this night.
        public let new: Figure
        public let urgent: Figure
        /// New orders that answer several items.
        public let joined: Figure
        /// Items that joined orders of earlier nights.
        public let added: Int
        /// New orders that wait because far more or fewer rows came than usual.
        public let held: Figure
        /// All orders, earlier nights included.
        public let all: Figure
    }

    /// A printed number, and the command that lists exactly the rows behind it.
    public struct Figure: Sendable, Equatable, Codable {
        public let count: Int
        public let opens: String
    }

    public struct Share: Sendable, Equatable, Codable {
        public let name: String
        public let figure: Figure
        /// The whole it is a share of.
        public let of: Int
    }

    public struct UnitRow: Sendable, Equatable, Codable {
        public let unit: String
        public let figure: Figure
        public let direct: Int
        public let review: Int
        public let manual: Int
        public let urgent: Int
        public let firstDue: Day?
    }

    public struct Line: Sendable, Equatable, Codable {
        public let order: OrderID
        public let unit: String
        public let urgency: Urgency
        public let lane: Lane
        public let title: String
        public let reason: String
        public let due: Day?
        public let voices: Int
        public let tell: [String]
    }

    public struct RejectionRow: Sendable, Equatable, Codable {
        public let place: SourceLocation
        public let reason: String
        public let summary: String
        public let hint: String
    }

    public struct RestatementRow: Sendable, Equatable, Codable {
        /// The corrected file.
        public let file: String
        /// Where the row stood before.
        public let place: SourceLocation
        public let change: String
        public let order: OrderID?
    }

    public struct HoldRow: Sendable, Equatable, Codable {
        public let channel: String
        public let summary: String
        public let figure: Figure
        /// The command that lets the orders out.
        public let release: String
    }

    public struct StageTiming: Sendable, Equatable, Codable {
        public let stage: Stage
        public let items: Int
        /// Wall clock.
        public let seconds: Double
        /// Nil when the stage was kept by an interrupted run.
        public let itemsPerSecond: Double?

        public init(stage: Stage, items: Int, seconds: Double, itemsPerSecond: Double?) {
            self.stage = stage
            self.items = items
            self.seconds = seconds
            self.itemsPerSecond = itemsPerSecond
        }
    }
}
