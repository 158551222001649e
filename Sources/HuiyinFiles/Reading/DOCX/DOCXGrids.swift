import HuiyinCore

/// Reads a Word document into grids: what stands between tables is one of a single column, each table is one.
///
/// Headers, footers, notes and numbers of lists are not read.
///
/// - Cost: the rows are held, no part is held unpacked.
/// - Order: of the document.
/// - Source: ECMA-376 part 1 (WordprocessingML); both the transitional and the strict form.
struct DOCXGrids {
    private let largestCell: Int
    private let limits: OfficeLimits

    /// - Parameter largestCell: bytes; a row with a larger one is a fault.
    init(largestCell: Int, limits: OfficeLimits) {
        self.largestCell = largestCell
        self.limits = limits
    }

    func grids(_ archive: borrowing OfficeArchive) throws(OfficeProblem) -> [Grid] {
        let content = DOCXContent(OfficeBudget(limits), largestCell: largestCell)
        try archive.read(archive.mainPart(root: "document"), DOCXReader(content))
        return content.grids()
    }
}
