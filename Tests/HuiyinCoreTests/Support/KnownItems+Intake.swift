import HuiyinCore

extension KnownItems {
    /// What is known the night after.
    init(after intakes: Intake...) {
        self.init()
        for intake in intakes { add(intake) }
    }

    mutating func add(_ intake: Intake) {
        for file in intake.files where file.status == .received { files[file.digest] = file.name }
        for message in intake.messages {
            if let origin = message.origin {
                add(KnownRow(key: message.key, origin: origin))
            } else {
                add(message.key)
            }
        }
        for record in intake.records { add(KnownRow(key: record.key, origin: record.origin)) }
        for restatement in intake.restatements { addRestated(restatement.item) }
        for batch in intake.batches { add(batch) }
    }
}
