// swift-tools-version: 6.0
import PackageDescription

// A user's project, far from the tree: it depends on the packed package, which BIRDWIRE_PACKAGE names.
let birdwire = Context.environment["BIRDWIRE_PACKAGE"] ?? "birdwire"

let local: [Target.Dependency] = [
    .product(name: "Birdwire", package: "birdwire"), .product(name: "BirdwireTesting", package: "birdwire"),
]

let package = Package(
    name: "runner",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: birdwire)],
    targets: [
        .testTarget(name: "VectorTests", dependencies: [.product(name: "Birdwire", package: "birdwire")]),
        .testTarget(name: "WebhookTests", dependencies: [.product(name: "Birdwire", package: "birdwire")]),
        .testTarget(name: "IdiomTests", dependencies: [.product(name: "Birdwire", package: "birdwire")]),
        .testTarget(name: "SandboxTests", dependencies: ["SandboxHolder"] + local),
        // A program for a test to kill.
        .executableTarget(name: "SandboxHolder", dependencies: local, path: "Tests/SandboxHolder"),
    ],
    swiftLanguageModes: [.v6]
)
