// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, sameRaw, vector, walk } from '../harness.js'

// Compliance Keywords Messages, List all messages, the sample: members in lower case, with the missing bracket put in
vector('channels.list-keyword-messages.page-sample', {}, async (bird) => {
  const pages = await walk(bird.keywordMessages.list())
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.key, 'optout:en')
  same(pages[0]?.items?.[0]?.kw, 'optout')
  same(pages[0]?.items?.[0]?.lang, 'en')
  same(pages[0]?.items?.[0]?.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
  same(pages[0]?.nextPageToken, null)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    key: 'optout:en',
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  })
})
