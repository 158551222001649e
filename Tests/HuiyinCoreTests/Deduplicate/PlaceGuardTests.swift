import HuiyinCore
import Testing

@Suite("Places in copies")
struct PlaceGuardTests {
    private static let matter = "的自来水从十一月初停到现在没有人来修，老人和娃娃吃水全靠村口那口老井，希望尽快给解决"

    @Test(
        "one place written in two ways does not keep copies apart",
        arguments: [
            ("我们萨镇和平村", "萨拉齐镇和平村"), ("萨拉齐镇和平村", "和平村"), ("文苑小区三号楼", "文苑小区3号楼"),
        ])
    func same(left: String, right: String) async throws {
        let groups = try await Duplicates.groups(Duplicates.messages([left + Self.matter, right + Self.matter]))
        #expect(groups.count == 1)
    }

    @Test(
        "two places are two matters, however alike the letters",
        arguments: [
            ("双龙镇磴口村", "海子乡磴口村"), ("萨拉齐镇和平村", "萨拉齐镇西桥村"), ("文苑小区三号楼", "文苑小区5号楼"), ("阳光小区", "文苑小区"),
        ])
    func different(left: String, right: String) async throws {
        let groups = try await Duplicates.groups(Duplicates.messages([left + Self.matter, right + Self.matter]))
        #expect(groups.count == 2)
    }
}
