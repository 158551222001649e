import Testing

@Suite("Golden night")
struct GoldenTests {
    @Test("the night on the samples gives what it gave")
    func samples() throws {
        let office = try Office.withSamples()
        #expect(try office.run().status == 10)
        for name in ["orders.jsonl", "report.md", "rejected.csv"] {
            try expectGolden(Mask.golden(of: name, office.text("out/" + name)), name)
        }
    }

    @Test("the mask leaves figures and takes timings, versions and digest")
    func mask() {
        let page = """
            ## 各步用时

            | 收件 | 7 | 0.25 | 28 |

            ## 版本

            | 回音 | 0.1.0 |
            | ICU | 76.1 |
            | 设置摘要 | abc |
            | 报表格式 | huiyin.report/1 |

            """
        let masked = "…\n## 版本\n\n| 回音 | … |\n| ICU | … |\n| 设置摘要 | … |\n| 报表格式 | huiyin.report/1 |\n"
        #expect(Mask.golden(of: "report.md", page) == masked)
    }

    @Test("a difference shows the lines that differ, and no more than ten")
    func difference() {
        #expect(Difference.text("甲\n乙\n丙", "甲\n二\n丙") == "-2 乙\n+2 二")
        let many = (0..<30).map(String.init).joined(separator: "\n")
        #expect(Difference.text("", many).split(separator: "\n").count == 11)
    }
}
