import ArgumentParser
@main struct Huiyin: AsyncParsableCommand { mutating func run() async throws {} }
