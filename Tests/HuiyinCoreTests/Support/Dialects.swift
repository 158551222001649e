import Testing

@testable import HuiyinCore

/// Dialects made of a few lines, for rules that no installed one shows.
enum Dialects {
    static func dialect(_ text: String) throws -> Dialect {
        let file = DefinitionFile(name: "d.yaml", text: text)
        return try #require(try Dialect.read([file], channels: ["hotline", "venue"]).first)
    }

    /// A list of messages whose numbers start anew in every file.
    static func list() throws -> Dialect {
        try dialect(
            """
            dialect: list
            name: 意见清单
            channel: venue
            recognised_by: [意见建议]
            running_numbers: [序号]
            columns:
              id: [序号]
              text: [意见建议]
            """)
    }

    /// A form with questions. Its numbers, marks and names are those that survey platforms write.
    static func form(_ kind: RowKind, suggestions: [String] = ["意见", "建议"]) throws -> Dialect {
        try dialect(
            """
            dialect: \(kind.rawValue)
            name: 满意度问卷
            kind: \(kind.rawValue)
            channel: venue
            recognised_by: [提交答卷时间, 所用时间]
            least_marks: 1
            ignored: [来源]
            columns:
              id: [答卷编号]
              time: [提交答卷时间]
              duration: [所用时间]
              session: [场次]
              unit: [被测评单位]
              name: [姓名]
              phone: [电话]
            answers:
              joined_by: [┋, ;]
              skipped: [(跳过), "-3"]
              blank: [(空), "-2", 无]
              filled_in: [〖, 〗]
              suggestions: [\(suggestions.joined(separator: ", "))]
              ticks: ["1"]
              most_options: 4
              longest_option: 8
            """)
    }
}
