// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, vector } from '../harness.js'

// a body that nobody asked for is no error
vector('channels.set-keyword-message.answer-with-body', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }))
})
