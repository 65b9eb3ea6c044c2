export { to } from './builders.js'
export { Client } from './client.js'
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  BirdError,
  ConflictError,
  ConnectionError,
  DecodeError,
  InputError,
  NotFoundError,
  OverloadedError,
  PermissionDeniedError,
  RateLimitError,
  ResponseTooLargeError,
  ServerError,
  TimeoutError,
  ValidationError,
  WebhookSignatureError,
} from './errors.js'
export type { Delivery, ErrorKind, WebhookReason } from './errors.js'
export * from './generated/builders.js'
export * from './generated/tables.js'
export type * from './generated/types.js'
export { raw } from './input.js'
export { Media } from './media.js'
export type {
  CallOptions,
  ClientOptions,
  CommonOptions,
  HeaderValues,
  RequestOptions,
  TokenProvider,
  WaitOptions,
} from './options.js'
export { Pager } from './pager.js'
export type { Page } from './pager.js'
export { rawJSON } from './rawjson.js'
export { RawResponse } from './response.js'
export type { Pieces } from './pieces.js'
export type { AnyOf, OneOf, UnknownKind } from './unions.js'
export type { FileAbout, UploadSource } from './source.js'
export type { CsvSource } from './csv.js'
export type { FilesOptions, FormFile, UploadFile } from './files.js'
export type { UploadOptions } from './upload.js'
export * as rokt from './rokt.js'
export * as webhooks from './webhooks.js'
