/// One filled-in form that is no message: an answer sheet, a ballot, a line of a roster or a sign-in list, a discipline
/// form. Kept typed, for counting; what it says to the office becomes a message of its own.
///
/// - Shapes: `answers` go by the questions of its questionnaire, in order, a matrix with one for each of its rows; a
///   roster line has none.
public struct FormRecord: Sendable, Equatable {
    public let key: ItemKey
    public let origin: RowOrigin
    public let kind: RowKind
    public let questionnaire: ItemKey
    public let source: SourceLocation
    public let time: LocalTime?
    /// Fields that name nobody, by the field's name in a dialect: session, category, unit, duration in seconds.
    public let values: [String: String]
    /// Empty where `sealedAnswers` holds them.
    public let answers: [Answer]
    /// Of discipline forms: only the group they are meant for may open them.
    public let sealedAnswers: Sealed?
    /// Who it is about. Never of ballots, which are secret.
    public let person: [PersonField: Sealed]

    public init(
        key: ItemKey, origin: RowOrigin, kind: RowKind, questionnaire: ItemKey, source: SourceLocation,
        time: LocalTime?, values: [String: String], answers: [Answer], sealedAnswers: Sealed? = nil,
        person: [PersonField: Sealed] = [:]
    ) {
        self.key = key
        self.origin = origin
        self.kind = kind
        self.questionnaire = questionnaire
        self.source = source
        self.time = time
        self.values = values
        self.answers = answers
        self.sealedAnswers = sealedAnswers
        self.person = person
    }
}

/// What one person answered to one question.
public enum Answer: Sendable, Equatable, Codable {
    /// Nothing was written.
    case blank
    /// The questionnaire did not ask this person.
    case skipped
    case choices([Choice])
    case number(Double)
    case text(String)
}

/// An option as the export writes it, by text or by number, and what was filled in beside it.
public struct Choice: Sendable, Equatable, Codable {
    public let option: String
    public let filled: String?

    public init(_ option: String, filled: String? = nil) {
        self.option = option
        self.filled = filled
    }
}

/// The questions of one table, in the order of its columns.
public struct Questionnaire: Sendable, Equatable, Codable {
    /// By the questions' wording, so that two exports of one survey share it.
    public let key: ItemKey
    public let kind: RowKind
    /// The dialect's name.
    public let dialect: String
    public let questions: [Question]

    public init(key: ItemKey, kind: RowKind, dialect: String, questions: [Question]) {
        self.key = key
        self.kind = kind
        self.dialect = dialect
        self.questions = questions
    }
}

public struct Question: Sendable, Equatable, Codable {
    /// Of a matrix the stem, of other questions the whole.
    public let wording: String
    /// The row of a matrix, or the options of a question that has one column for each.
    public let parts: [String]
    public let form: Form

    public init(wording: String, parts: [String] = [], form: Form) {
        self.wording = wording
        self.parts = parts
        self.form = form
    }

    public enum Form: String, Sendable, Codable {
        case single, multiple, number, open
    }
}
