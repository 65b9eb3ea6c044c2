// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, vector } from '../harness.js'

// an answer without any member
vector('channels.get-keyword-message.empty-object', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  absent(answer.key)
  absent(answer.kw)
  absent(answer.lang)
  absent(answer.value)
})
