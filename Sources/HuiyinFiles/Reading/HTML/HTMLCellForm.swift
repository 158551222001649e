import HuiyinCore

/// What makes the bytes of a cell a text, or a fault of its row.
struct HTMLCellForm {
    struct Faulty: Error {
        let fault: Grid.Fault
    }

    /// As the report names it.
    let encoding: String
    /// Bytes.
    let largestCell: Int

    func read(_ bytes: ArraySlice<UInt8>, column: Int) -> Result<String, Faulty> {
        if bytes.count > largestCell {
            return fault(.cellTooLarge, column, "\(bytes.count)字节，上限\(largestCell)", bytes)
        }
        return String(validating: bytes, as: UTF8.self).map { .success($0) }
            ?? fault(.badBytes, column, "按\(encoding)解不开", bytes)
    }

    private func fault(_ reason: Rejection.Reason, _ column: Int, _ found: String, _ bytes: ArraySlice<UInt8>)
        -> Result<String, Faulty>
    {
        .failure(Faulty(fault: .init(reason: reason, column: column, found: found, raw: Array(bytes))))
    }
}
