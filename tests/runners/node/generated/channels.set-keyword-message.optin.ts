// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, vector } from '../harness.js'

// the kind optin, in another script
vector('channels.set-keyword-message.optin', {}, async (bird) => {
  absent(await bird.keywordMessages.set({
    kw: 'optin',
    lang: 'ru',
    value: 'СТАРТ',
  }))
})
