/// An element that is not shown, while its content goes by.
struct HTMLHidden {
    enum Verdict {
        /// Of its content.
        case inside
        /// Its end tag.
        case ends
        /// Belongs to what comes behind it: cells and rows may lack their end tags.
        case behind
    }

    private let tag: HTMLTag
    private var depth = 1
    private var tables = 0

    init(_ tag: HTMLTag) { self.tag = tag }

    mutating func see(_ token: HTMLTokenizer.Token, in tokenizer: HTMLTokenizer) -> Verdict {
        switch token {
        case .text: return .inside
        case .start(let other): return start(other, tokenizer.isSame(other.id, tag.id))
        case .end(let name, let id): return end(name, tokenizer.isSame(id, tag.id))
        }
    }

    private mutating func start(_ other: HTMLTag, _ isSame: Bool) -> Verdict {
        if other.name == .table { tables += 1 }
        guard tables == 0 || tag.name == .table else { return .inside }
        switch (other.name, tag.name) {
        case (_, .table): break
        case (.row, _), (.cell, .cell): return .behind
        case (.cell, .row): return .inside
        case (.cell, _): return .behind
        default: break
        }
        if isSame { depth += 1 }
        return .inside
    }

    private mutating func end(_ name: HTMLName, _ isSame: Bool) -> Verdict {
        if isSame, tables == 0 || tag.name == .table {
            depth -= 1
            return depth == 0 ? .ends : .inside
        }
        if name == .table, tables > 0 {
            tables -= 1
            return .inside
        }
        guard tables == 0, tag.name != .table else { return .inside }
        return name == .table || name == .row || name == .cell && tag.name != .row ? .behind : .inside
    }
}
