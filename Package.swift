// swift-tools-version: 6.0
import PackageDescription

// What UniFFI writes, and the native library, are build products: `scripts/uniffi swift` puts the first into
// bindings-swift/swift/Sources, and bindings-swift/README.md says how the linker finds the second.
let sources = "bindings-swift/swift/Sources"

let package = Package(
    name: "birdwire",
    platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
    products: [
        .library(name: "Birdwire", targets: ["Birdwire"]),
        // A local Bird for tests; empty where no programs can be started.
        .library(name: "BirdwireTesting", targets: ["BirdwireTesting"]),
    ],
    targets: [
        .systemLibrary(name: "BirdwireTypesFFI", path: "\(sources)/BirdwireTypesFFI"),
        .systemLibrary(name: "BirdwireNativeFFI", path: "\(sources)/BirdwireNativeFFI"),
        .target(
            name: "Birdwire",
            dependencies: ["BirdwireTypesFFI", "BirdwireNativeFFI"],
            path: "\(sources)/Birdwire",
            linkerSettings: [.linkedLibrary("birdwire_ffi")]
        ),
        .target(name: "BirdwireTesting", dependencies: ["Birdwire"], path: "\(sources)/BirdwireTesting"),
    ],
    swiftLanguageModes: [.v6]
)
