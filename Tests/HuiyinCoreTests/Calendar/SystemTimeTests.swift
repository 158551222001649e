import TestSupport
import Testing

@testable import HuiyinCore

@Suite("Times as systems write them")
struct SystemTimeTests {
    @Test(
        "the usual forms are read at once",
        arguments: [
            ("2021-12-29 09:05:30", "2021-12-29T09:05:30"), ("2021/12/29 9:05", "2021-12-29T09:05"),
            ("2021-12-29T09:05", "2021-12-29T09:05"), ("2021-1-5", "2021-01-05T00:00"),
        ])
    func forms(text: String, time: String) {
        #expect(SystemTime.read(text)?.description == time)
    }

    @Test(
        "other forms are left to the slower reader",
        arguments: [
            "", "2021", "2021-", "2021-12-", "2021-12/29", "2021-12-29 ", "2021-12-29 9", "2021-12-29 9:",
            "2021-12-29 9:5:", "2021-12-29 9:5:7 ", "20211-1-1", "2021-12-29Z", "２０２１-12-29",
        ])
    func others(text: String) {
        #expect(SystemTime.read(text) == nil)
    }

    @Test("what it reads, the slower reader reads alike")
    func agreement() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<20_000 {
            let length = Int.random(in: 0...20, using: &random)
            let odd = String((0..<length).map { _ in "0129-/ T:日".randomElement(using: &random)! })
            let text = Bool.random(using: &random) ? odd : "2021-1" + odd.prefix(10)
            if let time = SystemTime.read(text) { #expect(time == WrittenTime(text).time, "\(text)") }
        }
    }
}
