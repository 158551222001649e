import Testing

@testable import HuiyinCore

@Suite("The header by its layout")
struct HeaderLayoutTests {
    private let header = ["编号", "内容", "区域", "重复", "备注"]
    private let data = Array(repeating: ["1", "停水", "城关", "是", "无"], count: 60)

    private func index(_ cells: [[String]]) -> Int? { HeaderLayout.index(of: .sheet(cells)) }

    @Test("the first row of a plain table")
    func first() { #expect(index([header] + data) == 0) }

    @Test("below titles and notes, which have few cells, blank ones or one value all over")
    func titles() {
        #expect(index([["登记表"], header] + data) == 1)
        #expect(index([["登记表", " ", "\u{3000}", "", "\u{200B}"], header] + data) == 1)
        #expect(index([Array(repeating: "登记表", count: 5), header] + data) == 1)
        #expect(index([["登记表"], ["单位：市政府", "", "", "", "2021年"], header] + data) == 2)
    }

    @Test("60 % of the usual number of cells is enough, less is not")
    func share() {
        #expect(index([["编号", "内容", "区域"]] + data) == 0)
        #expect(index([["编号", "内容"], ["一", "二", "三", "四", "五"]] + data) == 1)
    }

    @Test("a table that is nearly empty below its header keeps it")
    func sparse() { #expect(index([["编号", "内容", "区域"], ["1"], ["2"], ["3", "", "城关"]]) == 0) }

    @Test("the usual number is that of the first 50 rows")
    func sample() {
        let narrow = Array(repeating: ["1", "停水"], count: 50)
        #expect(index(narrow + data + data) == 0)
    }

    @Test("a single column has its first filled row as header")
    func singleColumn() {
        #expect(index([[" "], ["意见"], ["停水"], ["停电"]]) == 1)
        #expect(index([["意见"]]) == 0)
    }

    @Test("no row, no header")
    func none() {
        #expect(index([]) == nil)
        #expect(index([["", " "]]) == nil)
    }
}
