import HuiyinCore
import Testing

@Suite("The night")
struct PipelineTests {
    @Test("the result does not depend on the number of workers or the order of files", arguments: [1, 2, 7])
    func independent(workers: Int) async throws {
        let expected = try await Nights.run()
        let night = try await Nights.run(Nights.inbox.reversed(), workers: workers)
        #expect(night.intake.messages == expected.intake.messages)
        #expect(night.classified == expected.classified)
        #expect(night.groups == expected.groups)
        #expect(night.book == expected.book)
        #expect(night.cases == expected.cases)
    }

    @Test("every message is in exactly one order, and every order has its summary")
    func complete() async throws {
        let night = try await Nights.run()
        let items =
            night.book.new.flatMap { $0.items.map(\.key) } + night.book.additions.flatMap { $0.items.map(\.key) }
        #expect(items.sorted() == night.intake.messages.map(\.key).sorted())
        #expect(night.cases.map(\.order) == night.book.new.map(\.id))
        #expect(night.classified.map(\.item) == night.intake.messages.map(\.key))
    }

    @Test("a second night over the same files takes nothing in")
    func again() async throws {
        let first = try await Nights.run()
        let second = try await Nights.run(journal: MemoryJournal(known: KnownItems(after: first.intake)))
        #expect(second.intake.messages.isEmpty && second.book.new.isEmpty && second.book.additions.isEmpty)
    }

    @Test("an empty inbox is an empty night")
    func empty() async throws {
        let night = try await Nights.run([])
        #expect(night.intake.files.isEmpty && night.groups.isEmpty && night.book == OrderBook(new: [], additions: []))
    }

    @Test("no phone number of the inbox is in any order or summary")
    func nothingPersonal() async throws {
        let night = try await Nights.run()
        #expect(!night.book.new.contains { "\($0)".contains("13800138000") })
        #expect(!night.cases.contains { "\($0)".contains("13800138000") })
    }
}
