/// Hands on what a reader of the document sees: no deleted text, no hidden text, and no text twice.
final class DOCXReader: XMLReader {
    private let content: DOCXContent
    /// Levels of an element that is passed over with everything in it; 0 outside of one.
    private var skipped = 0
    /// Content controls that have begun, and whether each shows only what to fill in, which nobody wrote.
    private var controls: [Bool] = []
    private var isPlaceholder = false
    private var isHidden = false
    private var isText = false

    init(_ content: DOCXContent) { self.content = content }

    func start(_ name: XMLName, _ attributes: XMLAttributes) throws(OfficeProblem) {
        if skipped > 0 || DOCXReader.isSkipped(name) {
            skipped += 1
            return
        }
        switch name {
        case "p": content.startParagraph()
        case "r": isHidden = false
        case "vanish": isHidden = attributes["val"]?.isOff != true
        case "t": isText = true
        case "sdt": isPlaceholder = false
        case "showingPlcHdr": isPlaceholder = attributes["val"]?.isOff != true
        case "sdtContent": controls.append(isPlaceholder)
        case "tbl": content.startTable()
        default:
            try startInTable(name, attributes)
            if let mark = DOCXReader.mark(name, attributes) {
                try Array(mark.utf8).withUnsafeBufferPointer { mark throws(OfficeProblem) in try add(mark) }
            }
        }
    }

    func end(_ name: XMLName) throws(OfficeProblem) {
        if skipped > 0 {
            skipped -= 1
            return
        }
        switch name {
        case "p": try content.endParagraph()
        case "r": isHidden = false
        case "t": isText = false
        case "sdtContent": _ = controls.popLast()
        case "tbl": try content.endTable()
        case "tr": try content.inTable { table throws(OfficeProblem) in try table.endRow() }
        case "tc": try content.inTable { table throws(OfficeProblem) in try table.endCell() }
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(OfficeProblem) {
        if isText, skipped == 0 { try add(bytes) }
    }

    private func startInTable(_ name: XMLName, _ attributes: XMLAttributes) throws(OfficeProblem) {
        let value = attributes["val"]
        try content.inTable { table throws(OfficeProblem) in
            switch name {
            case "tr": table.startRow()
            case "gridBefore": try table.skip(value?.number ?? 0)
            case "tc": table.startCell()
            case "gridSpan": try table.widen(to: value?.number ?? 1)
            case "vMerge": table.join(value.map { "restart" ~= $0 } == true ? .begins : .continues)
            default: break
            }
        }
    }

    private func add(_ text: UnsafeBufferPointer<UInt8>) throws(OfficeProblem) {
        if !isHidden, !controls.contains(true) { try content.add(text) }
    }
}

extension DOCXReader {
    /// Deleted and moved text; the second form of a drawing; what is read above Chinese characters; how paragraphs
    /// look, where tabs are of another kind; how things looked before a change.
    private static func isSkipped(_ name: XMLName) -> Bool {
        switch name {
        case "del", "moveFrom", "Fallback", "rt", "pPr", "rPrChange", "trPrChange", "tcPrChange": true
        default: false
        }
    }

    /// A character that is an element.
    private static func mark(_ name: XMLName, _ attributes: XMLAttributes) -> String? {
        switch name {
        case "br", "cr": "\n"
        case "tab", "ptab": "\t"
        case "noBreakHyphen": "-"
        case "sym": DOCXSymbol.text(font: attributes["font"], code: attributes["char"])
        default: nil
        }
    }
}
