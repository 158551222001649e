import Foundation

/// Evidence turned into probabilities, best first.
///
/// A share raised to `sharpness`, with `doubt` as the evidence of an answer nobody has thought of: little evidence
/// stays improbable even without a rival.
struct Ranking {
    let entries: [(key: Int, probability: Double)]

    /// - Parameter scores: by key; keys break ties.
    init(_ scores: [Int: Double], _ parameters: ClassifyParameters) {
        let powered = scores.filter { $0.value > 0 }.map { (key: $0.key, power: pow($0.value, parameters.sharpness)) }
            .sorted { $0.key < $1.key }
        // Added in the order of keys: a sum of floating-point numbers depends on its order.
        let total = powered.reduce(pow(parameters.doubt, parameters.sharpness)) { $0 + $1.power }
        entries = powered.map { ($0.key, $0.power / total) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }
}
