// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, sameRaw, vector } from '../harness.js'

// every member null, in lower case
vector('channels.get-keyword-message.null-members-lower-case', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  absent(answer.key)
  absent(answer.kw)
  absent(answer.lang)
  absent(answer.value)
  sameRaw(answer, {
    key: null,
    kw: null,
    lang: null,
    value: null,
  })
})
