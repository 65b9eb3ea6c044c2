// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, cancelled, fails, same, vector } from '../harness.js'

// any 2xx is a success
vector('conversations.delete-conversation-message.answer-200', {}, async (bird) => {
  absent(await bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865'))
})

// a user's token instead of an access key
vector('conversations.delete-conversation-message.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865'))
})

// the caller gives up; the connection must close
vector('conversations.delete-conversation-message.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865', { signal }))
})

// Delete conversation message: 401
vector('conversations.delete-conversation-message.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865', { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete conversation message: 403
vector('conversations.delete-conversation-message.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865', { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete conversation message: 404
vector('conversations.delete-conversation-message.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865', { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'ResourceNotFound')
  same(error.reason, 'The requested resource does not exist')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete conversation message: 429
vector('conversations.delete-conversation-message.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865', { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete conversation message: 503
vector('conversations.delete-conversation-message.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865', { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Delete conversation message, Delete a message
vector('conversations.delete-conversation-message.full', {}, async (bird) => {
  absent(await bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865'))
})

// an id must not reach another path
vector('conversations.delete-conversation-message.input-conversation-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.messages.delete('../../x', '29d3a7f4-841d-4702-a495-20cab72f2865'))
  same(error.kind, 'input')
  same(error.path, 'path.conversationId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: conversationId is a UUID
vector('conversations.delete-conversation-message.input-conversation-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.messages.delete('main', '29d3a7f4-841d-4702-a495-20cab72f2865'))
  same(error.kind, 'input')
  same(error.path, 'path.conversationId')
  same(error.delivery, 'neverSent')
})

// an id must not reach another path
vector('conversations.delete-conversation-message.input-message-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '../../x'))
  same(error.kind, 'input')
  same(error.path, 'path.messageId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: messageId is a UUID
vector('conversations.delete-conversation-message.input-message-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', 'main'))
  same(error.kind, 'input')
  same(error.path, 'path.messageId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the workspace id is a UUID
vector('conversations.delete-conversation-message.input-workspace-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865', { workspaceId: 'my-workspace' }))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// Delete conversation message, the sample of a request, with its workspace
vector('conversations.delete-conversation-message.page-sample', {}, async (bird) => {
  absent(await bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865', { workspaceId: 'a1405560-c8d3-4b1a-877d-3f449ad95352' }))
})

// a call that may be repeated, after an answer that tells nothing
vector('conversations.delete-conversation-message.retry-500', {}, async (bird) => {
  absent(await bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865', { maxRetries: 1 }))
})

// what was refused is refused again
vector('conversations.delete-conversation-message.retry-not-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865', { maxRetries: 2 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a call that may be repeated, after its connection broke
vector('conversations.delete-conversation-message.retry-reset', {}, async (bird) => {
  absent(await bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865', { maxRetries: 1 }))
})

// the first attempt worked, though its answer was lost: attempts tells that there was one
vector('conversations.delete-conversation-message.retry-then-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865', { maxRetries: 1 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.attempts, 2)
})

// a body that no document shows is not read
vector('conversations.delete-conversation-message.unknown-members', {}, async (bird) => {
  absent(await bird.conversations.messages.delete('02ec2ac2-ebec-42d3-a5f4-e6f3a9edf418', '29d3a7f4-841d-4702-a495-20cab72f2865'))
})
