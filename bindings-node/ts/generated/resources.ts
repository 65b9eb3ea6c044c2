// Written by codegen from spec/. Edit spec/ and run `make generate`.

import type { Caller } from '../caller.js'
import type { Media } from '../media.js'
import type { CallOptions } from '../options.js'
import type { Pager } from '../pager.js'
import type {
  ChannelMessageList,
  CreateMessage,
  GetMessageMedia,
  ListChannelMessages,
  Message,
  Organization,
  UpdateOrganization,
} from './types.js'

/** The operations of the API. */
export class Resources {
  /** The operations under `channels`. */
  readonly channels: Channels
  /** The operations under `organizations`. */
  readonly organizations: Organizations

  /** @internal */
  constructor(caller: Caller) {
    this.channels = new Channels(caller)
    this.organizations = new Organizations(caller)
  }
}

/** `channels` */
export class Channels {
  /** The operations under `channels.messages`. */
  readonly messages: ChannelsMessages

  /** @internal */
  constructor(caller: Caller) {
    this.messages = new ChannelsMessages(caller)
  }
}

/** `channels.messages` */
export class ChannelsMessages {
  /** The operations under `channels.messages.media`. */
  readonly media: ChannelsMessagesMedia
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.media = new ChannelsMessagesMedia(caller)
    this.#caller = caller
  }

  /**
   * List the messages of a channel.
   *
   * Lists incoming and outgoing messages of one channel, page by page. Filters are optional; a message must meet every
   * filter given. A workspace may do 50 GET requests a second over all its channels.
   *
   * Answers: 200 One page of messages.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 422
   * Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the workspace was
   * passed. The request was not processed and may be sent again later.
   *
   * Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
   *
   * @param channelId The channel, a UUID.
   */
  list(channelId: string, query?: ListChannelMessages, options?: CallOptions): Pager<Message, ChannelMessageList> {
    return this.#caller.list('results', 'listChannelMessages', [channelId], { query }, options)
  }

  /**
   * Send a message.
   *
   * Hands one message to a channel. The answer 202 means accepted, not delivered: follow `status` to know what became
   * of it. A contact is made for the receiver when none has that identifier. Only e-mail takes more than one receiving
   * contact. Give `body` or `template`. A workspace may do 500 POST requests a second over all its channels.
   *
   * Answers: 202 The message was accepted and will be processed.
   *
   * Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
   * token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on this
   * resource; 404 The resource, or one that the path leads through, does not exist; 409 Conditions that contradict each
   * other stopped the request. Nothing was made; 422 Members of the request broke the schema. `details` says which ones
   * and why; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
   *
   * @param channelId The channel, a UUID.
   */
  send(channelId: string, body: CreateMessage, options?: CallOptions): Promise<Message> {
    return this.#caller.json('sendMessage', [channelId], { body }, options)
  }

  /**
   * Get a message.
   *
   * Reads one message of a channel, with its present status. A workspace may do 50 GET requests a second over all its
   * channels.
   *
   * Answers: 200 The message.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
   *
   * @param channelId The channel, a UUID.
   * @param messageId The message, a UUID.
   */
  get(channelId: string, messageId: string, options?: CallOptions): Promise<Message> {
    return this.#caller.json('getMessage', [channelId, messageId], {}, options)
  }
}

/** `channels.messages.media` */
export class ChannelsMessagesMedia {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Download media of a message.
   *
   * Fetches a file that came with an incoming message. The API answers with the file's place (200) or sends the caller
   * there (302); a redirect is followed once, without the access key.
   *
   * Answers: 200 The answer itself, passed on as it came. The documents name no content type; 302 The file lies
   * elsewhere.
   *
   * Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
   * token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on this
   * resource; 404 The resource, or one that the path leads through, does not exist; 429 The rate limit of the workspace
   * was passed. The request was not processed and may be sent again later.
   *
   * Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
   *
   * @param messageId The message that the file came with. Here the documents ask for text and name no format.
   * @param fileId The file, as the media address in the message's body names it.
   */
  download(messageId: string, fileId: string, query?: GetMessageMedia, options?: CallOptions): Promise<Media> {
    return this.#caller.media('getMessageMedia', [messageId, fileId], { query }, options)
  }
}

/** `organizations` */
export class Organizations {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Update an organization.
   *
   * Changes the members that are given and leaves the others as they are. `status` and `statusReason` may also be
   * cleared by sending null.
   *
   * Answers: 200 The organization after the change.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 422
   * Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the workspace was
   * passed. The request was not processed and may be sent again later.
   *
   * Source: Organizations <https://docs.bird.com/api/accounts-api/api-reference/organizations>
   */
  update(body: UpdateOrganization, options?: CallOptions): Promise<Organization> {
    return this.#caller.json('updateOrganization', [], { body }, options)
  }
}
