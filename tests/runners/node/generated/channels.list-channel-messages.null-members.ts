// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, length, same, sameRaw, vector, walk } from '../harness.js'

// every optional member of a page and of its item null
vector('channels.list-channel-messages.null-members', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.list('614208aa-b153-4d5d-9989-2fddfc0ce4c3'))
  length(pages, 1)
  length(pages[0]?.items, 1)
  same(pages[0]?.items?.[0]?.id, '96a0b5fa-a986-453d-be5c-3117f989f025')
  absent(pages[0]?.items?.[0]?.channelId)
  absent(pages[0]?.items?.[0]?.sender)
  absent(pages[0]?.items?.[0]?.receiver)
  absent(pages[0]?.items?.[0]?.meta)
  absent(pages[0]?.items?.[0]?.reference)
  absent(pages[0]?.items?.[0]?.parts)
  absent(pages[0]?.items?.[0]?.status)
  absent(pages[0]?.items?.[0]?.reason)
  absent(pages[0]?.items?.[0]?.direction)
  absent(pages[0]?.items?.[0]?.origin)
  absent(pages[0]?.items?.[0]?.replyTo)
  absent(pages[0]?.items?.[0]?.lastStatusAt)
  absent(pages[0]?.items?.[0]?.createdAt)
  absent(pages[0]?.items?.[0]?.updatedAt)
  absent(pages[0]?.items?.[0]?.details)
  absent(pages[0]?.items?.[0]?.failure)
  absent(pages[0]?.items?.[0]?.tags)
  absent(pages[0]?.items?.[0]?.shortLinks)
  absent(pages[0]?.items?.[0]?.scheduledFor)
  absent(pages[0]?.items?.[0]?.body)
  absent(pages[0]?.items?.[0]?.template)
  same(pages[0]?.nextPageToken, null)
  absent(pages[0]?.startAt)
  absent(pages[0]?.endAt)
  sameRaw(pages.flatMap((page) => page.items)[0], {
    id: '96a0b5fa-a986-453d-be5c-3117f989f025',
    channelId: null,
    sender: null,
    receiver: null,
    meta: null,
    reference: null,
    parts: null,
    status: null,
    reason: null,
    direction: null,
    origin: null,
    replyTo: null,
    lastStatusAt: null,
    createdAt: null,
    updatedAt: null,
    details: null,
    failure: null,
    tags: null,
    shortLinks: null,
    scheduledFor: null,
    body: null,
    template: null,
  })
})
