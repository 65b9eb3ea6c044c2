// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, sameRaw, vector } from '../harness.js'

// Compliance Keywords Messages, the item of the sample of List all messages: members in lower case
vector('channels.get-keyword-message.lower-case', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  same(answer.key, 'optout:en')
  same(answer.kw, 'optout')
  same(answer.lang, 'en')
  same(answer.value, 'We are sorry to see you go, please send OOPS if that was a mistake')
  sameRaw(answer, {
    key: 'optout:en',
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  })
})
