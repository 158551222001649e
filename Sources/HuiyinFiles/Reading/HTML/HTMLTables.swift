/// Builds the tables of a page from its tags, mending what browsers mend: tags of rows, cells and tables that are left
/// out.
struct HTMLTables {
    /// Outermost tables and the tables inside of layouts, as they end.
    private(set) var found: [HTMLTable] = []

    private let limits: HTMLLimits
    private let form: HTMLCellForm
    private var tokenizer: HTMLTokenizer
    private var budget: HTMLBudget
    private var open: [HTMLTable] = []
    /// Tables below the deepest that is built.
    private var tooDeep = 0
    private var hidden: HTMLHidden?

    /// - Parameter page: UTF-8.
    init(_ page: [UInt8], _ form: HTMLCellForm, _ limits: HTMLLimits) throws(FileForm.Problem) {
        tokenizer = HTMLTokenizer(page)
        (self.form, self.limits) = (form, limits)
        budget = HTMLBudget(limits)
        while let token = tokenizer.next() { try take(token) }
        if tokenizer.isCutOff { throw .cutOffPage }
        while !open.isEmpty { try endTable() }
    }

    private mutating func take(_ token: HTMLTokenizer.Token) throws(FileForm.Problem) {
        if let verdict = hidden?.see(token, in: tokenizer) {
            if verdict == .inside { return }
            hidden = nil
            if verdict == .ends { return }
        }
        switch token {
        case .text(let range): withText { [tokenizer] in $0.add(tokenizer.bytes[range]) }
        case .start(let tag): try start(tag)
        case .end(let name, _): try end(name)
        }
    }

    private mutating func start(_ tag: HTMLTag) throws(FileForm.Problem) {
        switch tag.name {
        case .raw, .void: return
        case .lineBreak: return withText { $0.breakLine() }
        default: break
        }
        if tag.isHidden { return try hide(tag) }
        switch tag.name {
        case .table: try beginTable()
        case .row where tooDeep == 0:
            try endRow()
            change { $0.beginRow() }
        case .cell where tooDeep == 0:
            try endCell()
            if !open.isEmpty { try open[open.count - 1].beginCell(tag, &budget) }
        case .caption where tooDeep == 0: try endRow()
        case .row, .cell, .caption, .block: withText { $0.breakBlock() }
        case .preformatted: withText { $0.preformatted += 1 }
        case .lineBreak, .raw, .void, .other: break
        }
    }

    private mutating func end(_ name: HTMLName) throws(FileForm.Problem) {
        switch name {
        case .table where tooDeep > 0:
            tooDeep -= 1
            withText { $0.breakBlock() }
        case .table: try endTable()
        case .row where tooDeep == 0: try endRow()
        case .cell where tooDeep == 0: try endCell()
        case .row, .cell, .block: withText { $0.breakBlock() }
        case .preformatted: withText { $0.preformatted = max(0, $0.preformatted - 1) }
        case .caption, .lineBreak, .raw, .void, .other: break
        }
    }

    private mutating func hide(_ tag: HTMLTag) throws(FileForm.Problem) {
        if tooDeep == 0, tag.name == .row || tag.name == .cell { try tag.name == .row ? endRow() : endCell() }
        if tooDeep == 0, tag.name == .row { change { $0.skipRow() } }
        hidden = HTMLHidden(tag)
    }

    /// Inside of a cell a table begins another; elsewhere it ends the one before.
    private mutating func beginTable() throws(FileForm.Problem) {
        if tooDeep > 0 || open.count == limits.depth && open[open.count - 1].isInCell {
            tooDeep += 1
            return withText { $0.breakBlock() }
        }
        if let last = open.last, !last.isInCell { try endTable() }
        open.append(HTMLTable())
    }

    private mutating func endTable() throws(FileForm.Problem) {
        try endRow()
        guard let table = open.popLast() else { return }
        if open.isEmpty {
            found += table.results.filter { !$0.rows.isEmpty }
        } else {
            try open[open.count - 1].take(table, &budget)
        }
    }

    private mutating func endRow() throws(FileForm.Problem) {
        try endCell()
        change { $0.endRow() }
    }

    private mutating func endCell() throws(FileForm.Problem) {
        if !open.isEmpty { try open[open.count - 1].endCell(form, &budget) }
    }

    private mutating func change(_ change: (inout HTMLTable) -> Void) {
        if !open.isEmpty { change(&open[open.count - 1]) }
    }

    private mutating func withText(_ change: (inout HTMLText) -> Void) {
        if !open.isEmpty { open[open.count - 1].withText(change) }
    }
}
