// Takes what Bird posts, with Fastify: verifies it, reads it, and prints every event once.
//
//   npm install birdwire fastify
//   npm install --save-dev typescript
//   BIRD_SIGNING_KEYS=key node server.js
//
// BIRD_SIGNING_KEYS holds the signing key of the subscription; while it is changed, the old and the new one with a comma
// between.
import fastify from 'fastify'
import { BirdError, WebhookSignatureError, webhooks } from 'birdwire'

const signingKey = (process.env['BIRD_SIGNING_KEYS'] ?? '').split(',')
// Bird posts an event again until it is answered with 2xx, and sometimes after that.
const duplicates = new webhooks.Duplicates()
const app = fastify({ bodyLimit: 5_000_000 })

// A register of its own: what it sets holds for this route alone, and others get their JSON parsed as ever.
app.register(async (bird) => {
  // The body stays bytes: parsed and written again it would not be what was signed.
  bird.removeAllContentTypeParsers()
  bird.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: unknown, body: Buffer) => body)

  bird.post<{ Body: Buffer }>('/webhook/bird', async ({ body, headers, originalUrl }, reply) => {
    let event: webhooks.WebhookEvent
    try {
      event = webhooks.unwrap({ body, headers, url: webhooks.publicUrl(originalUrl, headers), signingKey })
    } catch (error) {
      if (!(error instanceof BirdError)) {
        throw error
      }
      console.error(`refused: ${error.message}`)
      return reply.code(error instanceof WebhookSignatureError ? 401 : 400).send(error.code ?? error.kind)
    }
    if (duplicates.first(event)) {
      try {
        await handle(event)
      } catch (error) {
        duplicates.forget(event) // so that it is taken when Bird posts it again
        throw error
      }
    }
    return reply.send()
  })
})

/** What your program does with an event. Bird waits for the answer: put off what takes long. */
async function handle(event: webhooks.WebhookEvent): Promise<void> {
  if (event.kind === 'message') {
    console.log(event.event, event.payload.id, event.payload.status)
  } else {
    console.log(event.service, event.event, event.kind)
  }
}

const address = await app.listen({ port: Number(process.env['PORT'] ?? 3000) })
console.log(`listening on ${address}/webhook/bird`)
