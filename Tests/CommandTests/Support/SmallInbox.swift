/// Twelve rows: ten matters, one of them said twice, and one row without a text.
enum SmallInbox {
    static let person = "欧阳某某"
    static let phone = "13800009999"
    static let header = "序号,场次,姓名,联系电话,意见建议,提交时间\n"

    static let texts = [
        "东风小区三号楼暖气不热，室内只有十四度", "学校门口没有红绿灯，孩子过马路不安全", "垃圾桶好几天没人清，味道很大",
        "社保卡丢了补办要多久", "公交车末班太早，下夜班的人坐不上", "村里自来水时有时无", "医院挂号窗口太少，排队两个小时",
        "路灯坏了一个月没人修", "物业费涨了服务没涨", "东风小区三号楼暖气不热，室内只有十四度", "建议多办招聘会", "",
    ]

    static let rows = texts.enumerated().map {
        "\($0 + 1),第一场,\(person),\(phone),\($1),2021-12-29 08:\($0 + 10)\n"
    }

    static let text = header + rows.joined()
    static let bytes = Array(text.utf8)
}
