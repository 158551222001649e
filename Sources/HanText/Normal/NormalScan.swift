import CICU

/// Goes through a text once: plain characters in a tight loop, the others a stretch at a time.
struct NormalScan {
    private let source: Units
    private let table: NormalTable
    private var builder: NormalBuilder
    private var index = 0

    init(_ source: Units, _ table: NormalTable) {
        self.source = source
        self.table = table
        builder = NormalBuilder(capacity: source.count)
    }

    mutating func finished() -> NormalText {
        while index < source.count {
            copyPlain()
            step()
        }
        return builder.finish(originalCount: source.count)
    }

    static func isMongolian(_ unit: UInt16) -> Bool { (0x1820...0x18AA).contains(unit) && unit != 0x18A9 }

    /// Up to a character that needs a look at its neighbours, or is the last.
    private mutating func copyPlain() {
        guard builder.isFree(for: table[source[index]]) else { return }
        let end = table.plainEnd(of: source, from: index)
        guard end > index else { return }
        builder.copy(source, index..<end, table)
        index = end
    }

    /// The next character, with all that belongs to it.
    private mutating func step() {
        let (scalar, length) = source.scalar(at: index)
        let range = index..<index + length
        let kind = table.kind(of: scalar)
        if kind == .plain || kind == .undecided || kind == .complex { return appendStretch() }
        index = range.upperBound
        switch kind {
        case .lineBreak: builder.addBlank(range, breaksLine: true)
        case .space: builder.addBlank(range, breaksLine: false)
        case .narrowSpace where !builder.endsInMongolian: builder.addBlank(range, breaksLine: false)
        case .isolated: builder.append(CollectionOfOne(source[range.lowerBound]), for: range, table)
        case .extender, .emojiSelector: builder.extend(to: range.upperBound)
        default: break
        }
    }

    /// A character and the combining ones behind it; dropped ones between them do not keep them apart.
    private mutating func appendStretch() {
        let start = index
        let gap = Stretch.withEmpty { stretch in
            index = stretch.add(source, at: start)
            var gap = Gap(in: source, from: index, table, isMongolian: NormalScan.isMongolian(source[start]))
            while table.combines(source, at: gap.end) {
                index = stretch.add(source, at: gap.end)
                gap = Gap(in: source, from: index, table, isMongolian: false)
            }
            stretch.withNormal(table) { builder.append($0, for: start..<index, table) }
            return gap
        }
        keepEmojiParts(of: gap)
    }

    /// U+FE0F and U+200D stay where an emoji is made of them.
    private mutating func keepEmojiParts(of gap: Gap) {
        let last = builder.lastScalar
        let next = gap.end < source.count ? source.scalar(at: gap.end).value : 0
        let isPictograph = (gap.selector ?? gap.joiner) != nil && cicu_is_pictograph(last)
        if let selector = gap.selector, isPictograph || (next == 0x20E3 && NormalScan.isKey(last)) {
            builder.append(CollectionOfOne(0xFE0F), for: selector..<selector + 1, table)
            index = selector + 1
        }
        if let joiner = gap.joiner, isPictograph, table.isPictograph(next) {
            builder.append(CollectionOfOne(0x200D), for: joiner..<joiner + 1, table)
            index = gap.end
        }
    }

    /// What a keycap can be made of: 1️⃣.
    private static func isKey(_ scalar: UInt32) -> Bool {
        (0x30...0x39).contains(scalar) || scalar == 0x23 || scalar == 0x2A
    }
}

/// Dropped characters between two others.
private struct Gap {
    /// The first U+200D, and the first U+FE0F before it.
    private(set) var selector: Int?
    private(set) var joiner: Int?
    private(set) var end: Int

    init(in source: Units, from start: Int, _ table: NormalTable, isMongolian: Bool) {
        end = start
        while end < source.count {
            let (scalar, length) = source.scalar(at: end)
            switch table.kind(of: scalar) {
            case .dropped, .extender: break
            case .narrowSpace where isMongolian: break
            case .emojiSelector: selector = selector ?? (joiner == nil ? end : nil)
            case .joiner: joiner = joiner ?? end
            default: return
            }
            end += length
        }
    }
}
