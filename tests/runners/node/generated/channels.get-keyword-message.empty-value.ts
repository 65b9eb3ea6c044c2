// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, sameRaw, vector } from '../harness.js'

// an empty text is the default, and not absent
vector('channels.get-keyword-message.empty-value', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, '')
  sameRaw(answer, {
    key: 'optout:en',
    kw: 'optout',
    lang: 'en',
    value: '',
  })
})
