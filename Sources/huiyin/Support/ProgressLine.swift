import Foundation
import HuiyinCore
import Synchronization

/// One line on standard error that says how far a stage is, how fast, and how long it will take.
final class ProgressLine: Sendable {
    private struct State {
        var stage = ""
        var started = ContinuousClock.now
        var printed = ContinuousClock.now
    }

    private let state = Mutex(State())
    private let live = isatty(STDERR_FILENO) == 1

    func begin(_ stage: Stage) {
        state.withLock { $0 = State(stage: stage.title) }
        if !live { Terminal.say("\(stage.title)…") }
    }

    func advance(_ done: Int, _ total: Int) {
        guard live else { return }
        state.withLock { state in
            let now = ContinuousClock.now
            guard state.printed.duration(to: now) > .milliseconds(200) || done == total else { return }
            state.printed = now
            let seconds = max(0.001, Double(state.started.duration(to: now) / .milliseconds(1)) / 1000)
            let rate = Double(done) / seconds
            let left = Int((Double(total - done) / max(rate, 1)).rounded(.up))
            let line = "\r\(state.stage) \(done)/\(total)，每秒\(Int(rate))件，约剩\(left)秒   " + (done == total ? "\n" : "")
            Terminal.show(line)
        }
    }
}
