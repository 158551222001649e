import Testing

@testable import HuiyinCore

@Suite("Seasons")
struct SeasonTests {
    @Test(
        "a season over the new year holds its first and last day",
        arguments: [
            ("2021-10-14", false), ("2021-10-15", true), ("2021-12-31", true), ("2022-01-01", true),
            ("2022-04-15", true), ("2022-04-16", false),
        ])
    func winter(day: String, inside: Bool) throws {
        #expect(Appeals.Season(from: 1015, to: 415).contains(try #require(Day(day))) == inside)
    }

    @Test(
        "a season inside a year holds its first and last day",
        arguments: [("2021-05-31", false), ("2021-06-01", true), ("2021-08-31", true), ("2021-09-01", false)])
    func summer(day: String, inside: Bool) throws {
        #expect(Appeals.Season(from: 601, to: 831).contains(try #require(Day(day))) == inside)
    }

    @Test("a cold flat is urgent in winter and an ordinary complaint in summer; without a time the night's day counts")
    func heating() async throws {
        let letter = "暖气不热，全小区已经三天，家里有老人"
        #expect(try await Classifying.letter(letter, time: "2021-12-29 09:00").urgency == .urgent)
        #expect(try await Classifying.letter(letter, time: "2021-07-01 09:00").urgency > .urgent)
        #expect(try await Classifying.letter(letter, time: nil).urgency == .urgent)
    }
}
