// swift-tools-version: 6.0
import PackageDescription

// A user's project, far from the tree: it depends on the packed package, which BIRDWIRE_PACKAGE names.
let birdwire = Context.environment["BIRDWIRE_PACKAGE"] ?? "birdwire"

let package = Package(
    name: "runner",
    platforms: [.macOS(.v13)],
    dependencies: [.package(path: birdwire)],
    targets: [
        .testTarget(name: "VectorTests", dependencies: [.product(name: "Birdwire", package: "birdwire")]),
        .testTarget(name: "WebhookTests", dependencies: [.product(name: "Birdwire", package: "birdwire")]),
        .testTarget(name: "IdiomTests", dependencies: [.product(name: "Birdwire", package: "birdwire")]),
    ],
    swiftLanguageModes: [.v6]
)
