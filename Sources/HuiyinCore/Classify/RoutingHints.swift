import HanText

/// Tells a unit that is asked to act (请公安局核实处理) from one that is only mentioned.
struct RoutingHints: Sendable {
    private static let before = 4
    private static let after = 10
    private let asking = PhraseTrie(["请", "由", "转", "交", "望", "建议", "要求"].map { Units($0.utf16) })
    private let acting = PhraseTrie(
        ["核实", "处理", "协调", "办理", "调查", "跟进", "解决", "查处", "答复", "回复", "解答", "介入", "牵头", "督促", "查一", "查查", "管一管"].map {
            Units($0.utf16)
        })

    func isRouting(_ range: Range<Int>, in normal: Units) -> Bool {
        let lead = Units(normal[max(0, range.lowerBound - RoutingHints.before)..<range.lowerBound])
        let tail = Units(normal[range.upperBound..<min(normal.count, range.upperBound + RoutingHints.after)])
        return asking.occurs(in: lead) && acting.occurs(in: tail)
    }
}

extension PhraseTrie {
    func occurs(in text: Units) -> Bool {
        var found = false
        forEachMatch(in: text) { _, _, _ in found = true }
        return found
    }
}
