// swift-tools-version: 6.2
import PackageDescription

/// Beside the package, like the benchmark. `Tools/fuzz` builds it, with what libFuzzer needs in every module.
let package = Package(
    name: "huiyin-fuzzing",
    dependencies: [.package(name: "huiyin", path: "../../")],
    targets: [
        .executableTarget(
            name: "huiyin-fuzz", dependencies: [.product(name: "HuiyinCore", package: "huiyin")],
            swiftSettings: [.swiftLanguageMode(.v6)],
            // libFuzzer brings a `main` of its own beside ours; gold, the usual linker, cannot choose.
            linkerSettings: [.unsafeFlags(["-use-ld=lld", "-Xlinker", "--allow-multiple-definition"])])
    ]
)
