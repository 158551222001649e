import TestSupport
import Foundation
import HuiyinCore
import Testing

@testable import HuiyinStore

@Suite("Plain text")
struct PlainTextTests {
    private static let name = "欧阳某某"
    private static let phone = "13800009999"
    private static let raw = "坏的一行原文"
    private let open: OpenStore

    init() throws { open = try OpenStore() }

    @Test("who said it occurs in no file of the store, what was said does")
    func sealed() async throws {
        let journal = try open.journal()
        _ = try await journal.keep(.ingest) { try intake() }
        #expect(try found("小区暖气不热"))
        for secret in [PlainTextTests.name, PlainTextTests.phone, PlainTextTests.raw] { #expect(try !found(secret)) }
        try open.store.checkpoint()
        #expect(try found("小区暖气不热"))
        for secret in [PlainTextTests.name, PlainTextTests.phone, PlainTextTests.raw] { #expect(try !found(secret)) }
    }

    @Test("the key occurs in no file of the store")
    func key() async throws {
        let journal = try open.journal()
        _ = try await journal.keep(.ingest) { try intake() }
        #expect(try !files().contains { $0.contains(open.key.bytes) })
    }

    private func intake() throws -> Intake {
        let seal = open.key.sealer
        let key = ItemKey(5)
        let place = SourceLocation(file: "一.csv", row: 3)
        let message = Message(
            key: key, id: "5", channel: "venue", source: place, time: nil, title: nil, text: "小区暖气不热",
            person: [
                .name: try seal(PlainTextTests.name, field: .name, of: key),
                .phone: try seal(PlainTextTests.phone, field: .phone, of: key),
            ])
        let kept = KeptRejection(
            rejection: Rejection(source: place, reason: .tooFewFields),
            raw: try seal(raw: Array(PlainTextTests.raw.utf8), of: place))
        return SampleNight.intake([message], rejections: [kept])
    }

    private func found(_ text: String) throws -> Bool { try files().contains { $0.contains(Array(text.utf8)) } }

    private func files() throws -> [[UInt8]] {
        let files = open.folder.names().compactMap { open.folder.read($0) }
        try #require(files.count >= 2)
        return files
    }
}
