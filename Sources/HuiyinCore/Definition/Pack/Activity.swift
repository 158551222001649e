/// The activity itself: its name and papers, sessions, channels and discipline.
public struct Activity: Sendable, Equatable {
    public let name: String
    public let short: String
    /// First part of every order number.
    public let code: String
    public let reportYear: Int
    public let city: String
    public let branch: String
    public let documentNumber: String
    public let documentDate: Day
    public let sessions: [Session]
    public let seatsPerSession: Int
    public let totalSeats: Int
    public let channels: [Channel]
    /// Words that send a text to the discipline queue, never to the unit it names.
    public let disciplineSignals: [String]
    public let disciplineContext: (any: [String], with: [String])

    /// By id.
    public var channelNames: [ChannelID: String] {
        Dictionary(channels.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// How the numbers of a channel's orders begin, `2021SM-RX-`. The channel is that of an order's first item.
    public func orderPrefix(of channel: ChannelID) -> String {
        "\(code)-\(channels.first { $0.id == channel }?.code ?? "QT")-"
    }

    /// The channel that people call by its name, or by its id.
    public func channel(named name: String) -> ChannelID? {
        channels.first { $0.name == name || $0.id == name }?.id
    }

    public struct Session: Sendable, Equatable {
        public let number: Int
        public let name: String
        public let date: Day
        public let weekday: String
        public let group: Int
        public let certainty: Certainty
    }

    public struct Channel: Sendable, Equatable {
        public let id: ChannelID
        /// Two letters, in order numbers.
        public let code: String
        public let name: String
        public let aliases: [String]
        public let certainty: Certainty
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.code == right.code && left.sessions == right.sessions && left.channels == right.channels
    }
}

extension Activity {
    init(_ fields: Fields) {
        let head = fields.nested("activity") { head in
            (
                name: head.string("name"), short: head.string("short"), code: head.string("code"),
                year: head.integer("report_year", in: 2000...2100), city: head.string("city"),
                branch: head.string("branch"), number: head.string("doc_no"), date: head.day("doc_date"),
                rest: head.references([
                    "aliases", "edition_key", "branch_short", "title", "parent_doc_no", "issuer", "addressees",
                    "disclosure", "certainty",
                ])
            )
        }
        name = head?.name ?? ""
        short = head?.short ?? ""
        code = head?.code ?? ""
        reportYear = head?.year ?? 0
        city = head?.city ?? ""
        branch = head?.branch ?? ""
        documentNumber = head?.number ?? ""
        documentDate = head?.date ?? Day(number: 0)
        sessions = fields.list("sessions", Session.init)
        let seats = fields.nested("seats") { seats in
            (
                session: seats.integer("per_session", in: 1...100_000),
                total: seats.integer("total", in: 1...1_000_000),
                certainty: seats.certainty()
            )
        }
        seatsPerSession = seats?.session ?? 0
        totalSeats = seats?.total ?? 0
        channels = fields.list("channels", Channel.init)
        disciplineSignals = fields.strings("discipline_signals")
        let context = fields.nested("discipline_context") { context in
            (any: context.strings("any"), with: context.strings("with"), certainty: context.certainty())
        }
        disciplineContext = (context?.any ?? [], context?.with ?? [])
        fields.references([
            "venue", "admission", "speech_minutes", "session_speech_minutes", "departments", "city_seats",
            "video_minutes", "phases", "selection_deadline", "report_content", "report_must_answer", "media",
            "instruments", "representatives", "invariants", "discipline", "confidentiality", "consequences",
            "numbering", "operators_set", "certainty",
        ])
    }
}

extension Activity.Session {
    init(_ entry: Fields) {
        number = entry.integer("no", in: 1...99)
        name = entry.string("name")
        date = entry.day("date")
        weekday = entry.string("weekday")
        group = entry.integer("group", in: 1...99)
        certainty = entry.certainty()
        entry.references(["half", "group_certainty"])
        if weekday != date.weekdayName {
            entry.report(
                "wrong-weekday", key: "weekday", "\(date)是\(date.weekdayName)，不是\(weekday)", hint: "核对日期或星期")
        }
    }
}

extension Activity.Channel {
    init(_ entry: Fields) {
        id = entry.string("id")
        code = entry.string("code")
        name = entry.string("name")
        aliases = entry.strings("aliases")
        certainty = entry.certainty()
    }
}
