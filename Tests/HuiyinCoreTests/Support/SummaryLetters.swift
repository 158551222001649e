import TestSupport

/// Invented letters of several sentences.
enum SummaryLetters {
    static func random(_ count: Int, seed: UInt64) -> [String] {
        var generator = SplitMix64(seed: seed)
        let parts = ["小区的暖气一直不热", "老人孩子冻得受不了", "物业说不归他们管", "路灯坏了没人修", "我们去问过很多次", "𠮷祥饭店门口垃圾成堆😭", "希望早点解决"]
        let ends = ["。", "！", "？", "；", "……", "。\r\n", "\n", "”。", "，"]
        return (0..<count).map { _ in
            let text = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
                parts.randomElement(using: &generator)! + ends.randomElement(using: &generator)!
            }
            return "尊敬的领导：您好！" + text.joined()
        }
    }

    /// The scalars of a text from `start` to `end`.
    static func slice(_ text: String, _ start: Int, _ end: Int) -> String {
        String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end]))
    }
}
