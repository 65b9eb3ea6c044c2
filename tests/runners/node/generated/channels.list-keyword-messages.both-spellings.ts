// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameRaw, vector, walk } from '../harness.js'

// items in both spellings
vector('channels.list-keyword-messages.both-spellings', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 3)
  same(pages[0]?.items?.[0]?.key, 'optout:en')
  same(pages[0]?.items?.[0]?.kw, 'optout')
  same(pages[0]?.items?.[0]?.lang, 'en')
  same(pages[0]?.items?.[0]?.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
  same(pages[0]?.items?.[1]?.key, 'help:de')
  same(pages[0]?.items?.[1]?.kw, 'help')
  same(pages[0]?.items?.[1]?.lang, 'de')
  same(pages[0]?.items?.[1]?.value, 'Hilfe')
  same(pages[0]?.items?.[2]?.key, 'optin:fr')
  same(pages[0]?.items?.[2]?.kw, 'optin')
  same(pages[0]?.items?.[2]?.lang, 'fr')
  same(pages[0]?.items?.[2]?.value, '')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    key: 'optout:en',
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  })
  sameRaw(pages.flatMap((page) => page.items)[1], {
    Key: 'help:de',
    KW: 'help',
    Lang: 'de',
    Value: 'Hilfe',
  })
  sameRaw(pages.flatMap((page) => page.items)[2], {
    key: 'optin:fr',
    KW: 'optin',
    lang: 'fr',
    Value: '',
  })
})
