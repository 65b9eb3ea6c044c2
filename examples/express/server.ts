// Takes what Bird posts, with Express: verifies it, reads it, and prints every event once.
//
//   npm install birdwire express
//   npm install --save-dev typescript @types/express
//   BIRD_SIGNING_KEYS=key node server.js
//
// BIRD_SIGNING_KEYS holds the signing key of the subscription; while it is changed, the old and the new one with a comma
// between.
import type { AddressInfo } from 'node:net'
import express from 'express'
import { BirdError, WebhookSignatureError, webhooks } from 'birdwire'

const signingKey = (process.env['BIRD_SIGNING_KEYS'] ?? '').split(',')
// Bird posts an event again until it is answered with 2xx, and sometimes after that.
const duplicates = new webhooks.Duplicates()
const app = express()

// The body stays bytes: parsed and written again it would not be what was signed. An app.use(express.json()) for other
// routes comes behind this one.
app.post('/webhook/bird', express.raw({ type: '*/*', limit: '5mb' }), async (request, response) => {
  const { body, headers, originalUrl } = request
  let event: webhooks.WebhookEvent
  try {
    event = webhooks.unwrap({ body, headers, url: webhooks.publicUrl(originalUrl, headers), signingKey })
  } catch (error) {
    if (!(error instanceof BirdError)) {
      throw error
    }
    console.error(`refused: ${error.message}`)
    response.status(error instanceof WebhookSignatureError ? 401 : 400).send(error.code ?? error.kind)
    return
  }
  if (duplicates.first(event)) {
    try {
      await handle(event)
    } catch (error) {
      duplicates.forget(event) // so that it is taken when Bird posts it again
      throw error
    }
  }
  response.end()
})

/** What your program does with an event. Bird waits for the answer: put off what takes long. */
async function handle(event: webhooks.WebhookEvent): Promise<void> {
  if (event.kind === 'message') {
    console.log(event.event, event.payload.id, event.payload.status)
  } else {
    console.log(event.service, event.event, event.kind)
  }
}

const server = app.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  console.log(`listening on http://127.0.0.1:${port}/webhook/bird`)
})
