import HuiyinCore

/// What a night takes in besides messages, with every column filled at least once.
enum SampleForms {
    static let questionnaires = [
        Questionnaire(
            key: ItemKey(0x11), kind: .survey, dialect: "满意度问卷",
            questions: [
                Question(wording: "1、您满意吗", form: .single),
                Question(wording: "2、您常去哪里", parts: ["公园", "广场"], form: .multiple),
            ]),
        Questionnaire(key: ItemKey(0xF000_0000_0000_0010), kind: .discipline, dialect: "活动纪律情况调查表", questions: []),
    ]

    static let records = [
        FormRecord(
            key: ItemKey(0xF000_0000_0000_0021),
            origin: RowOrigin(batch: .max, identity: 0xF000_0000_0000_0031, content: 7), kind: .survey,
            questionnaire: questionnaires[0].key, source: SourceLocation(file: "问卷.xlsx", sheet: "答卷", row: 2),
            time: LocalTime("2021-12-29T09:05:30"), values: ["session": "第一场", "duration": "123"],
            answers: [
                .choices([Choice("满意")]), .choices([Choice("公园"), Choice("其他", filled: "河边")]), .blank, .skipped,
                .number(0.972), .text("路灯不亮"),
            ]),
        FormRecord(
            key: ItemKey(0x20), origin: RowOrigin(batch: 1, identity: nil, content: .max), kind: .discipline,
            questionnaire: questionnaires[1].key, source: SourceLocation(file: "纪律.csv"), time: nil, values: [:],
            answers: [], sealedAnswers: Sealed(bytes: [9, 0, 255])),
    ]

    static let batches = [
        ReceivedBatch(key: .max, name: 0xF000_0000_0000_0041, generation: 2, file: "问卷.xlsx"),
        ReceivedBatch(key: 1, name: 2, generation: 1, file: "纪律.csv"),
    ]

    static let restatements = [
        Restatement(item: ItemKey(0xF000_0000_0000_0051), by: ItemKey(0xF000_0000_0000_0052), file: "热线-更正.csv"),
        Restatement(item: ItemKey(3), by: nil, file: "热线-更正.csv"),
    ]

    /// A message that corrects another and has been answered.
    static let correction = Message(
        key: ItemKey(0xF000_0000_0000_0052), id: "2", channel: "hotline",
        source: SourceLocation(file: "热线-更正.csv", row: 3, column: "诉求内容"), time: nil, title: nil, text: "停电三天。",
        reply: Reply(text: "已抢修。", time: LocalTime("2021-12-30T10:00")),
        origin: RowOrigin(batch: 5, identity: 6, content: 7), corrects: ItemKey(0xF000_0000_0000_0051))

    static func intake(_ records: [FormRecord] = records) -> Intake {
        var intake = SampleNight.intake([correction], digest: "d7", name: "热线-更正.csv", rejections: [])
        intake.records = records
        intake.questionnaires = questionnaires
        intake.batches = batches
        intake.restatements = restatements
        return intake
    }

    static func night(_ intake: Intake = intake()) -> Night {
        Night(intake: intake, classified: [], groups: [], book: OrderBook(new: [], additions: []), cases: [])
    }
}
