/// Reads the cells of one question as answers; what kind of question it is, its own answers tell.
struct AnswerReader {
    let question: Question
    private let columns: [Int]
    private let forms: AnswerForms

    init(_ group: QuestionColumns, _ rows: [Grid.Row], _ forms: AnswerForms) {
        columns = group.columns
        self.forms = forms
        let form = AnswerReader.form(group, rows, forms)
        question = Question(wording: group.wording, parts: group.parts, form: form)
    }

    /// One answer for the whole question, or one for each row of a matrix.
    func answers(_ row: Grid.Row) -> [Answer] {
        if question.form == .multiple, columns.count > 1 { return [options(row)] }
        return columns.map { answer(row.cells.cell($0).trimmed) }
    }

    private func answer(_ text: String) -> Answer {
        let plain = AnswerForms.normal(text)
        if forms.skipped.contains(plain) { return .skipped }
        if text.isEmpty || forms.blank.contains(plain) { return .blank }
        switch question.form {
        case .number: return CellText.number(text).map(Answer.number) ?? .text(text)
        case .open: return .text(text)
        case .single: return .choices([choice(text)])
        case .multiple: return .choices(AnswerReader.choices(text, forms).map(choice))
        }
    }

    /// One column for each option: 1, or the option's own words, where it was chosen.
    private func options(_ row: Grid.Row) -> Answer {
        let cells = columns.map { row.cells.cell($0).trimmed }
        if cells.allSatisfy({ forms.skipped.contains(AnswerForms.normal($0)) }) { return .skipped }
        let chosen = zip(question.parts, cells).filter { _, cell in
            !cell.isEmpty && cell != "0" && !forms.blank.contains(AnswerForms.normal(cell))
                && !forms.skipped.contains(AnswerForms.normal(cell))
        }
        if chosen.isEmpty { return cells.contains("0") ? .choices([]) : .blank }
        return .choices(chosen.map { part, cell in Choice(part, filled: choice(cell).filled) })
    }

    private func choice(_ text: String) -> Choice {
        guard forms.filledIn.count == 2, text.hasSuffix(forms.filledIn[1]),
            let start = text.firstRange(of: forms.filledIn[0])
        else { return Choice(text) }
        let filled = text[start.upperBound...].dropLast(forms.filledIn[1].count)
        return Choice(String(text[..<start.lowerBound]), filled: filled.isEmpty ? nil : String(filled))
    }

    private static func choices(_ text: String, _ forms: AnswerForms) -> [String] {
        let marks = forms.joinedBy
        guard let mark = marks.first(where: { text.contains($0) }) else { return [text] }
        return text.split(separator: mark).map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    // MARK: What kind of question

    private static func form(_ group: QuestionColumns, _ rows: [Grid.Row], _ forms: AnswerForms) -> Question.Form {
        var values: Set<String> = []
        var filled = 0
        var (isJoined, isNumber, isLong) = (false, true, false)
        for row in rows {
            for column in group.columns {
                let text = row.cells.cell(column).trimmed
                let plain = AnswerForms.normal(text)
                if text.isEmpty || forms.skipped.contains(plain) || forms.blank.contains(plain) { continue }
                filled += 1
                isJoined = isJoined || forms.joinedBy.contains { text.contains($0) }
                isNumber = isNumber && CellText.number(text) != nil
                isLong =
                    isLong || choices(text, forms).contains { withoutFilled($0, forms).count > forms.longestOption }
                if values.count <= forms.mostOptions {
                    for choice in choices(text, forms) { values.insert(withoutFilled(choice, forms)) }
                }
            }
        }
        if group.columns.count > 1, isOneColumnAnOption(group, values, forms) { return .multiple }
        if isNumber, !values.isEmpty {
            return forms.numbersAreCodes && values.count <= forms.mostOptions ? .single : .number
        }
        // Few people answer alike what they think; few answers alone are no sign of options.
        let isAsked = group.columns.count == 1 && forms.asksForSuggestions(group.wording)
        if isLong || values.count > forms.mostOptions || isAsked && !isJoined && values.count * 2 > filled {
            return .open
        }
        return isJoined ? .multiple : .single
    }

    /// Only 0, 1 and ticks, or each column its own option's words.
    private static func isOneColumnAnOption(
        _ group: QuestionColumns, _ values: Set<String>, _ forms: AnswerForms
    ) -> Bool {
        let words = values.subtracting(["0", "1"])
        return !values.isEmpty && (words.isSubset(of: forms.ticks) || values.isSubset(of: group.parts))
    }

    private static func withoutFilled(_ text: String, _ forms: AnswerForms) -> String {
        guard forms.filledIn.count == 2, let start = text.firstRange(of: forms.filledIn[0]) else { return text }
        return String(text[..<start.lowerBound])
    }
}
