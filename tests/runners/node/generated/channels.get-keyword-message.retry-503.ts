// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// a read is repeated
vector('channels.get-keyword-message.retry-503', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en', { maxRetries: 1 })
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
})
