import HanText

/// Finds places and fills in what they lie in.
struct PlaceFinder: Sendable {
    let gazetteer: Gazetteer

    init(_ places: Places) { gazetteer = Gazetteer(places) }

    /// - Parameter isBorder: whether a word may begin or end at an offset.
    func find(in units: Units, isBorder: @escaping (Int) -> Bool) -> [Found] {
        let parts = PlaceScan(units, gazetteer, isBorder: isBorder).parts
        var resolver = PlaceResolver(gazetteer)
        return PlaceFinder.chains(parts, units).map { chain in
            let path = resolver.path(of: chain.parts)
            let crossed = chain.crossed.map { resolver.crossing(path, $0) }
            return Found(
                range: chain.range, path: crossed ?? path, isKnown: chain.parts[0].isKnown,
                hasHead: chain.parts.last?.rank == .estate, lastName: lastName(chain, path))
        }
    }

    /// The lowest part that has a name: 阳光小区 of 阳光小区3号楼. Where a name of no list begins is a guess, so of
    /// such a one the last letters.
    private func lastName(_ chain: Chain, _ path: PlacePath) -> String? {
        guard let index = chain.parts.lastIndex(where: { $0.rank <= .road || $0.rank == .estate }) else { return nil }
        let name = path.names[path.names.count - chain.parts.count + index]
        return chain.parts[index].isKnown ? name : String(name.suffix(PlaceFinder.guessedLetters))
    }

    private static let guessedLetters = 5

    struct Found: Sendable {
        let range: Range<Int>
        let path: PlacePath
        /// It begins with a name of the pack.
        let isKnown: Bool
        /// Its last letters say what it is (萨拉齐电厂, 阳光小区).
        let hasHead: Bool
        let lastName: String?

        /// Where words are part of a name and mean nothing: 科技 in 科技楼, but not 医院 in 土右旗医院.
        var name: Range<Int> { hasHead ? range.lowerBound..<range.upperBound - 1 : range }
    }

    struct Chain {
        var parts: [PlacePart]
        var range: Range<Int>
        /// The second road of a crossing.
        var crossed: PlacePart?
    }

    private static let crossings = PhraseValues("口 交叉口 交叉路口 交汇处 交会处 交口 路口 十字路口 交界处 交叉处 丁字路口 交叉")
    private static let joins = PhraseValues("与 和 、 跟 同 交 至 到")

    private static func chains(_ parts: [PlacePart], _ units: Units) -> [Chain] {
        var chains: [Chain] = []
        for part in parts {
            if var last = chains.last, continues(last, part, units) {
                last.parts.append(part)
                last.range = last.range.lowerBound..<part.range.upperBound
                chains[chains.count - 1] = last
            } else if let last = chains.last, let crossing = crossing(last, part, units) {
                chains[chains.count - 1] = crossing
            } else {
                chains.append(Chain(parts: [part], range: part.range))
            }
        }
        return chains.filter(isPlace)
    }

    /// The next smaller place right behind, or behind one space or 的.
    private static func continues(_ chain: Chain, _ part: PlacePart, _ units: Units) -> Bool {
        guard let last = chain.parts.last, chain.crossed == nil else { return false }
        let gap = part.range.lowerBound - chain.range.upperBound
        guard
            gap == 0
                || gap == 1
                    && (units[chain.range.upperBound] == 0x20
                        || units[chain.range.upperBound] == 0x7684 && part.isKnown)
        else { return false }
        let isVillage =
            part.rank == .community && last.rank == .community && gap == 0 && part.isKnown
            && chain.parts.count < 8
        return part.rank > last.rank || isVillage || part.rank == .group && last.rank == .estate
    }

    /// A second road and 交叉口 behind a first one.
    private static func crossing(_ chain: Chain, _ part: PlacePart, _ units: Units) -> Chain? {
        guard let first = chain.parts.last, first.rank == .road, part.rank == .road, chain.crossed == nil,
            joins.end(at: chain.range.upperBound, in: units) == part.range.lowerBound
                || chain.range.upperBound == part.range.lowerBound,
            let end = crossings.end(at: part.range.upperBound, in: units)
        else { return nil }
        var crossing = chain
        crossing.range = chain.range.lowerBound..<end
        crossing.crossed = part
        return crossing
    }

    /// A flat or a group alone is a number, and no place that anyone could find.
    private static func isPlace(_ chain: Chain) -> Bool {
        guard let first = chain.parts.first, chain.parts.count == 1 else { return true }
        return ![.room, .number, .group].contains(first.rank)
    }
}
