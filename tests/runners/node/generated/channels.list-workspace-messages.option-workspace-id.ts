// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { length, same, vector, walk } from '../harness.js'

// a workspace given with the call instead of the client's
vector('channels.list-workspace-messages.option-workspace-id', {}, async (bird) => {
  const pages = await walk(bird.channels.messages.listByWorkspace(undefined, { workspaceId: 'b4e02c85-c6d2-4b15-8885-e09671799c61' }))
  length(pages, 1)
  length(pages[0]?.items, 0)
  same(pages[0]?.nextPageToken, null)
})
