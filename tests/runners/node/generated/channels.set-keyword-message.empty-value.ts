// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, vector } from '../harness.js'

// Compliance Keywords Messages: an empty value goes back to the default message; it is sent, not dropped
vector('channels.set-keyword-message.empty-value', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'help',
    lang: 'en',
    value: '',
  }))
})
