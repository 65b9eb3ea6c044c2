// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, vector } from '../harness.js'

// Compliance Keywords Messages, Set keyword message, the full request
vector('channels.set-keyword-message.full', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optin',
    lang: 'text',
    value: 'text',
  }))
})
