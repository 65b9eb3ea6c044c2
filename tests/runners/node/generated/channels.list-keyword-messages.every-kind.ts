// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameRaw, vector, walk } from '../harness.js'

// the three kinds of keywords
vector('channels.list-keyword-messages.every-kind', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 3)
  same(pages[0]?.items?.[0]?.key, 'optin:en')
  same(pages[0]?.items?.[0]?.kw, 'optin')
  same(pages[0]?.items?.[0]?.lang, 'en')
  same(pages[0]?.items?.[0]?.value, 'optin')
  same(pages[0]?.items?.[1]?.key, 'optout:en')
  same(pages[0]?.items?.[1]?.kw, 'optout')
  same(pages[0]?.items?.[1]?.lang, 'en')
  same(pages[0]?.items?.[1]?.value, 'optout')
  same(pages[0]?.items?.[2]?.key, 'help:en')
  same(pages[0]?.items?.[2]?.kw, 'help')
  same(pages[0]?.items?.[2]?.lang, 'en')
  same(pages[0]?.items?.[2]?.value, 'help')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    key: 'optin:en',
    kw: 'optin',
    lang: 'en',
    value: 'optin',
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    key: 'optout:en',
    kw: 'optout',
    lang: 'en',
    value: 'optout',
  })
  sameRaw(pages.flatMap((page) => page.items)[2], {
    key: 'help:en',
    kw: 'help',
    lang: 'en',
    value: 'help',
  })
})
