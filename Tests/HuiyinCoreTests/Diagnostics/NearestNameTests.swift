import Testing

@testable import HuiyinCore

@Suite("Nearest names")
struct NearestNameTests {
    @Test(
        "a name that is near is proposed",
        arguments: [
            ("shart", ["short", "name"], "short"), ("nmae", ["short", "name"], "name"), ("a", ["b", "long"], "b"),
        ])
    func near(name: String, names: [String], nearest: String) {
        #expect(NearestName.hint(for: name, among: names) == "是否想写 \(nearest)？")
    }

    @Test("when none is near, a few names are all listed in order, many are not")
    func far() {
        #expect(NearestName.hint(for: "abcd", among: ["wxyz", "qrst"]) == "可用的有：qrst、wxyz")
        #expect(NearestName.hint(for: "abcd", among: (0...10).map { "wxyz\($0)" }) == nil)
        #expect(NearestName.hint(for: "abcd", among: []) == nil)
    }

    @Test("of equally near names the same is proposed, however they are listed")
    func ties() {
        let names = ["D09", "D19", "D29"]
        #expect(NearestName.hint(for: "D99", among: names) == NearestName.hint(for: "D99", among: names.reversed()))
    }

    @Test(
        "the distance counts insertions, deletions and substitutions of characters",
        arguments: [
            ("", "", 0), ("", "暖气", 2), ("暖气", "", 2), ("暖气", "暧气", 1), ("kitten", "sitting", 3), ("é", "e", 1),
            ("👨‍👩‍👧", "", 1),
        ])
    func distance(left: String, right: String, edits: Int) {
        #expect(NearestName.distance(left, right) == edits)
        #expect(NearestName.distance(right, left) == edits)
    }
}
