// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, vector } from '../harness.js'

// an argument is one segment of the path, whatever it holds
vector('channels.get-keyword-message.key-hash', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('#')
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
})
