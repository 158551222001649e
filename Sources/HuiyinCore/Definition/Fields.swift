import Yams

/// One mapping of a definition while it is read: every key that is asked for is known, every other one is an error.
///
/// Reading never stops at a mistake. A wrong or missing value is reported with its line and replaced by an empty
/// one, so that the rest is checked too; ``DiagnosticLog/check()`` then refuses the whole.
final class Fields {
    let place: SourceLocation
    private let log: DiagnosticLog
    private let file: String
    private let mapping: Node.Mapping
    private let nodes: [String: Node]
    private var asked: Set<String> = []

    init?(_ node: Node, in file: String, _ log: DiagnosticLog) {
        guard case .mapping(let mapping) = node else {
            log.add(
                Diagnostic(
                    "not-a-mapping", at: HuiyinCore.place(file, node.mark), "这里应是“键: 值”的写法", hint: "参照同一文件里相邻的条目"))
            return nil
        }
        self.mapping = mapping
        nodes = [String: Node](
            mapping.compactMap { pair in pair.key.scalar.map { ($0.string, pair.value) } },
            uniquingKeysWith: { first, _ in first })
        self.file = file
        self.log = log
        place = HuiyinCore.place(file, node.mark)
    }

    // MARK: Values

    func string(_ key: String) -> String { value(key) { $0.scalar?.string } ?? "" }
    func optionalString(_ key: String) -> String? { optional(key, "文字") { $0.scalar?.string } }
    func strings(_ key: String) -> [String] {
        optional(key, "文字列表，如 [甲, 乙]") { $0.sequence.flatMap { all($0) { $0.scalar?.string } } } ?? []
    }
    func day(_ key: String) -> Day { value(key, "日期，如 2021-12-29") { Day($0.scalar?.string ?? "") } ?? Day(number: 0) }
    func optionalDay(_ key: String) -> Day? { optional(key, "日期，如 2021-12-29") { Day($0.scalar?.string ?? "") } }
    func days(_ key: String) -> [Day] {
        optional(key, "日期列表") { $0.sequence.flatMap { all($0) { Day($0.scalar?.string ?? "") } } } ?? []
    }
    func bool(_ key: String) -> Bool { value(key, "true 或 false") { Bool($0.scalar?.string ?? "") } ?? false }

    func integer(_ key: String, in range: ClosedRange<Int>) -> Int {
        value(key, "整数，\(range.lowerBound) 到 \(range.upperBound)") { node in
            Int(node.scalar?.string ?? "").flatMap { range.contains($0) ? $0 : nil }
        } ?? range.lowerBound
    }
    func optionalInteger(_ key: String, in range: ClosedRange<Int>) -> Int? {
        has(key) ? integer(key, in: range) : nil
    }
    func number(_ key: String, in range: ClosedRange<Double>) -> Double {
        value(key, "数字，\(range.lowerBound) 到 \(range.upperBound)") { node in
            Double(node.scalar?.string ?? "").flatMap { range.contains($0) ? $0 : nil }
        } ?? range.lowerBound
    }
    func optionalNumber(_ key: String, in range: ClosedRange<Double>) -> Double? {
        has(key) ? number(key, in: range) : nil
    }

    func choice<Value: RawRepresentable<String> & CaseIterable>(_ key: String, as type: Value.Type) -> Value {
        optionalChoice(key, as: type) ?? missing(key, type.allCases.first!)
    }
    func optionalChoice<Value: RawRepresentable<String> & CaseIterable>(_ key: String, as _: Value.Type) -> Value? {
        let names = Value.allCases.map(\.rawValue)
        return optional(key, names.joined(separator: "、") + " 之一") { Value(rawValue: $0.scalar?.string ?? "") }
    }
    func certainty() -> Certainty { choice("certainty", as: Certainty.self) }

    /// Facts kept for people and for later stages: known keys whose inner form nobody relies on yet.
    @discardableResult
    func references(_ keys: [String]) -> Int {
        asked.formUnion(keys)
        return keys.count
    }

    // MARK: Nesting

    /// A list of mappings; empty when the key is absent.
    func list<Value>(_ key: String, _ read: (Fields) -> Value) -> [Value] {
        optional(key, "条目列表") { node in
            node.sequence.map { $0.compactMap { Fields($0, in: file, log).map { $0.reading(read) } } }
        } ?? []
    }
    /// A mapping that must be there.
    func nested<Value>(_ key: String, _ read: (Fields) -> Value) -> Value? {
        value(key, "下级条目") { Fields($0, in: file, log)?.reading(read) }
    }
    func optionalNested<Value>(_ key: String, _ read: (Fields) -> Value) -> Value? {
        has(key) ? nested(key, read) : nil
    }
    /// A mapping with free keys, such as names to names.
    func dictionary(_ key: String) -> [String: String] {
        optional(key, "名称到名称的对应") { node in
            node.mapping.map { mapping in
                Dictionary(
                    mapping.compactMap { pair in
                        pair.key.scalar.flatMap { key in pair.value.scalar.map { (key.string, $0.string) } }
                    }, uniquingKeysWith: { first, _ in first })
            }
        } ?? [:]
    }

    /// Reads this mapping and then refuses the keys that nobody asked for.
    func reading<Value>(_ read: (Fields) -> Value) -> Value {
        let value = read(self)
        for (key, _) in mapping where !asked.contains(key.scalar?.string ?? "") {
            let name = key.scalar?.string ?? "?"
            log.add(
                Diagnostic(
                    "unknown-key", at: HuiyinCore.place(file, key.mark), "不认识的设置项 \(name)",
                    hint: NearestName.hint(for: name, among: asked.filter { nodes[$0] == nil }) ?? "删去这一项"))
        }
        return value
    }

    // MARK: One key

    func has(_ key: String) -> Bool {
        asked.insert(key)
        return nodes[key] != nil
    }

    func report(_ id: String, _ severity: Diagnostic.Severity = .error, key: String, _ summary: String, hint: String?) {
        let mark = nodes[key]?.mark
        log.add(Diagnostic(id, severity, at: mark.map { HuiyinCore.place(file, $0) } ?? place, summary, hint: hint))
    }

    private func value<Value>(_ key: String, _ expected: String = "文字", _ read: (Node) -> Value?) -> Value? {
        has(key) ? optional(key, expected, read) : missing(key, nil)
    }

    private func optional<Value>(_ key: String, _ expected: String, _ read: (Node) -> Value?) -> Value? {
        asked.insert(key)
        guard let node = nodes[key] else { return nil }
        if let value = read(node) { return value }
        let found = node.scalar.map { "“\($0.string)”" } ?? "列表或条目"
        report("bad-value", key: key, "\(key) 的值 \(found) 不对", hint: "应为\(expected)")
        return nil
    }

    private func missing<Value>(_ key: String, _ replacement: Value) -> Value {
        if nodes[key] == nil {
            log.add(Diagnostic("missing-key", at: place, "缺少设置项 \(key)", hint: "在这一条里补上 \(key)"))
        }
        return replacement
    }

    private func all<Value>(_ sequence: Node.Sequence, _ read: (Node) -> Value?) -> [Value]? {
        let values = sequence.compactMap(read)
        return values.count == sequence.count ? values : nil
    }
}

/// How sure an entry of the pack is.
public enum Certainty: String, CaseIterable, Sendable, Codable {
    case stated = "S"
    case calculated = "S-calc"
    case published = "W"
    case practice = "K"
    case varies = "K!"
    case design = "D"
}
