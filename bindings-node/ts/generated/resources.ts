// Written by codegen from spec/. Edit spec/ and run `make generate`.

import type { Caller } from '../caller.js'
import type { Media } from '../media.js'
import type { CallOptions } from '../options.js'
import type { Pager } from '../pager.js'
import type { UploadOptions, UploadSource } from '../upload.js'
import type {
  ChannelContact,
  ChannelMessageList,
  CreateMessage,
  CreatePresignedUpload,
  GetChannelContact,
  GetMessageMedia,
  KeywordMessage,
  KeywordMessageList,
  ListChannelMessages,
  ListWorkspaceMessages,
  Message,
  MessageInteraction,
  MessageInteractionList,
  Organization,
  PresignedUpload,
  SetKeywordMessage,
  UpdateOrganization,
  WorkspaceMessageList,
} from './types.js'

/** The operations of the API. */
export class Resources {
  /** The operations under `channels`. */
  readonly channels: Channels
  /** The operations under `keywordMessages`. */
  readonly keywordMessages: KeywordMessages
  /** The operations under `organizations`. */
  readonly organizations: Organizations

  /** @internal */
  constructor(caller: Caller) {
    this.channels = new Channels(caller)
    this.keywordMessages = new KeywordMessages(caller)
    this.organizations = new Organizations(caller)
  }
}

/** `channels` */
export class Channels {
  /** The operations under `channels.contacts`. */
  readonly contacts: ChannelsContacts
  /** The operations under `channels.media`. */
  readonly media: ChannelsMedia
  /** The operations under `channels.messages`. */
  readonly messages: ChannelsMessages

  /** @internal */
  constructor(caller: Caller) {
    this.contacts = new ChannelsContacts(caller)
    this.media = new ChannelsMedia(caller)
    this.messages = new ChannelsMessages(caller)
  }
}

/** `channels.contacts` */
export class ChannelsContacts {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Get what a channel knows of a contact.
   *
   * Tells how long a contact may still be written to freely: WhatsApp's customer service window is open for 24 hours
   * after the contact wrote, and outside it only templates may be sent.
   *
   * Answers: 200 What the channel knows of the contact.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Sending WhatsApp messages
   * <https://docs.bird.com/api/channels-api/supported-channels/programmable-whatsapp/sending-whatsapp-messages>
   *
   * @param channelId The channel, a UUID.
   * @param contactId The contact, a UUID.
   */
  get(channelId: string, contactId: string, query?: GetChannelContact, options?: CallOptions): Promise<ChannelContact> {
    return this.#caller.json('getChannelContact', [channelId, contactId], { query }, options)
  }
}

/** `channels.media` */
export class ChannelsMedia {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Ask where to upload a file for any channel.
   *
   * Gives leave to upload one file for messages on any channel: the address, the form fields to send along, and the
   * address by which messages then name the file. The file itself goes to the store with every form field first and the
   * file last, and without the access key.
   *
   * Answers: 200 Where and how to upload the file.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 422
   * Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the workspace was
   * passed. The request was not processed and may be sent again later.
   *
   * Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
   */
  presign(body: CreatePresignedUpload, options?: CallOptions): Promise<PresignedUpload> {
    return this.#caller.json('createMediaUpload', [], { body }, options)
  }

  /**
   * Uploads a file in one call: asks for a place (`channels.media.presign`), sends the file there, and gives its
   * `mediaUrl`.
   *
   * The file is read piece by piece and never held whole. The access key is not sent along with it.
   *
   * Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
   *
   * @param file Its path, its `file:` URL, its bytes, or what gives them piece by piece.
   * @param upload What is said about the file, and who is told of the progress.
   */
  upload(file: UploadSource, upload?: UploadOptions, options?: CallOptions): Promise<string> {
    return this.#caller.upload('createMediaUpload', [], file, upload, options)
  }

  /**
   * Ask where to upload a file for one channel.
   *
   * Gives leave to upload one file for messages on one channel: the address, the form fields to send along, and the
   * address by which messages then name the file. The file itself goes to the store with every form field first and the
   * file last, and without the access key.
   *
   * Answers: 200 Where and how to upload the file.
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
  presignForChannel(channelId: string, body: CreatePresignedUpload, options?: CallOptions): Promise<PresignedUpload> {
    return this.#caller.json('createChannelMediaUpload', [channelId], { body }, options)
  }

  /**
   * Uploads a file in one call: asks for a place (`channels.media.presignForChannel`), sends the file there, and gives
   * its `mediaUrl`.
   *
   * The file is read piece by piece and never held whole. The access key is not sent along with it.
   *
   * Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
   *
   * @param channelId The channel, a UUID.
   * @param file Its path, its `file:` URL, its bytes, or what gives them piece by piece.
   * @param upload What is said about the file, and who is told of the progress.
   */
  uploadForChannel(
    channelId: string,
    file: UploadSource,
    upload?: UploadOptions,
    options?: CallOptions,
  ): Promise<string> {
    return this.#caller.upload('createChannelMediaUpload', [channelId], file, upload, options)
  }
}

/** `channels.messages` */
export class ChannelsMessages {
  /** The operations under `channels.messages.interactions`. */
  readonly interactions: ChannelsMessagesInteractions
  /** The operations under `channels.messages.media`. */
  readonly media: ChannelsMessagesMedia
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.interactions = new ChannelsMessagesInteractions(caller)
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

  /**
   * List the messages of a workspace.
   *
   * Lists incoming and outgoing messages of all channels of a workspace, page by page. Filters are optional; a message
   * must meet every filter given. A workspace may do 50 GET requests a second over all its channels.
   *
   * Answers: 200 One page of messages.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 422
   * Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the workspace was
   * passed. The request was not processed and may be sent again later.
   *
   * Source: Messaging <https://docs.bird.com/api/channels-api/api-reference/messaging>
   */
  listByWorkspace(query?: ListWorkspaceMessages, options?: CallOptions): Pager<Message, WorkspaceMessageList> {
    return this.#caller.list('results', 'listWorkspaceMessages', [], { query }, options)
  }
}

/** `channels.messages.interactions` */
export class ChannelsMessagesInteractions {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * List what receivers did with a message.
   *
   * Lists every opening, click, report and the like of one message. The API does not page this list. A workspace may do
   * 50 GET requests a second over all its channels.
   *
   * Answers: 200 The interactions with the message.
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
  list(channelId: string, messageId: string, options?: CallOptions): Pager<MessageInteraction, MessageInteractionList> {
    return this.#caller.list('results', 'listMessageInteractions', [channelId, messageId], {}, options)
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

/** `keywordMessages` */
export class KeywordMessages {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * List your answers to keywords.
   *
   * Lists the answers that a workspace has set in place of the API's own. The API does not page this list.
   *
   * Answers: 200 The answers that were set.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Compliance Keywords Messages
   * <https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages>
   */
  list(options?: CallOptions): Pager<KeywordMessage, KeywordMessageList> {
    return this.#caller.list('results', 'listKeywordMessages', [], {}, options)
  }

  /**
   * Set the answer to a kind of keyword.
   *
   * Sets the answer for one kind of keyword in one language; there is one for each pair. An empty `value` brings the
   * API's own answer back.
   *
   * Answers: 200 The answer was set.
   *
   * Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
   * token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on this
   * resource; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the
   * workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Compliance Keywords Messages
   * <https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages>
   */
  set(body: SetKeywordMessage, options?: CallOptions): Promise<void> {
    return this.#caller.empty('setKeywordMessage', [], { body }, options)
  }

  /**
   * Get your answer to a kind of keyword.
   *
   * Reads the answer that a workspace has set for one kind of keyword in one language.
   *
   * Answers: 200 The answer that was set.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Compliance Keywords Messages
   * <https://docs.bird.com/api/channels-api/api-reference/compliance-keywords-messages>
   *
   * @param keywordMessageKey The kind of keyword and the language, such as `optout:en`.
   */
  get(keywordMessageKey: string, options?: CallOptions): Promise<KeywordMessage> {
    return this.#caller.json('getKeywordMessage', [keywordMessageKey], {}, options)
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
