/// What one row of a file is.
public enum RowKind: String, CaseIterable, Sendable, Codable {
    case message, survey, ballot, roster, discipline
    case signIn = "sign_in"

    /// Ballots and discipline forms are handed in without a name, and stay so whatever a file says.
    public var isSecret: Bool { self == .ballot || self == .discipline }

    public var title: String {
        switch self {
        case .message: "来件"
        case .survey: "问卷"
        case .ballot: "测评票"
        case .roster: "名册"
        case .discipline: "活动纪律情况调查表"
        case .signIn: "签到表"
        }
    }
}
