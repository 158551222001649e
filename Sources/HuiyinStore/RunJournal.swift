import GRDB
public import HuiyinCore
import Synchronization

/// One night in the store: each stage in one transaction, together with the mark that it is done.
public final class RunJournal: Journal {
    public let run: Int
    private let store: Store
    private let windowDays: Int
    private let done: Mutex<Stage?>
    private let clock: Mutex<[RunReport.StageTiming]> = Mutex([])
    private let began: @Sendable (Stage) -> Void

    /// Opens a night: the interrupted one of the same moment and definition, the finished one when nothing has come
    /// since, or a new one.
    ///
    /// An unfinished night has published nothing; when the moment or the definition is another one, it is undone as a
    /// whole and its files are read anew.
    ///
    /// - Parameters:
    ///   - inbox: digests of the files there are.
    ///   - began: called when a stage starts.
    public init(
        _ store: Store, at: LocalTime, definition: KeptDefinition, inbox: Set<String>, windowDays: Int,
        began: @escaping @Sendable (Stage) -> Void
    ) throws {
        self.store = store
        self.windowDays = windowDays
        self.began = began
        let (run, stage) = try store.translated {
            try store.queue.write { db in try RunRows.open(db, at: at, definition: definition, inbox: inbox) }
        }
        self.run = run
        done = Mutex(stage)
    }

    public var timings: [RunReport.StageTiming] { clock.withLock { $0 } }

    /// The night is over and its pages are out.
    public func finish() throws {
        try store.translated {
            try store.queue.write { db in
                try db.execute(sql: "UPDATE run SET finished = 1 WHERE id = ?", arguments: [run])
            }
        }
    }

    // MARK: What earlier nights left

    public func knownItems() throws -> KnownItems {
        try store.translated { try store.queue.read { try BatchRows.known($0) } }
    }

    public func volumes() throws -> [NightVolume] {
        try store.translated { try store.queue.read { try HoldRows.volumes($0, before: run) } }
    }

    public func earlierItems(near messages: [Message]) throws -> [EarlierItem] {
        try store.translated {
            try store.queue.read { try GroupLayer.earlier($0, before: run, near: messages, within: windowDays) }
        }
    }

    // MARK: Stages

    public func keep(_ stage: Stage, _ make: () async throws -> Intake) async throws -> Intake {
        try await keep(stage, IntakeLayer.self, make)
    }
    public func keep(_ stage: Stage, _ make: () async throws -> [Document]) async throws -> [Document] {
        try await timed(stage, count: { $0.count }, make)
    }
    public func keep(_ stage: Stage, _ make: () async throws -> [Classification]) async throws -> [Classification] {
        try await keep(stage, ClassificationLayer.self, make)
    }
    public func keep(_ stage: Stage, _ make: () async throws -> [CaseGroup]) async throws -> [CaseGroup] {
        try await keep(stage, GroupLayer.self, make)
    }
    public func keep(_ stage: Stage, _ make: () async throws -> OrderBook) async throws -> OrderBook {
        try await keep(stage, OrderLayer.self, make)
    }
    public func keep(_ stage: Stage, _ make: () async throws -> [CaseSummary]) async throws -> [CaseSummary] {
        try await keep(stage, SummaryLayer.self, make)
    }

    private func keep<Kept: Layer>(_ stage: Stage, _: Kept.Type, _ make: () async throws -> Kept.Value) async throws
        -> Kept.Value
    {
        if isDone(stage) {
            began(stage)
            let value = try store.translated { try store.queue.read { try Kept.load($0, run: run) } }
            note(stage, Kept.count(value), seconds: 0, resumed: true)
            return value
        }
        return try await timed(stage, count: Kept.count) {
            let value = try await make()
            try store.translated {
                try store.queue.write { db in
                    try Kept.save(value, db, run: run)
                    try db.execute(sql: "UPDATE run SET stage = ? WHERE id = ?", arguments: [stage.rawValue, run])
                }
            }
            done.withLock { $0 = stage }
            return value
        }
    }

    private func isDone(_ stage: Stage) -> Bool {
        guard let last = done.withLock({ $0 }) else { return false }
        return Stage.allCases.firstIndex(of: stage)! <= Stage.allCases.firstIndex(of: last)!
    }

    private func timed<Value>(_ stage: Stage, count: (Value) -> Int, _ make: () async throws -> Value) async throws
        -> Value
    {
        began(stage)
        let start = ContinuousClock.now
        let value = try await make()
        let elapsed = start.duration(to: .now).components
        note(stage, count(value), seconds: Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18, resumed: false)
        return value
    }

    private func note(_ stage: Stage, _ items: Int, seconds: Double, resumed: Bool) {
        let rate = resumed || seconds <= 0 ? nil : Double(items) / seconds
        let timing = RunReport.StageTiming(stage: stage, items: items, seconds: seconds, itemsPerSecond: rate)
        clock.withLock { $0.append(timing) }
    }
}
