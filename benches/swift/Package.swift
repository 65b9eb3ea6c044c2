// swift-tools-version: 6.0
import PackageDescription

// A user's project: it depends on the packed package, which BIRDWIRE_PACKAGE names. scripts/bench-client builds it.
let birdwire = Context.environment["BIRDWIRE_PACKAGE"] ?? "birdwire"
let client: [Target.Dependency] = ["Timing", .product(name: "Birdwire", package: "birdwire")]

let package = Package(
    name: "benches",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: birdwire)],
    targets: [
        .target(name: "Timing"),
        .executableTarget(name: "SendBirdwire", dependencies: client),
        .executableTarget(name: "MemoryBirdwire", dependencies: client),
        .executableTarget(name: "SendURLSession", dependencies: ["Timing"]),
    ],
    swiftLanguageModes: [.v6]
)
