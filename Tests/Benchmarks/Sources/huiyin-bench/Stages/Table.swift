import Foundation

/// The table that is printed.
struct Table {
    private let items: Int
    private let bytes: Int
    private var yardstick = 1.0
    private var total = 0.0

    init(items: Int, bytes: Int) {
        self.items = items
        self.bytes = bytes
        print("stage                    seconds    items/s     MB/s   times ICU")
    }

    mutating func add(_ name: String, _ seconds: Double, yardstick isYardstick: Bool = false, isStage: Bool = true) {
        if isYardstick { yardstick = seconds } else if isStage { total += seconds }
        line(name, seconds)
    }

    func addTotal() { line("all stages", total) }

    private func line(_ name: String, _ seconds: Double) {
        let columns = [
            String(format: "%8.3f", seconds), String(format: "%10.0f", Double(items) / seconds),
            String(format: "%8.1f", Double(bytes) / seconds / 1e6), String(format: "%8.2f", seconds / yardstick),
        ]
        print(name.padding(toLength: 24, withPad: " ", startingAt: 0) + columns.joined(separator: " "))
    }
}
