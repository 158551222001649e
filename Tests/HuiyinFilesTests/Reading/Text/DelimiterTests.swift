import HanText
import TestSupport
import Testing

@testable import HuiyinFiles

@Suite("Delimiter")
struct DelimiterTests {
    @Test(
        "a separator is one when most records agree on the number of fields",
        arguments: [
            ("编号,内容\n1,路灯\n2,水管\n", ","), ("编号\t内容\n1\t路灯,水管\n2\t暖气\n", "\t"), ("编号;内容\n1;路灯\n", ";"),
            ("编号|内容\n1|路灯\n", "|"), ("汇总表\n编号,内容\n1,路灯\n2,水管\n", ","), ("汇总表,,\n编号,内容,时间\n1,路灯,\n", ","),
            ("编号,内容\n1,\"路灯;水管\n暖气,气\"\n2,\"好\"\n", ","), ("编号,内容\n1,路灯,坏了,很久\n2,水管\n3,暖气,不热\n", ","),
            ("编号,内容\n1,\"没有右引号\n2,好\n3,好\n", ","), ("编号,内容", ","), ("编号,内容\r\n1,2,3\r\n", ","), ("甲,乙\r1,2\r", ","),
            ("a;b,c;d\n1;2,3;4\n", ";"), ("\u{FEFF}编号\t内容\n\n\n1\t路灯\n", "\t"),
        ])
    func separated(text: String, separator: String) throws {
        #expect(try guess(text) == .separated(by: separator.utf8.first!))
    }

    @Test(
        "prose is text, though it has a comma now and then",
        arguments: [
            "尊敬的领导:\n我家住三号楼,暖气不热。打了电话,没人来,孩子感冒了。\n请派人来看看。\n谢谢!\n", "路灯坏了。", "路灯坏了；没人修；", "", " \n　\n",
            "您好，我家暖气不热，请处理。\n打过电话，没人来。\n",
            "a, b and c.\nThere is more here, too.\nNothing.\nEnd, really, end.\nStop.\n",
        ])
    func prose(text: String) throws { #expect(try guess(text) == .text) }

    @Test(
        "lines below a short first one without marks are a single column",
        arguments: ["意见建议\n路灯坏了\n", "内容\n一。\n二，三。\n"])
    func singleColumn(text: String) throws { #expect(try guess(text) == .singleColumn) }

    @Test("a separator is no part of a double-byte character")
    func trail() throws {
        // The second byte of each of these is 0x7C in GB18030.
        let rows = Array(repeatElement(hex("817c827c837c847c0a"), count: 20).joined())
        #expect(try Delimiter.guess(DecodedText(rows)) != .separated(by: UInt8(ascii: "|")))
        for encoding in [.gb18030, .big5] as [TextDecoder.Encoding] {
            let bytes = encoded("編號|內容\n1|路燈不亮\n2|水管\n", encoding)
            #expect(try Delimiter.guess(DecodedText(bytes)) == .separated(by: UInt8(ascii: "|")))
        }
    }

    @Test("quotes without end, and any bytes, cost one look at the sample")
    func hostile() throws {
        for text in ["\"", "\",", "\"\n", ",", "\n", "\"\"", "a\"b,"] {
            _ = try guess(String(repeating: text, count: 200_000))
        }
        var generator = SplitMix64(seed: 17)
        for _ in 0..<300 {
            let bytes = (0..<100).map { _ in
                [0x22, 0x2C, 0x0A, 0x3B, 0x7C, 0x61].randomElement(using: &generator)! as UInt8
            }
            _ = try Delimiter.guess(DecodedText(bytes))
        }
    }

    private func guess(_ text: String) throws -> Delimiter {
        try Delimiter.guess(DecodedText(Array(text.utf8)))
    }
}
