import TestSupport
import HuiyinCore
import Testing

@Suite("Keys of items")
struct ItemKeyTests {
    @Test("the same rows in another order have the same keys", arguments: [Tables.hotline, Tables.notes])
    func shuffledRows(header: [String]) throws {
        var generator = SplitMix64(seed: 7)
        let rows = (0..<40).map { number in
            header == Tables.notes
                ? ["停水\(number % 15)", "代表\(number)", ""]
                : Tables.row("停水\(number % 15)", time: "2021-12-29 09:0\(number % 3)")
        }
        let keys = try Tables.ingest([Tables.file(rows, header: header)]).messages.map(\.key)
        let shuffled = try Tables.ingest([Tables.file(rows.shuffled(using: &generator), header: header)]).messages.map(
            \.key)
        #expect(keys.count == 40)
        #expect(keys.sorted() == shuffled.sorted())
    }

    @Test("a repeated row with its own number is superseded")
    func repeatedWithNumber() throws {
        let row = Tables.row("停水", id: "20211229-1")
        let intake = try Tables.ingest([Tables.file([row, row, Tables.row("停水", id: "20211229-2")])])
        #expect(intake.messages.map(\.id) == ["20211229-1", "20211229-2"])
        #expect(intake.files[0].superseded == 1)
    }

    @Test("a row that an earlier night took in is superseded")
    func earlierNight() throws {
        let first = try Tables.ingest([Tables.file([Tables.row("停水", id: "7")], name: "a.csv")])
        let rows = [Tables.row("停水", id: "7"), Tables.row("停电", id: "8")]
        let second = try Tables.ingest([Tables.file(rows, name: "b.csv")], known: KnownItems(after: first))
        #expect(second.messages.map(\.text) == ["停电"])
        #expect(second.files[0].superseded == 1)
    }

    @Test("rows without a number are separate voices, however alike")
    func separateVoices() throws {
        let timed = try Tables.ingest([Tables.file([Tables.row("停水"), Tables.row("停水"), Tables.row("停水")])])
        #expect(Set(timed.messages.map(\.key)).count == 3)
        let untimed = try Tables.ingest([Tables.file([["停水", "", ""], ["停水", "", ""]], header: Tables.notes)])
        #expect(Set(untimed.messages.map(\.key)).count == 2)
    }

    @Test("rows with a time and no number are known again in a longer export")
    func longerExport() throws {
        let day = [Tables.row("停水"), Tables.row("停水"), Tables.row("停电")]
        let files = [
            Tables.file(day, name: "a.csv"), Tables.file(day + [Tables.row("路灯不亮")], name: "b.csv"),
        ]
        let intake = try Tables.ingest(files)
        #expect(intake.files.map(\.accepted) == [3, 1])
        #expect(intake.files.map(\.superseded) == [0, 3])
    }

    @Test("rows with neither number nor time stay apart from those of other files")
    func otherFiles() throws {
        let files = [
            Tables.file([["停水", "", ""]], header: Tables.notes, name: "a.csv"),
            Tables.file([["停水", "", ""], ["停电", "", ""]], header: Tables.notes, name: "b.csv"),
        ]
        #expect(Set(try Tables.ingest(files).messages.map(\.key)).count == 3)
    }

    @Test("who said it does not change a key", arguments: ["", "20211229-1"])
    func nothingOfThePerson(id: String) throws {
        let rows = [
            Tables.row("停水", id: id), Tables.row("停水", id: id, name: "张三丰", phone: "13800138000", address: "3号楼"),
        ]
        let keys = try rows.map { try Tables.ingest([Tables.file([$0])]).messages.map(\.key) }
        #expect(keys[0] == keys[1])
    }

    @Test(
        "who said it does not change a key, without number and time either")
    func nothingOfThePersonWithoutTime() throws {
        let rows = [["停水", "", ""], ["停水", "张三丰", "13800138000"]]
        let keys = try rows.map { try Tables.ingest([Tables.file([$0], header: Tables.notes)]).messages.map(\.key) }
        #expect(keys[0] == keys[1])
    }

    @Test("what was said, when, and under which number change a key")
    func whatCounts() throws {
        let rows = [
            Tables.row("停水"), Tables.row("停电"), Tables.row("停水", time: "2021-12-29 09:06"),
            Tables.row("停水", id: "HW0001"),
            Tables.row("停水", title: "报修"),
        ]
        #expect(
            Set(try rows.flatMap { try Tables.ingest([Tables.file([$0])]).messages.map(\.key) }).count == rows.count)
    }

    @Test("a row without a number is called by its key")
    func identifier() throws {
        let message = try #require(Tables.ingest([Tables.file([Tables.row("停水")])]).messages.first)
        #expect(message.id == message.key.description)
    }

    @Test("keys are those that databases hold")
    func pinned() throws {
        let rows = [
            Tables.row("停水", id: "GD20211", title: "标题"), Tables.row("停水"), Tables.row("停水"),
            Tables.row("停电", time: ""),
        ]
        let keys = try Tables.ingest([Tables.file(rows)]).messages.map(\.key.description)
        #expect(keys == ["FTMCFHXSYQ3CA", "B7PPSCWYTZZKZ", "BM5YAQFQW5GYE", "7BFM1HGK4TYBH"])
    }
}
