// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, vector } from '../harness.js'

// Compliance Keywords Messages, Define a message for a given keyword, the sample without the comma before its last brace
vector('channels.set-keyword-message.page-sample', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }))
})
