import Synchronization

/// The one place where work is spread over cores: bounded, ordered, and with the same result for any number of
/// workers.
///
/// Each worker makes its own tool once (an ICU iterator, say) and takes chunks until none is left; results are put
/// back in input order.
public struct Workers: Sendable {
    /// Elements a worker takes at a time: small enough to balance, large enough that taking costs nothing.
    static let chunk = 64

    public var count: Int
    /// Called from any worker with the number of elements done and their total.
    public var progress: @Sendable (_ done: Int, _ total: Int) -> Void

    public init(count: Int, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) {
        self.count = max(1, count)
        self.progress = progress
    }

    /// - Throws: the first error a tool or a transformation threw; the other workers stop at their next chunk.
    public func map<Element: Sendable, Tool: ~Copyable, Result: Sendable>(
        _ elements: [Element],
        tool makeTool: @escaping @Sendable () throws -> Tool,
        transform: @escaping @Sendable (inout Tool, Element) throws -> Result
    ) async throws -> [Result] {
        let shared = Shared(total: elements.count)
        return try await withThrowingTaskGroup(of: [(Int, [Result])].self) { group in
            for _ in 0..<min(count, max(1, elements.count / Workers.chunk + 1)) {
                group.addTask {
                    var tool = try makeTool()
                    var done: [(Int, [Result])] = []
                    while !Task.isCancelled, let range = shared.takeChunk() {
                        done.append((range.lowerBound, try elements[range].map { try transform(&tool, $0) }))
                        progress(shared.finish(range.count), elements.count)
                    }
                    return done
                }
            }
            var chunks: [(Int, [Result])] = []
            for try await part in group { chunks += part }
            try Task.checkCancellation()
            return chunks.sorted { $0.0 < $1.0 }.flatMap(\.1)
        }
    }

    /// For transformations that need no tool.
    public func map<Element: Sendable, Result: Sendable>(
        _ elements: [Element], transform: @escaping @Sendable (Element) throws -> Result
    ) async throws -> [Result] {
        try await map(elements, tool: {}, transform: { _, element in try transform(element) })
    }

    private final class Shared: Sendable {
        private let state = Mutex((next: 0, done: 0))
        private let total: Int

        init(total: Int) { self.total = total }

        func takeChunk() -> Range<Int>? {
            state.withLock { state in
                guard state.next < total else { return nil }
                let range = state.next..<min(state.next + Workers.chunk, total)
                state.next = range.upperBound
                return range
            }
        }

        func finish(_ count: Int) -> Int {
            state.withLock { state in
                state.done += count
                return state.done
            }
        }
    }
}
