import HuiyinCore
import Testing

@Suite("Copies of one letter")
struct LetterCopiesTests {
    private let matter = "小区从十一月开始暖气不热，打电话没人管，老人孩子都冻感冒了"

    @Test("salutation, thanks and the date of signing make no difference")
    func parts() async throws {
        let texts = [
            matter, "尊敬的某某市长：您好！\(matter)。谢谢！", "\(matter)\n2021年12月29日", "\(matter)\n2021年12月30日",
        ]
        #expect(try await Duplicates.keys(Duplicates.groups(Duplicates.messages(texts))) == [[1, 2, 3, 4]])
    }

    @Test("width, spaces, traditional characters and repeated marks make no difference")
    func normal() async throws {
        let texts = [matter + "！", "  小區從十一月開始 暖氣不熱，打電話沒人管，老人孩子都凍感冒了！！！", matter.replacing("热", with: "热\u{200B}")]
        #expect(try await Duplicates.keys(Duplicates.groups(Duplicates.messages(texts))) == [[1, 2, 3]])
    }

    @Test("the same letter signed by two compounds is two matters")
    func signatures() async throws {
        let texts = ["\(matter)。\n福泽园小区全体业主\n2021年12月29日", "\(matter)。\n幸福里小区全体业主\n2021年12月29日"]
        #expect(try await Duplicates.groups(Duplicates.messages(texts)).count == 2)
    }
}
