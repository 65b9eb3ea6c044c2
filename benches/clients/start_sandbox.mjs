// Starts a local Bird until it answers, and stops it.
import { Sandbox } from 'birdwire/testing'
import { measure } from './timing.mjs'

await measure(async () => {
  const birdCloud = await Sandbox.start()
  const { status } = await birdCloud.control('GET', '/health')
  await birdCloud.stop()
  return status
})
