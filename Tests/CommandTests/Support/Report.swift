import Foundation

/// `report.json` as a program outside reads it.
struct Report: Decodable {
    struct Tally: Decodable, Equatable {
        let read: Int
        let accepted: Int
        let rejected: Int
        let superseded: Int

        var balances: Bool { read == accepted + rejected + superseded }
    }

    struct File: Decodable {
        let name: String
        let status: String
        let encoding: String?
        let rows: Tally
        let remarks: [String]
    }

    struct Figure: Decodable, Hashable {
        let count: Int
        let opens: String
    }

    struct Rejection: Decodable {
        struct Place: Decodable {
            let file: String
            let row: Int?
            let column: String?
        }

        let place: Place
        let reason: String
        let summary: String
        let hint: String
    }

    struct Hold: Decodable {
        let channel: String
        let figure: Figure
    }

    let intake: Tally
    let files: [File]
    let rejections: [Rejection]
    let holds: [Hold]
    /// Every figure anywhere in the report.
    let figures: [Figure]

    init(_ bytes: [UInt8]) throws {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        self = try decoder.decode(Report.self, from: Data(bytes))
    }

    private enum CodingKeys: String, CodingKey { case intake, files, rejections, holds }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        intake = try container.decode(Tally.self, forKey: .intake)
        files = try container.decode([File].self, forKey: .files)
        rejections = try container.decode([Rejection].self, forKey: .rejections)
        holds = try container.decode([Hold].self, forKey: .holds)
        figures = Report.figures(try Anything(from: decoder))
    }

    private static func figures(_ value: Anything) -> [Figure] {
        switch value {
        case .object(let object):
            if case .text(let opens)? = object["opens"], case .number(let count)? = object["count"] {
                return [Figure(count: Int(count), opens: opens)]
            }
            return object.values.flatMap(figures)
        case .list(let list): return list.flatMap(figures)
        default: return []
        }
    }
}

/// Any JSON value.
enum Anything: Decodable {
    case object([String: Anything])
    case list([Anything])
    case number(Double)
    case text(String)
    case other

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let object = try? container.decode([String: Anything].self) {
            self = .object(object)
        } else if let list = try? container.decode([Anything].self) {
            self = .list(list)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else {
            self = .other
        }
    }
}
