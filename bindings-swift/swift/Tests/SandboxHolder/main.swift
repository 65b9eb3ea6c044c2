// Starts a local Bird, says where it is, and waits to be killed.
import BirdwireTesting
import Foundation

let birdCloud = try await Sandbox.start()
print(birdCloud.url)
fflush(nil)
try await Task.sleep(for: .seconds(60))
await birdCloud.stop()
