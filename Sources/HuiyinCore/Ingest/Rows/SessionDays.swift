/// The days of the sessions that a pack sets, by what files call them.
struct SessionDays {
    private let sessions: [Activity.Session]

    init(_ sessions: [Activity.Session]) { self.sessions = sessions }

    /// The day of the one session that a text names: `第一场`, `第1场签到表`, `1`. Nil for none and for several.
    func day(in text: String) -> Day? {
        let named = sessions.filter { session in
            text == "\(session.number)" || text.contains("第\(session.number)场")
                || !session.name.isEmpty && text.contains(session.name)
        }
        return named.count == 1 ? named[0].date : nil
    }
}
