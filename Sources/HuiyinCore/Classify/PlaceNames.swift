import HanText

/// Recognises that a topic word is only part of a place's name: 工业路, 医院街, 民族东路, 光明社区.
struct PlaceNames: Sendable {
    private let suffixes: PhraseTrie
    private let parts: Set<UInt16>
    /// What makes a suffix an ordinary word again: 路口, 路面, 路灯, 村民, 街道, 组织.
    private let continued = Set("口面灯段边况旁费网由民委道头线里上政路织".utf16)

    init(_ lexicon: Lexicon) {
        suffixes = PhraseTrie(lexicon.placeSuffixes.map { NormalForm.units($0) })
        parts = Set(lexicon.roadParts.flatMap { Array(NormalForm.units($0)) })
    }

    /// The name that begins with the road word at `range`; nil when no place suffix follows, or when the suffix
    /// belongs to a longer known phrase.
    func name(from range: Range<Int>, in normal: Units, among hits: [PhraseHit]) -> Range<Int>? {
        var start = range.upperBound
        if start < normal.count, parts.contains(normal[start]) { start += 1 }
        guard start < normal.count, let end = suffixes.longestMatch(at: start, in: normal) else { return nil }
        if end < normal.count, continued.contains(normal[end]) { return nil }
        let longer = hits.contains { hit in
            hit.range.lowerBound >= range.lowerBound && hit.range.lowerBound < end
                && hit.range.upperBound > range.upperBound && hit.range != range
        }
        return longer ? nil : range.lowerBound..<end
    }
}
