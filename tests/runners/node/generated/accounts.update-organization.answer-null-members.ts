// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { absent, same, vector } from '../harness.js'

// every optional member of the answer null
vector('accounts.update-organization.answer-null-members', {}, async (bird) => {
  const answer = await bird.organizations.update({ name: 'Birdwire' })
  same(answer.id, '123e4567-e89b-12d3-a456-426614174000')
  absent(answer.name)
  absent(answer.slug)
  absent(answer.avatarUrl)
  absent(answer.status)
  absent(answer.statusReason)
  absent(answer.pendingMemberCount)
  absent(answer.activeMemberCount)
  absent(answer.owner)
  absent(answer.createdAt)
  absent(answer.updatedAt)
  absent(answer.managedBy)
})
