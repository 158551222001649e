import HanText
import TestSupport
import Testing

@testable import HuiyinFiles

@Suite("Big5 and GB18030")
struct Big5Tests {
    private static let simplified = [
        "暖气不热", "我家住在西城区幸福里小区三号楼，暖气一直不热，打了好几次电话都没有人来修。", "路灯坏了", "垃圾", "公交车太少，等了四十分钟",
        "编号,姓名,内容\n1,张三,孩子上学没有学位\n2,李四,农民工工资拖欠", "13900000000,路灯,2021-12-29 09:05", "ok，谢谢",
        "建议增设红绿灯、斑马线", "朱镕基", "李喆反映村里自来水浑浊", "囧", "王堃的医保卡丢了，如何补办？",
    ]
    private static let traditional = [
        "暖氣不熱", "我家住在西城區幸福里小區三號樓，暖氣一直不熱，打了好幾次電話都沒有人來修。", "路燈壞了", "公車太少，等了四十分鐘",
        "編號,姓名,內容\n1,張三,孩子上學沒有學位\n2,李四,農民工工資拖欠", "13900000000,路燈,2021-12-29 09:05", "建議增設紅綠燈、斑馬線",
    ]

    @Test("simplified text in GBK is GB18030, short ones and rare names too", arguments: simplified)
    func simplifiedInGBK(text: String) throws { try expect(text, .gb18030) }

    @Test("traditional text in GBK is GB18030", arguments: traditional)
    func traditionalInGBK(text: String) throws { try expect(text, .gb18030) }

    @Test("traditional text in Big5 is Big5", arguments: traditional)
    func traditionalInBig5(text: String) throws { try expect(text, .big5) }

    @Test("four-byte characters of GB18030 do not look like Big5", arguments: ["𠮷野家門口", "ᠮᠣᠩᠭᠣᠯ", "😭😭暖气😭"])
    func fourBytes(text: String) throws { try expect(text, .gb18030) }

    @Test("windows of any length, cut out of longer texts, are told apart nearly always")
    func windows() throws {
        var generator = SplitMix64(seed: 5)
        var right = 0
        let (simplified, traditional) = (
            Self.simplified[1] + Self.simplified[4], Self.traditional[1] + Self.traditional[3]
        )
        for _ in 0..<500 {
            let length = Int.random(in: 4...12, using: &generator)
            for (text, encoding) in [
                (simplified, .gb18030), (traditional, .gb18030), (traditional, .big5),
            ] as [(String, TextDecoder.Encoding)] {
                let start = Int.random(in: 0...(text.count - length), using: &generator)
                let bytes = encoded(String(text.dropFirst(start).prefix(length)), encoding)
                if try EncodingGuess(bytes).encoding == encoding { right += 1 }
            }
        }
        #expect(right >= 1485, "of 1500")
    }

    private func expect(_ text: String, _ encoding: TextDecoder.Encoding) throws {
        let bytes = encoded(text, encoding)
        let guess = try EncodingGuess(bytes)
        #expect(guess.encoding == encoding)
        #expect(try TextDecoder(guess.encoding).decode(bytes) == text)
    }
}
