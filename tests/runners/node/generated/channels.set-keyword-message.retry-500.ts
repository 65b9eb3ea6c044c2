// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, vector } from '../harness.js'

// setting the same answer twice changes nothing, so it is repeated
vector('channels.set-keyword-message.retry-500', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optout',
    lang: 'en',
    value: 'We are sorry to see you go, please send OOPS if that was a mistake',
  }, { maxRetries: 1 }))
})
