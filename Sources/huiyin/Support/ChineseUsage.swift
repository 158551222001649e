/// The argument parser speaks English; users read Chinese.
enum ChineseUsage {
    private static let phrases: [(String, String)] = [
        ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("Usage: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
        ("SUBCOMMANDS:", "子命令："), ("Show the version.", "显示版本。"), ("Show help information.", "显示帮助。"),
        ("Error: ", "错误: "), ("Help:  ", "说明: "), ("<options>", "<选项>"), ("<subcommand>", "<子命令>"),
        ("Missing expected argument ", "缺少参数 "), ("Unknown option ", "没有这个选项 "), ("Unexpected argument ", "多余的参数 "),
        ("Missing value for ", "后面缺少值："), (" unexpected arguments: ", "个多余的参数："), ("Did you mean ", "是否想写 "),
        ("(default: ", "（默认："), ("(values: ", "（可选："), ("; default: ", "；默认："), ("The value ", "值 "),
        (" is invalid for ", " 不能用于 "),
        ("for detailed help.", "查看详细帮助。"), ("See ", "用 "), ("for more information.", "查看详细帮助。"),
        ("Please provide one of ", "请用其中之一："), (". ", "。"), ("; ", "；"),
    ]

    static func translate(_ text: String) -> String {
        phrases.reduce(text) { $0.replacing($1.0, with: $1.1) }
            .replacing(")\n", with: "）\n")
    }
}
