// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, length, same, sameRaw, vector, walk } from '../harness.js'

// a kind and members that are not known yet, null for the others
vector('channels.list-keyword-messages.unknown-values', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 2)
  same(pages[0]?.items?.[0]?.key, 'maybe:en')
  same(pages[0]?.items?.[0]?.kw, 'maybe')
  absent(pages[0]?.items?.[0]?.lang)
  absent(pages[0]?.items?.[0]?.value)
  absent(pages[0]?.items?.[1]?.key)
  same(pages[0]?.items?.[1]?.kw, 'perhaps')
  absent(pages[0]?.items?.[1]?.lang)
  absent(pages[0]?.items?.[1]?.value)
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    key: 'maybe:en',
    kw: 'maybe',
    lang: null,
    value: null,
    author: 'Ada',
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    Key: null,
    KW: 'perhaps',
    Lang: null,
    Value: null,
    Author: 'Ada',
  })
})
