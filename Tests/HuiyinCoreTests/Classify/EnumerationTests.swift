import Testing

@testable import HuiyinCore

@Suite("Letters of several matters")
struct EnumerationTests {
    @Test(
        "numbered matters are a list",
        arguments: [
            "一、路灯不亮。二、停水。", "1、停水；2、停电", "1.停水\n2.停电", "首先路灯不亮，其次停水", "第一，停水。第二，停电。", "（一）停水（二）停电",
            "一是停水，二是停电", "１．停水２．停电",
        ])
    func lists(text: String) async throws {
        #expect(Enumeration.isList(try await Letters.document(text).body))
    }

    @Test(
        "numbers of other things are none",
        arguments: ["12号楼停水", "二、一、", "2021年12月", "3号楼1单元2层", "一直停水", "停水12天", "只有一、没有下文", ""])
    func noLists(text: String) async throws {
        #expect(!Enumeration.isList(try await Letters.document(text).body))
    }

    @Test("circled numbers are a list")
    func circled() async throws {
        #expect(Enumeration.isList(try await Letters.document("①停水②停电").body))
    }

    @Test("a date with points is no list")
    func date() async throws {
        #expect(!Enumeration.isList(try await Letters.document("2021.12.29停水").body))
    }
}
