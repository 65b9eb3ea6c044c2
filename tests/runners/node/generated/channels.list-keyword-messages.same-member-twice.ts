// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, vector, walk } from '../harness.js'

// one member in both spellings: the documented lower case counts
vector('channels.list-keyword-messages.same-member-twice', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.key, 'a')
  same(pages[0]?.items?.[0]?.kw, 'help')
  same(pages[0]?.items?.[0]?.lang, 'en')
  same(pages[0]?.items?.[0]?.value, 'x')
  same(pages[0]?.nextPageToken, null)
})
