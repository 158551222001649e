/// The sizes that an archive declares, added up under its limits.
struct ZIPSizes {
    private let limits: ZIPLimits
    /// Of the whole archive.
    private let packed: Int
    private var unpackedSum = 0
    private var packedSum = 0

    init(_ limits: ZIPLimits, packed: Int) {
        self.limits = limits
        self.packed = packed
    }

    mutating func add(_ entry: ZIPArchive.Entry) throws(OfficeProblem) {
        guard entry.size <= limits.entry else { throw .oversized("\(entry.name) 解压后超过\(limits.entry)字节") }
        guard entry.size <= limits.unsuspicious || entry.size / limits.ratio <= entry.packedSize else {
            throw .unsafe("\(entry.name) 的压缩比不正常，可能是压缩炸弹")
        }
        unpackedSum += entry.size
        guard unpackedSum <= limits.total else { throw .oversized("全部内容解压后超过\(limits.total)字节") }
        // Entries that share their packed bytes make endless files of a small archive.
        guard entry.packedSize <= packed - packedSum else { throw .unsafe("压缩包里的文件互相重叠，可能是压缩炸弹") }
        packedSum += entry.packedSize
    }
}
