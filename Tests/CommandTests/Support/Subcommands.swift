import Foundation

/// The subcommands as the binary itself lists them.
enum Subcommands {
    private struct Dump: Decodable {
        struct Command: Decodable {
            let commandName: String
            let subcommands: [Command]?
        }

        let command: Command
    }

    static func names() throws -> [String] {
        let outcome = try huiyin("--experimental-dump-help")
        let dump = try JSONDecoder().decode(Dump.self, from: Data(outcome.output))
        return (dump.command.subcommands ?? []).map(\.commandName).filter { $0 != "help" }
    }
}
