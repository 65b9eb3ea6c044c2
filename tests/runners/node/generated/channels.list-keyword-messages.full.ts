// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameRaw, vector, walk } from '../harness.js'

// Compliance Keywords Messages, List all keyword messages, the full response: members in the spelling of the schema
vector('channels.list-keyword-messages.full', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.key, 'text')
  same(pages[0]?.items?.[0]?.kw, 'optin')
  same(pages[0]?.items?.[0]?.lang, 'text')
  same(pages[0]?.items?.[0]?.value, 'text')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    Key: 'text',
    KW: 'optin',
    Lang: 'text',
    Value: 'text',
  })
})
