// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, sameRaw, vector } from '../harness.js'

// a kind and a member that are not known yet
vector('channels.get-keyword-message.unknown-values', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  same(answer.key, 'maybe:en')
  same(answer.kw, 'maybe')
  same(answer.lang, 'en')
  same(answer.value, 'Hm')
  sameRaw(answer, {
    Key: 'maybe:en',
    KW: 'maybe',
    Lang: 'en',
    Value: 'Hm',
    Since: { Year: 2025 },
  })
})
