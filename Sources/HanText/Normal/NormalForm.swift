/// Brings a text into the form in which texts are compared; what is shown stays the original.
///
/// Width, letter case and compatibility forms (㎡ is m2), traditional characters, spaces, repeated marks and characters
/// without a look of their own make no difference in it. An emoji of several characters stays whole, and halves of
/// characters pass through. The normal form of a normal text is itself.
///
/// - Shapes: n units in; seldom more than n out, never more than 18 n; every one knows where it comes from.
/// - Cost: about 3 ns a unit of plain Chinese, and no memory but the result's; the table (256 KB) is built once a
///   process in about 30 ms.
/// - Source: Unicode NFKC_Casefold and ICU's Hant-Hans transliterator, with the exceptions in ``NormalTable`` and
///   ``PhraseSimplification``.
public struct NormalForm: Sendable {
    public static let standard = NormalForm()

    private let table = NormalTable()

    public func callAsFunction(_ units: Units) -> NormalText {
        var scan = NormalScan(units, table)
        return scan.finished()
    }

    public func callAsFunction(_ text: String) -> NormalText { self(Units(text: text)) }

    /// What a word or a phrase is compared by.
    public static func units(_ text: String) -> Units { standard(text).units }
}
