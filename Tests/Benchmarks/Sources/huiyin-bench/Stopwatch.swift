import Foundation

/// CPU time of the whole process: the machine may be busy, the work is the same.
struct Stopwatch {
    private var last = Stopwatch.now()

    /// Seconds since the last lap.
    mutating func lap() -> Double {
        let now = Stopwatch.now()
        defer { last = now }
        return now - last
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
