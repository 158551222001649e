/// Corrects costs until the segmented sentences come out as people cut them.
///
/// An averaged structured perceptron whose only features are the words of a path: a word cut wrongly becomes dearer, a word
/// missed becomes cheaper. Counts say how frequent a word is; this says what matters when words compete.
///
/// - Source: Collins, Discriminative Training Methods for Hidden Markov Models (2002).
/// - Cost: half a second for 1,800 sentences.
struct CostCorrection {
    let parameters: DictionaryParameters

    func callAsFunction(_ table: inout WordTable, _ text: SegmentedText) {
        let lessons = text.runs.map { run in
            (
                lattice: table.lattice(run.units), right: run.words,
                words: run.words.map { table.id(Units(run.units[$0])) }
            )
        }
        var order = Array(lessons.indices)
        var generator = Shuffle()
        var change = AveragedChange()
        for _ in 0..<parameters.passes {
            order.shuffle(using: &generator)
            for index in order { learn(lessons[index], &table, &change) }
        }
        change.average(&table)
    }

    private func learn(
        _ lesson: (lattice: WordLattice, right: [Range<Int>], words: [Int?]), _ table: inout WordTable,
        _ change: inout AveragedChange
    ) {
        change.step()
        let path = lesson.lattice.path(table.costs)
        guard path.map(\.range) != lesson.right else { return }
        let right = Set(lesson.right)
        let cut = Set(path.map(\.range))
        for edge in path where edge.word >= 0 && !right.contains(edge.range) {
            change.add(parameters.step, to: Int(edge.word), &table)
        }
        for (range, word) in zip(lesson.right, lesson.words) where !cut.contains(range) {
            if let word { change.add(-parameters.step, to: word, &table) }
        }
    }
}

/// What was added to each word, and its average over all steps: the average generalises, the last state does not.
private struct AveragedChange {
    private struct Sum {
        var value = 0.0
        var total = 0.0
        var since = 0
    }

    private var sums: [Int: Sum] = [:]
    private var steps = 0

    mutating func step() { steps += 1 }

    mutating func add(_ difference: Double, to word: Int, _ table: inout WordTable) {
        var sum = sums[word] ?? Sum()
        sum.total += sum.value * Double(steps - sum.since)
        sum.since = steps
        sum.value += difference
        sums[word] = sum
        table.adjust(word, by: difference)
    }

    func average(_ table: inout WordTable) {
        for (word, sum) in sums {
            let total = sum.total + sum.value * Double(steps - sum.since)
            table.adjust(word, by: total / Double(max(1, steps)) - sum.value)
        }
    }
}

/// The same order every time: a dictionary is a function of its sources.
private struct Shuffle: RandomNumberGenerator {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
