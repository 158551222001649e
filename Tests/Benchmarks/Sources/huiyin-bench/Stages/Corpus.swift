import HuiyinCore

/// Items made of the sentences of `Samples/`, shuffled by a fixed seed: real lengths and words, any number of them.
struct Corpus {
    /// One item in so many is an edited copy of an earlier one, as on real message boards.
    private static let copyEvery = 10

    let messages: [Message]

    init(from samples: [Message], count: Int, seed: UInt64 = 20_220_104) {
        var random = SplitMix64(state: seed)
        let sentences = samples.map { $0.text.split(separator: "。").map(String.init) }
        var messages: [Message] = []
        messages.reserveCapacity(count)
        for index in 0..<count {
            let text: String
            if index % Corpus.copyEvery == 0, let earlier = messages.randomElement(using: &random) {
                text = earlier.text.replacing("，", with: "")
            } else {
                let length = Int(random.next() % 4) + 1
                text = (0..<length).map { _ in sentences.randomElement(using: &random)!.randomElement(using: &random)! }
                    .joined(separator: "。")
            }
            messages.append(
                Message(
                    key: ItemKey(StableHash.scramble(UInt64(index))), id: String(index), channel: "venue",
                    source: SourceLocation(file: "bench", row: index), time: nil, title: nil, text: text))
        }
        self.messages = messages
    }

    var characters: Int { messages.reduce(0) { $0 + $1.text.unicodeScalars.count } }
    var bytes: Int { messages.reduce(0) { $0 + $1.text.utf8.count } }
}

/// - Source: Steele, Lea and Flood 2014, "Fast splittable pseudorandom number generators".
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return StableHash.scramble(state)
    }
}
