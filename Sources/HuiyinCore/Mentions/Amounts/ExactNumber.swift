/// A decimal number without rounding: 0.1 + 0.2 is 0.3.
///
/// - Shapes: at most 15 digits, so that no product of two steps leaves `Int`.
public struct ExactNumber: Sendable, Hashable {
    /// The number times ten to the power of `decimals`; without zeros at the end of the fraction.
    let coefficient: Int
    let decimals: Int

    private static let limit = 1_000_000_000_000_000

    /// Nil for a number of more than 15 digits.
    init?(_ coefficient: Int, decimals: Int = 0) {
        var (coefficient, decimals) = (coefficient, decimals)
        while decimals > 0, coefficient % 10 == 0 { (coefficient, decimals) = (coefficient / 10, decimals - 1) }
        guard coefficient >= 0, coefficient < ExactNumber.limit, decimals <= 15 else { return nil }
        self.coefficient = coefficient
        self.decimals = decimals
    }

    /// Nil when the product has more than 15 digits.
    func times(_ factor: Int) -> ExactNumber? {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: factor)
        guard !overflow else { return nil }
        return ExactNumber(product, decimals: decimals)
    }

    func plus(_ other: ExactNumber) -> ExactNumber? {
        let places = max(decimals, other.decimals)
        guard let left = scaled(to: places), let right = other.scaled(to: places) else { return nil }
        return ExactNumber(left + right, decimals: places)
    }

    /// Nil when it has a fraction.
    var integer: Int? { decimals == 0 ? coefficient : nil }

    private func scaled(to places: Int) -> Int? {
        var scaled = coefficient
        for _ in decimals..<places {
            let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
            guard !overflow, product < Int.max / 4 else { return nil }
            scaled = product
        }
        return scaled
    }
}

extension ExactNumber: CustomStringConvertible {
    public var description: String {
        guard decimals > 0 else { return String(coefficient) }
        let digits = String(coefficient)
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        return padded.dropLast(decimals) + "." + padded.suffix(decimals)
    }
}
