// swift-tools-version: 6.2
import PackageDescription

/// Shared by every Swift target of ours: one language mode, no hidden imports, no warnings.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "huiyin",
    products: [
        .executable(name: "huiyin", targets: ["huiyin"]),
        .library(name: "HuiyinCore", targets: ["HanText", "HuiyinCore", "HuiyinFiles"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // One target for each foreign dependency or language border; stages are folders of HuiyinCore.
        .target(name: "CICU", linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
        .target(name: "CSodium", linkerSettings: [.linkedLibrary("sodium")]),
        .target(name: "COffice", linkerSettings: [.linkedLibrary("zip"), .linkedLibrary("expat")]),
        .target(name: "HanText", dependencies: ["CICU"], swiftSettings: strict),
        .target(
            name: "HuiyinCore",
            dependencies: ["HanText", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict),
        .target(
            name: "HuiyinFiles", dependencies: ["HuiyinCore", "HanText", "CSodium", "COffice"], swiftSettings: strict),
        .target(
            name: "HuiyinStore",
            dependencies: [
                "HuiyinCore", "HuiyinFiles", "CSodium", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "huiyin",
            dependencies: [
                "HanText", "HuiyinCore", "HuiyinFiles", "HuiyinStore",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(name: "HanTextTests", dependencies: ["HanText", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "HuiyinCoreTests", dependencies: ["HuiyinCore", "HanText", "TestSupport"], exclude: ["Fixtures"],
            swiftSettings: strict),
        .testTarget(
            name: "HuiyinFilesTests", dependencies: ["HuiyinFiles", "HuiyinCore", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "HuiyinStoreTests",
            dependencies: ["HuiyinStore", "HuiyinCore", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "CommandTests", dependencies: ["huiyin", "TestSupport"], exclude: ["Fixtures"], swiftSettings: strict),
    ]
)
