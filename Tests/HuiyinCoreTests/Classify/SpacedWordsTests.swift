import HuiyinCore
import Testing

@Suite("Words with spaces in them")
struct SpacedWordsTests {
    private func evidence(_ text: String) async throws -> [String] {
        try await Classifying.letter(text).evidence.map(\.text)
    }

    @Test("a word spelled out with spaces is found, as it was typed")
    func spelledOut() async throws {
        #expect(try await evidence("供 暖 不 热").contains { $0.hasPrefix("供 暖") })
        #expect(try await evidence("垃\u{200B}圾没人清").contains("垃\u{200B}圾"))
    }

    @Test("two clauses with a space between them make no word")
    func clauses() async throws {
        let apart = try await Classifying.letter("调解员该多培训培训 一吵架就往旗里跑 路远")
        let marked = try await Classifying.letter("调解员该多培训培训，一吵架就往旗里跑，路远")
        #expect(apart.candidates == marked.candidates)
    }

    @Test("evidence is quoted as it was written")
    func quoted() async throws {
        #expect(try await evidence("\u{FEFF}  小區停水！！！").contains { $0.contains("停水") || $0.contains("小區") })
    }
}
