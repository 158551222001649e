// swift-tools-version: 6.2
import PackageDescription

/// Beside the package, not inside it: nobody who uses Huiyin builds its benchmark.
let package = Package(
    name: "huiyin-benchmarks",
    dependencies: [.package(name: "huiyin", path: "../../")],
    targets: [
        // To write the workbooks that are read.
        .systemLibrary(name: "CZip"),
        .target(name: "CWordLoop", linkerSettings: [.linkedLibrary("icuuc")]),
        .executableTarget(
            name: "huiyin-bench", dependencies: ["CZip", "CWordLoop", .product(name: "HuiyinCore", package: "huiyin")],
            swiftSettings: [.swiftLanguageMode(.v6)]),
    ]
)
