import Foundation

/// What differs from run to run or from machine to machine, taken out of a page.
enum Mask {
    static func timings(of name: String, _ text: String) -> String {
        switch name {
        case "report.json": replacing("\"stages\" : \\[.*?\\n  \\]", in: text)
        case "report.md": replacing("## 各步用时\\n.*?(?=\\n## )", in: text)
        case "report.html": replacing("<section><h2>各步用时</h2>.*?</section>", in: text)
        default: text
        }
    }

    /// Timings, versions and the digest of the definition.
    static func golden(of name: String, _ text: String) -> String {
        var text = timings(of: name, text)
        for label in ["回音", "ICU", "设置摘要"] { text = replacing("(?<=\\n\\| \(label) \\| )[^|]*(?= \\|)", in: text) }
        return text
    }

    private static func replacing(_ pattern: String, in text: String) -> String {
        guard let expression = try? NSRegularExpression(pattern: pattern, options: .dotMatchesLineSeparators) else {
            preconditionFailure("bad pattern \(pattern)")
        }
        let whole = NSRange(text.startIndex..., in: text)
        return expression.stringByReplacingMatches(in: text, range: whole, withTemplate: "…")
    }
}
