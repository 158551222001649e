import TestSupport
import Testing

@Suite("huiyin check, doctor and init")
struct CheckTests {
    private let pipeline = ["--pipeline", Project.path("Pipelines/nightly.yaml")]

    @Test("the definitions of the project have no mistake")
    func definitions() throws {
        let outcome = try Command.run(["check"] + pipeline)
        #expect(outcome.status == 0)
        #expect(outcome.text.hasPrefix("设置和活动包没有错："))
        #expect(outcome.errors.isEmpty)
    }

    @Test("check counts the samples as run does, names each bad row, and writes nothing")
    func inbox() throws {
        let office = try Office.withSamples()
        let before = office.folder.names()
        let checked = try Command.run(["check", "--inbox", office.folder("inbox")] + pipeline, in: office.folder.path)
        #expect(checked.status == 10)
        #expect(office.folder.names() == before)
        _ = try office.run()
        for file in try office.report().files where file.status == "已收" {
            let tally =
                "读入\(file.rows.read)，可收\(file.rows.accepted)，退回\(file.rows.rejected)，重复\(file.rows.superseded)\n"
            #expect(checked.text.contains(tally), "\(file.name)")
        }
        for rejection in try office.report().rejections {
            let place = [rejection.place.file, rejection.place.row.map(String.init), rejection.place.column]
            let message =
                "\(place.compactMap { $0 }.joined(separator: ":")): 错误: \(rejection.summary) [\(rejection.reason)]\n"
            #expect(checked.text.contains(message + "  提示: \(rejection.hint)\n"), "\(message)")
        }
    }

    @Test("check takes one file or a folder by its path alone; 0 when all of it can be read")
    func path() throws {
        let office = try Office("意见.csv", Array("序号,意见建议\n1,路灯不亮\n".utf8))
        for path in [office.folder("inbox"), office.folder("inbox/意见.csv")] {
            let outcome = try Command.run(["check", path] + pipeline, in: office.folder.path)
            #expect(outcome.status == 0)
            #expect(outcome.text.contains("意见.csv：CSV，UTF-8（逐字节核对：35字节，替换0个字符），来件，现场意见建议；读入1，可收1，退回0，重复0\n"))
        }
    }

    @Test("doctor says what is installed, and that nothing was made yet")
    func doctor() throws {
        let office = try Office()
        let outcome = try Command.run(["doctor", "--db", office.database] + pipeline, in: office.folder.path)
        #expect(outcome.status == 0)
        for part in ["回音 ", "ICU ", "Unicode ", "SQLite ", "libsodium ", "活动包 ", "督办单", "设置摘要 "] {
            #expect(outcome.text.contains(part), "\(part)")
        }
        #expect(outcome.text.contains("数据库 \(office.database)：还没有"))
        #expect(office.folder.names() == [])
    }

    @Test("init makes a database and a key, and twice does no harm")
    func initialise() throws {
        let office = try Office()
        #expect(try office.ask("init").status == 0)
        let key = office.folder.read("h.key")
        #expect(try office.ask("init").status == 0)
        #expect(office.folder.read("h.key") == key)
        #expect(office.folder.read("h.db")?.isEmpty == false)
        let asked = try office.ask("orders")
        #expect(asked.status == 1)
        #expect(asked.errors.contains("数据库里还没有运行过 [no-run]\n  提示: 先运行 huiyin run\n"))
    }
}
