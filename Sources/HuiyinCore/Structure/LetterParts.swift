/// What a letter consists of. Salutation, closing, signature and date say nothing about its matter.
///
/// - Shapes: ranges of units of the normal form, in this order and not overlapping; sentences cover the text without gap,
///   matters the body.
public struct LetterParts: Sendable, Equatable {
    public let sentences: [Range<Int>]
    /// 尊敬的领导，您好！
    public let salutation: Range<Int>?
    /// 我是萨拉齐镇居民，
    public let introduction: Range<Int>?
    public let body: Range<Int>
    /// 望尽快解决，谢谢！
    public let closing: Range<Int>?
    /// 福泽园全体业主
    public let signature: Range<Int>?
    /// 2021年12月29日
    public let date: Range<Int>?
    /// Numbered stretches of the body, outer and inner ones, by their beginning.
    public let items: [Item]
    /// Where a letter of several matters divides; the body of a letter of one.
    public let matters: [Range<Int>]

    public struct Item: Sendable, Equatable {
        /// Zero for the outermost series.
        public let level: Int
        public let number: Int
        /// With its mark.
        public let range: Range<Int>

        public init(level: Int, number: Int, range: Range<Int>) {
            self.level = level
            self.number = number
            self.range = range
        }
    }
}
