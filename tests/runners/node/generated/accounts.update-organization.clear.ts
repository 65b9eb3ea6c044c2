// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, length, same, sameTime, vector } from '../harness.js'

// Organizations, Update Organization: null clears
vector('accounts.update-organization.clear', {}, async (bird) => {
  const answer = await bird.organizations.update({
    status: null,
    statusReason: null,
  })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  same(answer.name, 'text')
  same(answer.slug, 'text')
  same(answer.avatarUrl, 'text')
  absent(answer.status)
  absent(answer.statusReason)
  same(answer.pendingMemberCount, 1)
  same(answer.activeMemberCount, 1)
  same(answer.owner, '123e4567-e89b-12d3-a456-426614174000')
  sameTime(answer.createdAt, '2025-05-14T12:39:45.495Z')
  sameTime(answer.updatedAt, '2025-05-14T12:39:45.495Z')
  length(answer.managedBy, 1)
  same(answer.managedBy?.[0]?.Type, 'text')
  same(answer.managedBy?.[0]?.ID, 'text')
})
