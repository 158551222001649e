import Testing

@testable import HuiyinFiles

@Suite("XLSX text pool")
struct XLSXTextPoolTests {
    @Test("every text comes out as it went in, however many share a place")
    func texts() {
        let pool = XLSXTextPool()
        for round in 0..<2 {
            for number in 0..<5000 {
                let text = "土默特右旗第\(number)号街道办事处"
                #expect(pool.text(Array(text.utf8)) == text, "round \(round)")
            }
        }
    }

    @Test("what XML cannot hold is read each time")
    func escaped() {
        let pool = XLSXTextPool()
        for _ in 0..<3 { #expect(pool.text(Array("第一行的内容_x000D_第二行".utf8)) == "第一行的内容\r第二行") }
    }
}
