// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, vector } from '../harness.js'

// a call that may be repeated, after its connection broke
vector('channels.set-keyword-message.retry-reset', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 1 }))
})
