// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConflictError, ConnectionError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError } from 'birdwire'
import { absent, cancelled, fails, same, vector } from '../harness.js'

// one version of the page says 204, the other no number; any 2xx is a success
vector('accounts.create-approval-review.answer-200', {}, async (bird) => {
  absent(await bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }))
})

// a user's token instead of an access key
vector('accounts.create-approval-review.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  absent(await bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }))
})

// Reviews: canceled, without a comment, which leaves nothing on the wire
vector('accounts.create-approval-review.canceled', {}, async (bird) => {
  absent(await bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', { result: 'canceled' }))
})

// the caller gives up; the connection must close
vector('accounts.create-approval-review.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }, { signal }))
})

// the organization of the client
vector('accounts.create-approval-review.client-organization-id', { organizationId: 'my org' }, async (bird) => {
  absent(await bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }))
})

// an empty comment is sent, not dropped
vector('accounts.create-approval-review.comment-empty', {}, async (bird) => {
  absent(await bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: '',
  }))
})

// Reviews: 401
vector('accounts.create-approval-review.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Reviews: 403
vector('accounts.create-approval-review.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Reviews: 404
vector('accounts.create-approval-review.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }, { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'ResourceNotFound')
  same(error.reason, 'The requested resource does not exist')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Reviews: 409
vector('accounts.create-approval-review.error-409', {}, async (bird) => {
  const error = await fails(ConflictError, () => bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }, { maxRetries: 0 }))
  same(error.kind, 'conflict')
  same(error.status, 409)
  same(error.code, 'Conflict')
  same(error.reason, 'The request conflicts with the state of the resource')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Reviews: 429
vector('accounts.create-approval-review.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Reviews: 503
vector('accounts.create-approval-review.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Reviews, Review approval flow run, the full request
vector('accounts.create-approval-review.full', {}, async (bird) => {
  absent(await bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }))
})

// an id must not reach another path
vector('accounts.create-approval-review.input-approval-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.approvals.runs.reviews.create('../../x', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }))
  same(error.kind, 'input')
  same(error.path, 'path.approvalId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: approvalId is a UUID
vector('accounts.create-approval-review.input-approval-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.approvals.runs.reviews.create('main', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }))
  same(error.kind, 'input')
  same(error.path, 'path.approvalId')
  same(error.delivery, 'neverSent')
})

// an id must not reach another path
vector('accounts.create-approval-review.input-approval-run-id-leaves-path', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '../../x', {
    result: 'approved',
    comment: 'text',
  }))
  same(error.kind, 'input')
  same(error.path, 'path.approvalRunId')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: approvalRunId is a UUID
vector('accounts.create-approval-review.input-approval-run-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', 'main', {
    result: 'approved',
    comment: 'text',
  }))
  same(error.kind, 'input')
  same(error.path, 'path.approvalRunId')
  same(error.delivery, 'neverSent')
})

// Reviews: rejected
vector('accounts.create-approval-review.rejected', {}, async (bird) => {
  absent(await bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'rejected',
    comment: 'Zu früh',
  }))
})

// a write that was not processed is repeated
vector('accounts.create-approval-review.retry-429', {}, async (bird) => {
  absent(await bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }, { maxRetries: 1 }))
})

// a write that was not processed is repeated
vector('accounts.create-approval-review.retry-503', {}, async (bird) => {
  absent(await bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }, { maxRetries: 1 }))
})

// a write that may have been done is not repeated
vector('accounts.create-approval-review.retry-not-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }, { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a write whose connection broke may have been done
vector('accounts.create-approval-review.retry-not-reset', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }, { maxRetries: 2 }))
  same(error.kind, 'connection')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a body that no document shows is not read
vector('accounts.create-approval-review.unknown-members', {}, async (bird) => {
  absent(await bird.organizations.approvals.runs.reviews.create('123e4567-e89b-12d3-a456-426614174000', '5b74ee9e-9d45-473a-82cd-f1f7feea6bbd', {
    result: 'approved',
    comment: 'text',
  }))
})
