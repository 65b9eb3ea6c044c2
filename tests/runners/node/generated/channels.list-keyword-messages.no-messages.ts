// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, vector, walk } from '../harness.js'

// an empty list
vector('channels.list-keyword-messages.no-messages', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})
