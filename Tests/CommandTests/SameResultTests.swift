import TestSupport
import Foundation
import Testing

@Suite("Same result")
struct SameResultTests {
    @Test("the orders do not depend on the number of workers")
    func workers() throws {
        let orders = try [1, 2, 7].map { workers in
            let office = try Office.withSamples()
            #expect(try office.run(workers: workers).status == 10)
            return try office.orders()
        }
        #expect(orders[0].count > 100)
        #expect(orders[1] == orders[0])
        #expect(orders[2] == orders[0])
    }

    @Test("the orders do not depend on the order of rows")
    func shuffled() throws {
        let (straight, shuffled) = (try Office.withSamples(), try Office.withSamples())
        var generator = SplitMix64(seed: 20_220_104)
        for name in try FileManager.default.contentsOfDirectory(atPath: shuffled.folder("inbox")) {
            let rows = Rows(shuffled.folder.read("inbox/" + name) ?? [], headed: name.hasSuffix(".csv"))
            try shuffled.receive(name, rows.shuffled(&generator))
        }
        #expect(try straight.run().status == 10)
        #expect(try shuffled.run().status == 10)
        #expect(try shuffled.orders().map(\.placeless) == straight.orders().map(\.placeless))
        #expect(try shuffled.report().intake == straight.report().intake)
    }

    @Test("the orders do not depend on the file a row came in")
    func split() throws {
        let whole = try Office("一.csv", SmallInbox.bytes)
        let split = try Office("a.csv", Array((SmallInbox.header + SmallInbox.rows.prefix(5).joined()).utf8))
        try split.receive("b.csv", SmallInbox.header + SmallInbox.rows.dropFirst(5).joined())
        _ = try whole.run()
        _ = try split.run()
        #expect(try split.orders().map(\.placeless) == whole.orders().map(\.placeless))
    }

    @Test(
        "the orders do not depend on the byte order mark or the line ends",
        arguments: ["\u{FEFF}" + SmallInbox.text, SmallInbox.text.replacing("\n", with: "\r\n")])
    func forms(text: String) throws {
        let (plain, other) = (try Office("一.csv", SmallInbox.bytes), try Office("一.csv", Array(text.utf8)))
        #expect(try other.run().status == plain.run().status)
        #expect(try other.orders() == plain.orders())
    }

    @Test("the orders do not depend on the encoding")
    func encodings() throws {
        let utf8 = "序号,意见建议,提交时间\n1,小区暖气不热,2021-12-29\n2,𠮷祥路路灯不亮,2021-12-29\n"
        let plain = try Office("一.csv", Array(utf8.utf8))
        let other = try Office(
            "一.csv",
            hex(
                """
                d0f2bac52cd2e2bcfbbda8d2e92ccce1bdbbcab1bce40a312cd0a1c7f8c5afc6f8b2bbc8c82c323032312d31322d32390a\
                322c9534b235cfe9c2b7c2b7b5c6b2bbc1c12c323032312d31322d32390a
                """))
        #expect(try plain.run().status == 0)
        #expect(try other.run().status == 0)
        #expect(try other.orders() == plain.orders())
        #expect(try other.report().files[0].encoding == "GB18030（逐字节核对：79字节，替换0个字符）")
    }

    private func hex(_ digits: String) -> [UInt8] {
        let values = digits.compactMap(\.hexDigitValue)
        return stride(from: 0, to: values.count - 1, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    }
}

/// The rows of a file as bytes, cut at line ends outside quotes.
private struct Rows {
    private var header: [UInt8] = []
    private var rows: [[UInt8]] = [[]]

    init(_ bytes: [UInt8], headed: Bool) {
        var quoted = false
        for byte in bytes {
            rows[rows.count - 1].append(byte)
            if byte == 0x22, headed { quoted.toggle() }
            if byte == 0x0A, !quoted { rows.append([]) }
        }
        if headed { header = rows.removeFirst() }
    }

    func shuffled(_ generator: inout SplitMix64) -> [UInt8] {
        header + rows.filter { !$0.isEmpty }.shuffled(using: &generator).flatMap { $0.last == 0x0A ? $0 : $0 + [0x0A] }
    }
}
