import HuiyinCore
import Testing

@Suite("Bridges between groups")
struct BridgeTests {
    private static let rest = "暖气从十一月初一直不热，打了好几次热力公司的电话都没有人来看，老人孩子冻得不行，希望有人来家里量一量温度"
    private let texts = ["锦绣家园3号楼" + rest, "锦绣家园" + rest, "锦绣家园5号楼" + rest]

    @Test("a letter that names no building does not bring two buildings together")
    func building() async throws {
        let groups = Duplicates.keys(try await Duplicates.groups(Duplicates.messages(texts)))
        #expect(groups.count == 2)
        #expect(!groups.contains { $0.contains(1) && $0.contains(3) })
    }

    @Test("which of the two it joins does not depend on the order of arrival")
    func order() async throws {
        let messages = Duplicates.messages(texts)
        let forward = Duplicates.keys(try await Duplicates.groups(messages))
        let backward = Duplicates.keys(try await Duplicates.groups(messages.reversed()))
        #expect(forward == backward)
    }
}
