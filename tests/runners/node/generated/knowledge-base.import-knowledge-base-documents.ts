// Written by codegen from spec/. Edit spec/ and run `make generate`.

import { AuthenticationError, ConflictError, ConnectionError, DecodeError, InputError, NotFoundError, PermissionDeniedError, RateLimitError, ServerError, TimeoutError, ValidationError } from 'birdwire'
import { absent, cancelled, equal, fails, length, same, sameRaw, vector } from '../harness.js'

// the documents do not print the number of the success; any 2xx is one
vector('knowledge-base.import-knowledge-base-documents.answer-201', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// the body ends before its length
vector('knowledge-base.import-knowledge-base-documents.answer-cut', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { maxRetries: 0 }))
  same(error.kind, 'connection')
  same(error.status, 200)
})

// a whole body that is no JSON
vector('knowledge-base.import-knowledge-base-documents.answer-not-json', {}, async (bird) => {
  const error = await fails(DecodeError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }))
  same(error.kind, 'decode')
  same(error.status, 200)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a user's token instead of an access key
vector('knowledge-base.import-knowledge-base-documents.bearer', { bearerToken: 'test-user-token' }, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// bytes that are no text, a line that looks like a boundary among them
vector('knowledge-base.import-knowledge-base-documents.binary-file', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('LS14eA0KAP/+gIANCi0teHgtLQ0K', 'base64'), filename: 'a.bin', contentType: 'application/octet-stream' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// the caller gives up; the connection must close
vector('knowledge-base.import-knowledge-base-documents.cancelled', {}, async (bird) => {
  await cancelled(500, (signal) => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { signal }))
})

// a file without content
vector('knowledge-base.import-knowledge-base-documents.empty-file', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from(''), filename: 'empty.txt', contentType: 'text/plain' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// no member at all
vector('knowledge-base.import-knowledge-base-documents.empty-object', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  absent(answer.createdDocumentPaths)
  absent(answer.updatedDocumentPaths)
  sameRaw(answer, {})
})

// Import: 401
vector('knowledge-base.import-knowledge-base-documents.error-401', {}, async (bird) => {
  const error = await fails(AuthenticationError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { maxRetries: 0 }))
  same(error.kind, 'authentication')
  same(error.status, 401)
  same(error.code, 'Unauthorized')
  same(error.reason, 'The access key is not valid')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Import: 403
vector('knowledge-base.import-knowledge-base-documents.error-403', {}, async (bird) => {
  const error = await fails(PermissionDeniedError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { maxRetries: 0 }))
  same(error.kind, 'permissionDenied')
  same(error.status, 403)
  same(error.code, 'Forbidden')
  same(error.reason, 'No policy allows this call')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Import: 404
vector('knowledge-base.import-knowledge-base-documents.error-404', {}, async (bird) => {
  const error = await fails(NotFoundError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { maxRetries: 0 }))
  same(error.kind, 'notFound')
  same(error.status, 404)
  same(error.code, 'ResourceNotFound')
  same(error.reason, 'The requested resource does not exist')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Import: 409
vector('knowledge-base.import-knowledge-base-documents.error-409', {}, async (bird) => {
  const error = await fails(ConflictError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { maxRetries: 0 }))
  same(error.kind, 'conflict')
  same(error.status, 409)
  same(error.code, 'Conflict')
  same(error.reason, 'The request conflicts with the state of the resource')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Import: 422
vector('knowledge-base.import-knowledge-base-documents.error-422', {}, async (bird) => {
  const error = await fails(ValidationError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { maxRetries: 0 }))
  same(error.kind, 'validation')
  same(error.status, 422)
  same(error.code, 'InvalidPayload')
  same(error.reason, 'One or more fields provided in the request body are malformed')
  equal(error.details, {
    '.name': ["Property 'name' is missing"],
    '.description': ['Maximum string length is 250'],
  })
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Import: 429
vector('knowledge-base.import-knowledge-base-documents.error-429', {}, async (bird) => {
  const error = await fails(RateLimitError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { maxRetries: 0 }))
  same(error.kind, 'rateLimit')
  same(error.status, 429)
  same(error.code, 'TooManyRequests')
  same(error.reason, 'Too many requests')
  same(error.retryAfter, 7000)
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// Import: 503
vector('knowledge-base.import-knowledge-base-documents.error-503', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { maxRetries: 0 }))
  same(error.kind, 'server')
  same(error.status, 503)
  same(error.code, 'Unavailable')
  same(error.reason, 'Try again later')
  same(error.delivery, 'answered')
  same(error.attempts, 1)
})

// a name with a quote, a space and a letter outside ASCII
vector('knowledge-base.import-knowledge-base-documents.filename-escaped', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('Hello'), filename: 'a "b" ü.txt', contentType: 'text/plain' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// Import, Import new Knowledge base documents, the full response
vector('knowledge-base.import-knowledge-base-documents.full', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
  sameRaw(answer, {
    createdDocumentPaths: ['text'],
    updatedDocumentPaths: ['text'],
  })
})

// the content type follows from the file's name
vector('knowledge-base.import-knowledge-base-documents.guessed-content-type', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('%PDF-'), filename: 'form.pdf' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// a folder path must not reach another path or a header
vector('knowledge-base.import-knowledge-base-documents.input-content-path-begins-with-slash', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('/faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }))
  same(error.kind, 'input')
  same(error.path, 'path.contentPath')
  same(error.delivery, 'neverSent')
})

// a folder path must not reach another path or a header
vector('knowledge-base.import-knowledge-base-documents.input-content-path-dot-part', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('faq/./orders', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }))
  same(error.kind, 'input')
  same(error.path, 'path.contentPath')
  same(error.delivery, 'neverSent')
})

// a folder path must not reach another path or a header
vector('knowledge-base.import-knowledge-base-documents.input-content-path-dot', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('.', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }))
  same(error.kind, 'input')
  same(error.path, 'path.contentPath')
  same(error.delivery, 'neverSent')
})

// a folder path must not reach another path or a header
vector('knowledge-base.import-knowledge-base-documents.input-content-path-dots-part', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('faq/../secrets', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }))
  same(error.kind, 'input')
  same(error.path, 'path.contentPath')
  same(error.delivery, 'neverSent')
})

// a folder path must not reach another path or a header
vector('knowledge-base.import-knowledge-base-documents.input-content-path-dots', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('..', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }))
  same(error.kind, 'input')
  same(error.path, 'path.contentPath')
  same(error.delivery, 'neverSent')
})

// a folder path must not reach another path or a header
vector('knowledge-base.import-knowledge-base-documents.input-content-path-empty-part', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('faq//orders', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }))
  same(error.kind, 'input')
  same(error.path, 'path.contentPath')
  same(error.delivery, 'neverSent')
})

// a folder path must not reach another path or a header
vector('knowledge-base.import-knowledge-base-documents.input-content-path-empty', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }))
  same(error.kind, 'input')
  same(error.path, 'path.contentPath')
  same(error.delivery, 'neverSent')
})

// a folder path must not reach another path or a header
vector('knowledge-base.import-knowledge-base-documents.input-content-path-ends-with-dots', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('faq/..', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }))
  same(error.kind, 'input')
  same(error.path, 'path.contentPath')
  same(error.delivery, 'neverSent')
})

// a folder path must not reach another path or a header
vector('knowledge-base.import-knowledge-base-documents.input-content-path-ends-with-slash', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('faq/', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }))
  same(error.kind, 'input')
  same(error.path, 'path.contentPath')
  same(error.delivery, 'neverSent')
})

// a folder path must not reach another path or a header
vector('knowledge-base.import-knowledge-base-documents.input-content-path-newline', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('faq\r\nx: y', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }))
  same(error.kind, 'input')
  same(error.path, 'path.contentPath')
  same(error.delivery, 'neverSent')
})

// a folder path must not reach another path or a header
vector('knowledge-base.import-knowledge-base-documents.input-content-path-slash', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('/', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }))
  same(error.kind, 'input')
  same(error.path, 'path.contentPath')
  same(error.delivery, 'neverSent')
})

// a content type that nothing tells
vector('knowledge-base.import-knowledge-base-documents.input-no-content-type', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('Hello'), filename: 'noextension' }))
  same(error.kind, 'input')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: one file at least
vector('knowledge-base.import-knowledge-base-documents.input-no-files', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('faq', []))
  same(error.kind, 'input')
  same(error.path, 'body.file')
  same(error.delivery, 'neverSent')
})

// a limit of the schema: the workspace id is a UUID
vector('knowledge-base.import-knowledge-base-documents.input-workspace-id-no-uuid', {}, async (bird) => {
  const error = await fails(InputError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { workspaceId: 'my-workspace' }))
  same(error.kind, 'input')
  same(error.path, 'path.workspaceId')
  same(error.delivery, 'neverSent')
})

// several files are a field each, all of one name, in the order given
vector('knowledge-base.import-knowledge-base-documents.many-files', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', [
    { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' },
    { file: Buffer.from('a,1\n'), filename: 'prices.csv', contentType: 'text/csv' },
    { file: Buffer.from('LS14eA0KAP/+gIANCi0teHgtLQ0K', 'base64'), filename: 'a.bin', contentType: 'application/octet-stream' },
  ])
  length(answer.createdDocumentPaths, 2)
  same(answer.createdDocumentPaths?.[0], 'faq/guide')
  same(answer.createdDocumentPaths?.[1], 'faq/a')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'faq/prices')
})

// every member null
vector('knowledge-base.import-knowledge-base-documents.null-members', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  absent(answer.createdDocumentPaths)
  absent(answer.updatedDocumentPaths)
  sameRaw(answer, {
    createdDocumentPaths: null,
    updatedDocumentPaths: null,
  })
})

// the workspace of one call
vector('knowledge-base.import-knowledge-base-documents.option-workspace-id', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { workspaceId: '33333333-3333-4333-8333-333333333333' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// Import, the sample of a request: the one field `file`, though its body is shown as JSON
vector('knowledge-base.import-knowledge-base-documents.page-sample', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('binary'), filename: 'file', contentType: 'application/octet-stream' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// a folder path keeps its slashes; each part between them is encoded by itself
vector('knowledge-base.import-knowledge-base-documents.path-backslash', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('a\\b/..\\c', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// a folder path keeps its slashes; each part between them is encoded by itself
vector('knowledge-base.import-knowledge-base-documents.path-colon-at-plus', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('a:b@c+d/e&f', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// a folder path keeps its slashes; each part between them is encoded by itself
vector('knowledge-base.import-knowledge-base-documents.path-dots-within-a-part', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('v1.2/..hidden/a..', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// a folder path keeps its slashes; each part between them is encoded by itself
vector('knowledge-base.import-knowledge-base-documents.path-ends-like-the-operation', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq/import', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// a folder path keeps its slashes; each part between them is encoded by itself
vector('knowledge-base.import-knowledge-base-documents.path-percent', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('50%/%2e%2e/x', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// a folder path keeps its slashes; each part between them is encoded by itself
vector('knowledge-base.import-knowledge-base-documents.path-question-mark-and-hash', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('a?b=c/d#e', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// a folder path keeps its slashes; each part between them is encoded by itself
vector('knowledge-base.import-knowledge-base-documents.path-space-and-unicode', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('help center/Rücksendung', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// a folder path keeps its slashes; each part between them is encoded by itself
vector('knowledge-base.import-knowledge-base-documents.path-with-slashes', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('help/orders/returns', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// a write that was not processed is repeated
vector('knowledge-base.import-knowledge-base-documents.retry-429', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { maxRetries: 1 })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// a write that was not processed is repeated
vector('knowledge-base.import-knowledge-base-documents.retry-503', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { maxRetries: 1 })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// a write that may have been done is not repeated
vector('knowledge-base.import-knowledge-base-documents.retry-not-502', {}, async (bird) => {
  const error = await fails(ServerError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { maxRetries: 2 }))
  same(error.kind, 'server')
  same(error.status, 502)
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// a write whose connection broke may have been done
vector('knowledge-base.import-knowledge-base-documents.retry-not-reset', {}, async (bird) => {
  const error = await fails(ConnectionError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { maxRetries: 2 }))
  same(error.kind, 'connection')
  same(error.delivery, 'maybeSent')
  same(error.attempts, 1)
})

// two files of one name are both sent
vector('knowledge-base.import-knowledge-base-documents.same-filename-twice', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', [
    { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' },
    { file: Buffer.from('other'), filename: 'guide.md', contentType: 'text/markdown' },
  ])
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})

// the time of the call covers the files as well
vector('knowledge-base.import-knowledge-base-documents.timeout', {}, async (bird) => {
  const error = await fails(TimeoutError, () => bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' }, { timeout: 400 }))
  same(error.kind, 'timeout')
  same(error.delivery, 'maybeSent')
})

// members that are not known yet
vector('knowledge-base.import-knowledge-base-documents.unknown-members', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('# Guide\r\n\nHello\n'), filename: 'guide.md', contentType: 'text/markdown' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
  sameRaw(answer, {
    createdDocumentPaths: ['text'],
    updatedDocumentPaths: ['text'],
    skipped: ['a.exe'],
    job: { id: 1 },
  })
})

// a file without a name
vector('knowledge-base.import-knowledge-base-documents.without-filename', {}, async (bird) => {
  const answer = await bird.knowledgeBase.folders.importDocuments('faq', { file: Buffer.from('Hello'), contentType: 'text/plain' })
  length(answer.createdDocumentPaths, 1)
  same(answer.createdDocumentPaths?.[0], 'text')
  length(answer.updatedDocumentPaths, 1)
  same(answer.updatedDocumentPaths?.[0], 'text')
})
