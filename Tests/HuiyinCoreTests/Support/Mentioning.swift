import Foundation
import HanText
import HuiyinCore

/// Mentions as the filter and `explain` find them, with the pack that ships.
enum Mentioning {
    static let day = Day(year: 2022, month: 1, day: 4)
    static let finder = Result { try MentionFinder(Installed.pack.get()) }
    private static let segment = Segment(workers: Workers(count: 1))

    static func mentions(_ text: String, on day: Day? = day) async throws -> [(text: String, mention: Mention)] {
        let passage = try await segment.passages(of: [text])[0]
        return try finder.get().mentions(in: passage.normal.units, tokens: passage.tokens, on: day)
            .map { (passage.units.string(passage.normal.original($0.range)), $0) }
    }

    static func places(_ text: String) async throws -> [(text: String, names: [String])] {
        try await mentions(text).compactMap { text, mention in
            guard case .place(let path) = mention.value else { return nil }
            return (text, path.names)
        }
    }

    /// `text value` of each mention of a kind; ~ before what is approximate, ? for what is unknown.
    static func written(_ text: String, _ kind: Mention.Kind, on day: Day? = day) async throws -> [String] {
        try await mentions(text, on: day).filter { $0.mention.kind == kind }.map {
            "\($0.text) \(value($0.mention.value))"
        }
    }

    private static func value(_ value: Mention.Value) -> String {
        switch value {
        case .place(let path): path.description
        case .unit(let unit): unit.text
        case .time(let time): (time.isApproximate ? "~" : "") + (time.text ?? "?")
        case .money(let amount): number(amount)
        case .count(let amount, let counted): number(amount) + " \(counted.rawValue)"
        case .phone(let phone): phone.digits
        }
    }

    private static func number(_ amount: Amount) -> String {
        (amount.isApproximate ? "~" : "") + (amount.number?.description ?? "?")
    }
}
