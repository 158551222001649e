import TestSupport
import Testing

@testable import HuiyinFiles

@Suite("ZIP members")
struct ZIPMembersTests {
    private let sample = ZipBytes(entries: [
        .init("来件/一.csv", Array("编号,内容\n1,停水\n".utf8)), .init("二.txt", Array("停电".utf8)),
    ])

    @Test("files come one at a time, in the order of the archive")
    func order() throws {
        var seen: [String] = []
        try ZipBytes.members(of: sample.bytes) { member in
            seen.append("\(member.name) \(String(decoding: member.bytes, as: UTF8.self))")
        }
        #expect(seen == ["来件/一.csv 编号,内容\n1,停水\n", "二.txt 停电"])
        #expect(try names(ZipBytes(entries: []).bytes) == [])
    }

    @Test("packed files are unpacked, empty ones are files too, and an archive within is one like any other")
    func contents() throws {
        let archive = ZipBytes(entries: [
            .init("长.txt", run: 0x61, matches: 400), .init("空.csv", []), .init("内.zip", sample.bytes),
        ])
        var sizes: [Int] = []
        try ZipBytes.members(of: archive.bytes) { sizes.append($0.bytes.count) }
        #expect(sizes == [1 + 258 * 400, 0, sample.bytes.count])
    }

    @Test("folders and what systems add are left out")
    func leftOut() throws {
        let left = [
            "来件/", "__MACOSX/一.csv", "__MACOSX/._一.csv", ".DS_Store", "来件/.DS_Store", "来件/~$一.xlsx", ".git/一.csv",
        ]
        let archive = ZipBytes(entries: (left + ["./来件/./一.csv"]).map { .init($0, []) })
        #expect(try names(archive.bytes) == ["来件/一.csv"])
    }

    @Test("what the caller throws ends the walk")
    func stop() {
        var count = 0
        #expect(throws: OfficeProblem.unread) {
            try ZipBytes.members(of: sample.bytes) { _ in
                count += 1
                throw OfficeProblem.unread
            }
        }
        #expect(count == 1)
    }

    @Test("an archive with a locked file is refused as a whole")
    func encrypted() {
        var archive = sample
        archive.entries[1].flags = 1
        #expect(throws: OfficeProblem.encrypted) { try names(archive.bytes) }
    }

    @Test("sizes are refused before anything is unpacked")
    func limits() {
        expect(.oversized("压缩包里有2个文件，上限1")) { $0.entries = 1 }
        expect(.oversized("来件/一.csv 解压后超过20字节")) { $0.entry = 20 }
        expect(.oversized("全部内容解压后超过25字节")) { $0.total = 25 }
        let bomb = ZipBytes(entries: [.init("图.csv", run: 0x20, matches: 400)])
        expect(.unsafe("图.csv 的压缩比不正常，可能是压缩炸弹"), of: bomb) {
            ($0.ratio, $0.unsuspicious) = (100, 100_000)
        }
    }

    @Test("a file that is longer or shorter than it declared, or not what it was, is damaged")
    func lies() {
        for change in [
            { $0.size = 100 }, { $0.size = 200_000 }, { $0.checksum ^= 1 },
        ] as [(inout ZipBytes.Entry) -> Void] {
            var archive = ZipBytes(entries: [.init("长.txt", run: 0x61, matches: 400)])
            change(&archive.entries[0])
            let error = #expect(throws: OfficeProblem.self) { try names(archive.bytes) }
            #expect(error?.form.id == "damaged-office-file")
        }
    }

    @Test("files that share their packed bytes are a bomb")
    func overlap() {
        let content = [UInt8](repeating: 0x61, count: 3000)
        var archive = ZipBytes(entries: [.init("甲.txt", content), .init("乙.txt", content)])
        archive.entries[1].isShared = true
        #expect(throws: OfficeProblem.unsafe("压缩包里的文件互相重叠，可能是压缩炸弹")) { try names(archive.bytes) }
    }

    @Test("whatever bytes are changed, there are files or a problem")
    func anyDamage() {
        var random = SplitMix64(seed: 37)
        for bytes in Damage.flips(of: sample.bytes, count: 1000, &random) + Damage.cuts(of: sample.bytes) {
            do {
                #expect(try names(bytes).count <= 2)
            } catch {
                #expect((error as? OfficeProblem)?.form.summary.isEmpty == false)
            }
        }
    }

    private func names(_ bytes: [UInt8], limits: ZIPLimits = .members) throws -> [String] {
        var names: [String] = []
        try ZipBytes.members(of: bytes, limits: limits) { names.append($0.name) }
        return names
    }

    private func expect(_ problem: OfficeProblem, of archive: ZipBytes? = nil, _ change: (inout ZIPLimits) -> Void) {
        var limits = ZIPLimits.members
        change(&limits)
        #expect(throws: problem) { try names((archive ?? sample).bytes, limits: limits) }
    }
}
