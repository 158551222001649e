import HuiyinCore
import Synchronization
import Testing

@Suite("Workers")
struct WorkersTests {
    @Test("results stand in the order of their elements", arguments: [1, 2, 7], [0, 1, 63, 64, 65, 1000])
    func order(workers: Int, count: Int) async throws {
        let doubled = try await Workers(count: workers).map(Array(0..<count)) { $0 * 2 }
        #expect(doubled == (0..<count).map { $0 * 2 })
    }

    @Test("an error of a transformation reaches the caller", arguments: [1, 2, 7])
    func transformationFails(workers: Int) async {
        await #expect(throws: Failure(at: 500)) {
            try await Workers(count: workers).map(Array(0..<1000)) { element in
                if element == 500 { throw Failure(at: element) }
                return element
            }
        }
    }

    @Test("an error of a tool reaches the caller")
    func toolFails() async {
        await #expect(throws: Failure(at: -1)) {
            try await Workers(count: 2).map([1, 2, 3], tool: { () throws -> Int in throw Failure(at: -1) }) {
                _, element in element
            }
        }
    }

    @Test("each worker makes one tool and keeps it", arguments: [1, 2, 7])
    func tools(workers: Int) async throws {
        let made = Mutex(0)
        let uses = try await Workers(count: workers).map(
            Array(0..<1000),
            tool: {
                made.withLock { $0 += 1 }
                return 0
            },
            transform: { (uses: inout Int, _) in
                uses += 1
                return uses
            })
        let tools = made.withLock { $0 }
        #expect((1...workers).contains(tools))
        #expect(uses.count { $0 == 1 } <= tools)
        #expect(uses.reduce(0, max) >= 1000 / workers)
    }

    @Test("there is always one worker", arguments: [0, -3])
    func atLeastOne(count: Int) async throws {
        #expect(Workers(count: count).count == 1)
        #expect(try await Workers(count: count).map([1, 2]) { $0 } == [1, 2])
    }

    @Test("progress reaches the total, and never passes it", arguments: [1, 7])
    func progress(workers: Int) async throws {
        let calls = Mutex<[[Int]]>([])
        let watched = Workers(count: workers) { done, total in calls.withLock { $0.append([done, total]) } }
        _ = try await watched.map(Array(0..<1000)) { $0 }
        let reported = calls.withLock { $0 }
        #expect(reported.map { $0[0] }.max() == 1000)
        #expect(reported.allSatisfy { $0[1] == 1000 })
        #expect(reported.reduce(0) { $0 + ($1[0] == 1000 ? 1 : 0) } == 1)
    }

    @Test(
        "cancelled work is an error, never a shorter result")
    func cancelled() async {
        let work = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await Workers(count: 2).map(Array(0..<1000)) { $0 }
        }
        await #expect(throws: CancellationError.self) { try await work.value }
    }

    private struct Failure: Error, Equatable { let at: Int }
}
