// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, vector, walk } from '../harness.js'

// a read is repeated
vector('channels.list-message-interactions.retry-503', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.interactions.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3', '96a0b5fa-a986-453d-be5c-3117f989f025', { maxRetries: 1 }))
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})
