import HuiyinCore
import Testing

@Suite("Amounts in texts")
struct AmountTableTests {
    @Test(
        "money in yuan, exactly as far as it is said",
        arguments: [
            ("200元", "200"), ("1,200元", "1200"), ("5千块", "5000"), ("一百二十元", "120"), ("1.5万元", "15000"),
            ("3万5千元", "35000"),
            ("两千块钱", "2000"), ("三块五", "3.5"), ("1元5角", "1.5"), ("0.485元", "0.485"), ("五毛钱", "0.5"),
            ("2亿元", "200000000"),
            ("几百块", "~?"), ("两三百元", "~200"), ("200多元", "~200"), ("3000-4000元", "~3000"), ("十几万元", "~100000"),
            ("2w", "20000"),
            ("一万二千元", "12000"), ("三千五百块", "3500"),
        ])
    func money(text: String, value: String) async throws {
        #expect(try await Mentioning.written("花了\(text)，太贵", .money) == ["\(text) \(value)"])
    }

    @Test(
        "what only looks like money is none",
        arguments: ["一块地", "三块牌子", "3万户", "2单元", "元旦放假", "我们一块去", "20元素", "5万亩地", "3k米", "一角落"])
    func noMoney(text: String) async throws { #expect(try await Mentioning.written(text, .money) == []) }

    @Test(
        "people and households",
        arguments: [
            ("三百多户", "~300 households"), ("20余人", "~20 people"), ("十几户人家", "~10 households"), ("5口人", "5 people"),
            ("两百名学生", "200 people"), ("3万人", "30000 people"), ("120户", "120 households"), ("几十户", "~? households"),
            ("三四十户", "~30 households"), ("12个人", "12 people"),
        ])
    func counts(text: String, value: String) async throws {
        #expect(try await Mentioning.written("有\(text)没水", .count) == ["\(text) \(value)"])
    }

    @Test("words with a numeral in them count nobody", arguments: ["千家万户", "第三户", "3人次", "三户型", "人民", "每户", "两口井"])
    func noCounts(text: String) async throws { #expect(try await Mentioning.written(text, .count) == []) }

    @Test(
        "phones with and without marks between the digits",
        arguments: [
            ("13900000000", "13900000000"), ("139 0000 0000", "13900000000"), ("139-0000-0000", "13900000000"),
            ("0472-0000000", "04720000000"), ("139****0000", "139****0000"), ("8800000", "8800000"),
        ])
    func phones(text: String, digits: String) async throws {
        #expect(try await Mentioning.written("联系电话\(text)。", .phone) == ["\(text) \(digits)"])
    }

    @Test("a phone number does not show when its value is printed")
    func discreet() async throws {
        let mention = try #require(try await Mentioning.mentions("电话13900000000").first { $0.mention.kind == .phone })
        guard case .phone(let phone) = mention.mention.value else { return }
        #expect(!"\(phone)".contains("1390"))
    }

    @Test("units by their names and what people call them")
    func units() async throws {
        let water = try #require(try Classifying.unit(called: "水务局"))
        #expect(try await Mentioning.written("请市水务局和旗水务局来看", .unit) == ["市水务局 \(water)", "旗水务局 \(water)"])
    }
}
