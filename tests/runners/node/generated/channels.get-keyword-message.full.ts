// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { same, sameRaw, vector } from '../harness.js'

// Compliance Keywords Messages, Get keyword message, the full response: members in the spelling of the schema
vector('channels.get-keyword-message.full', {}, async (bird) => {
  const answer = await bird.keywordMessages.get('optout:en')
  same(answer.key, 'text')
  same(answer.kw, 'optin')
  same(answer.lang, 'text')
  same(answer.value, 'text')
  sameRaw(answer, {
    Key: 'text',
    KW: 'optin',
    Lang: 'text',
    Value: 'text',
  })
})
