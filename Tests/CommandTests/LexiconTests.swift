import Foundation
import TestSupport
import Testing

@Suite("huiyin lexicon")
struct LexiconTests {
    private let pipeline = Project.path("Pipelines/nightly.yaml")

    @Test("the dictionary keeps terms, units and places whole, and numerals apart from measures")
    func segments() throws {
        let input = "督查室下发督办单，限时办结。\n土默特右旗萨拉齐镇\n第三次来电反映换热站漏水\n二十三个农民工\n"
        let outcome = try huiyin("segment", "--pipeline", pipeline, input: input)
        #expect(outcome.lines == ["督查室 下发 督办单 ， 限时办结 。", "土默特右旗 萨拉齐镇", "第三 次 来电 反映 换热站 漏水", "二十三 个 农民工"])
    }

    @Test("sentences kept for measuring come out as people cut them: F1 of 0.95 and more, 99 % of the terms whole")
    func measured() throws {
        let script = Project.path("Tools/segmentation.py")
        let files = try FileManager.default.contentsOfDirectory(atPath: Project.path("Tests/Segmentation")).sorted()
        let outcome = try Command.run(
            [script, Project.binary] + files.map { Project.path("Tests/Segmentation/" + $0) }, of: "/usr/bin/python3")
        let row = try #require(outcome.lines.first { $0.hasPrefix("ICU, our dictionary") })
        let numbers = row.split(whereSeparator: \.isWhitespace).compactMap { Double($0.replacing("%", with: "")) }
        #expect(numbers[2] >= 0.95, "\(row)")
        #expect(numbers[3] >= 99, "\(row)")
    }

    @Test("no test sentence is among those that teach")
    func apart() throws {
        func sentences(_ folder: String) throws -> Set<String> {
            let names = try FileManager.default.contentsOfDirectory(atPath: Project.path(folder))
            let lines = try names.flatMap { try Project.text(folder + "/" + $0).split(separator: "\n") }
            return Set(lines.map { String($0).replacing(" ", with: "") })
        }
        let (taught, kept) = (try sentences("Pipelines/lexicon/sentences"), try sentences("Tests/Segmentation"))
        #expect(taught.count >= 2000)
        #expect(kept.count >= 1000)
        #expect(taught.isDisjoint(with: kept))
    }

    @Test("what a text gives does not depend on the texts before it")
    func independent() throws {
        let lines = ["督办单", "", "😀👨‍👩‍👧", "\u{200B}暖\u{200B}气", "１２３ＡＢＣ", "小区停水三天没人管"]
        let alone = try lines.map { try huiyin("segment", "--pipeline", pipeline, input: $0 + "\n").lines[0] }
        let together = try huiyin("segment", "--pipeline", pipeline, input: lines.reversed().joined(separator: "\n"))
        #expect(together.lines == alone.reversed())
    }

    @Test(
        "new words are proposed in a table; those a person confirms change what is cut, and the change can be seen before"
    )
    func learning() throws {
        let folder = try TemporaryFolder()
        let pipelines = folder("Pipelines")
        try FileManager.default.copyItem(atPath: Project.path("Pipelines"), toPath: pipelines)
        let definition = pipelines + "/nightly.yaml"
        // Thirty short lines are no year's letters: whatever meets twice as often as by chance.
        let text = try Project.text("Pipelines/nightly.yaml").replacing("cohesion: 5", with: "cohesion: 1")
        try folder.write(Array(text.utf8), "Pipelines/nightly.yaml")
        let texts = ["我在", "他到", "路过", "去了", "住在", "从"].flatMap { left in
            ["停水", "修路", "的门口", "门前", "没人管"].map { "\(left)泰聚苑\($0)。" }
        }.joined(separator: "\n")
        let found = try Command.run(
            ["lexicon", "learn", "--pipeline", definition, "--out", folder("new.csv")], input: Array(texts.utf8))
        #expect(found.status == 0)
        let table = String(decoding: folder.read("new.csv") ?? [], as: UTF8.self)
        #expect(table.contains(",泰聚苑,30,"))

        try folder.write(Array(table.replacing("\r\n,泰聚苑,", with: "\r\n是,泰聚苑,").utf8), "new.csv")
        let changed = try Command.run(
            ["lexicon", "diff", "--pipeline", definition, "--words", folder("new.csv")],
            input: Array("泰聚苑停水\n修路\n".utf8))
        #expect(changed.lines.count == 2)
        #expect(changed.lines.last == "+ 泰聚苑 停水")

        let accepted = try huiyin("lexicon", "accept", "--pipeline", definition, folder("new.csv"))
        #expect(accepted.status == 0)
        #expect(try huiyin("segment", "--pipeline", definition, input: "泰聚苑停水\n").lines == ["泰聚苑 停水"])
    }

    @Test("without a frequency dictionary the next best is used, and that is said")
    func nextBest() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: Project.path("Pipelines"), toPath: folder("Pipelines"))
        let text = try Project.text("Pipelines/nightly.yaml")
            .replacing("/usr/lib/python3/dist-packages/jieba/dict.txt", with: "/none/dict.txt")
        try folder.write(Array(text.utf8), "Pipelines/nightly.yaml")
        let outcome = try huiyin("segment", "--pipeline", folder("Pipelines/nightly.yaml"), input: "督办单\n")
        #expect(outcome.status == 0)
        #expect(outcome.lines == ["督办单"])
        #expect(outcome.errors.contains("[no-frequencies]"))
    }
}
