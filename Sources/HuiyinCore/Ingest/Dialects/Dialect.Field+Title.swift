extension Dialect.Field {
    /// As people call it.
    public var title: String {
        switch self {
        case .id: "编号"
        case .time: "时间"
        case .session: "场次"
        case .type: "类型"
        case .title: "标题"
        case .text: "正文"
        case .reply: "答复"
        case .replyTime: "答复时间"
        case .unit: "单位"
        case .category: "类别"
        case .duration: "用时"
        case .name: "姓名"
        case .phone: "电话"
        case .idNumber: "身份证号"
        case .address: "地址"
        case .account: "账号"
        }
    }
}
