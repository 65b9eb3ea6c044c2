// Written by codegen from spec/. Edit spec/ and run `make generate`.

import type { Caller } from '../caller.js'
import type { CsvSource } from '../csv.js'
import type { FilesOptions, FormFile } from '../files.js'
import type { Media } from '../media.js'
import type { CallOptions, WaitOptions } from '../options.js'
import type { Pager } from '../pager.js'
import type { UploadSource } from '../source.js'
import type { UploadOptions } from '../upload.js'
import type {
  ActivateEndpointSubscription,
  AllowBlockRuleProgress,
  AllowBlockRuleRow,
  AllowBlockType,
  AntispamSetting,
  AvailableWebhookList,
  AvailableWebhooks,
  BusinessProfile,
  Campaign,
  CampaignUpdate,
  ChannelContact,
  ChannelMessageList,
  CreateApprovalReview,
  CreateBatchMessages,
  CreateMessage,
  CreateOrganization,
  CreatePresignedUpload,
  CreateWebhookSubscription,
  DeleteTranscription,
  EndpointSubscription,
  EndpointSubscriptionList,
  GetChannelContact,
  GetMessageMedia,
  GetNetworkLookup,
  GetWebhookLogDetails,
  ImportKnowledgeBaseDocumentsResponse,
  KeywordMessage,
  KeywordMessageList,
  KycFormEntry,
  KycFormEntryList,
  ListAvailableWebhooks,
  ListChannelMessages,
  ListWebhookLogs,
  ListWebhookSubscriptions,
  ListWorkspaceMessages,
  Message,
  MessageBatch,
  MessageInteraction,
  MessageInteractionList,
  NetworkLookup,
  Organization,
  PresignedUpload,
  Session,
  SessionList,
  SetKeywordMessage,
  TcrUseCase,
  TcrUseCaseList,
  TcrVertical,
  TcrVerticalList,
  UpdateAntispamSetting,
  UpdateBusinessProfile,
  UpdateCurrentUser,
  UpdateOrganization,
  UpdateWebhookSubscription,
  User,
  WebhookLog,
  WebhookLogDetails,
  WebhookLogList,
  WebhookSubscription,
  WebhookSubscriptionList,
  WorkspaceMessageList,
} from './types.js'

/** The operations of the API. */
export class Resources {
  /** The operations under `channels`. */
  readonly channels: Channels
  /** The operations under `conversations`. */
  readonly conversations: Conversations
  /** The operations under `currentUser`. */
  readonly currentUser: CurrentUser
  /** The operations under `keywordMessages`. */
  readonly keywordMessages: KeywordMessages
  /** The operations under `knowledgeBase`. */
  readonly knowledgeBase: KnowledgeBase
  /** The operations under `kyc`. */
  readonly kyc: Kyc
  /** The operations under `numbers`. */
  readonly numbers: Numbers
  /** The operations under `organizations`. */
  readonly organizations: Organizations
  /** The operations under `voice`. */
  readonly voice: Voice
  /** The operations under `webhookSubscriptions`. */
  readonly webhookSubscriptions: WebhookSubscriptions

  /** @internal */
  constructor(caller: Caller) {
    this.channels = new Channels(caller)
    this.conversations = new Conversations(caller)
    this.currentUser = new CurrentUser(caller)
    this.keywordMessages = new KeywordMessages(caller)
    this.knowledgeBase = new KnowledgeBase(caller)
    this.kyc = new Kyc(caller)
    this.numbers = new Numbers(caller)
    this.organizations = new Organizations(caller)
    this.voice = new Voice(caller)
    this.webhookSubscriptions = new WebhookSubscriptions(caller)
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
   * Send up to 100 messages.
   *
   * Hands over up to 100 messages for one channel. The answer says that they were taken, not that they are valid: each
   * is checked later, and one that fails is in the list of messages, with its failure. List the messages of a batch by
   * `batchId`.
   *
   * Answers: 202 The messages were taken, to be checked and sent later.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: Send batch messages <https://docs.bird.com/api/channels-api/send-batch-messages>
   *
   * @param channelId The channel, a UUID.
   */
  sendBatch(channelId: string, body: CreateBatchMessages, options?: CallOptions): Promise<MessageBatch> {
    return this.#caller.json('sendBatchMessages', [channelId], { body }, options)
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

/** `conversations` */
export class Conversations {
  /** The operations under `conversations.allowBlockRules`. */
  readonly allowBlockRules: ConversationsAllowBlockRules
  /** The operations under `conversations.antispamSetting`. */
  readonly antispamSetting: ConversationsAntispamSetting
  /** The operations under `conversations.messages`. */
  readonly messages: ConversationsMessages

  /** @internal */
  constructor(caller: Caller) {
    this.allowBlockRules = new ConversationsAllowBlockRules(caller)
    this.antispamSetting = new ConversationsAntispamSetting(caller)
    this.messages = new ConversationsMessages(caller)
  }
}

/** `conversations.allowBlockRules` */
export class ConversationsAllowBlockRules {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Add allow/block rules in bulk.
   *
   * Adds many rules, one a line, without a header line: whom it is about, and what happens. The API answers before it
   * is done; `wait` with the bulk's id tells the end, and which lines failed.
   *
   * Answers: 202 The rules were taken and wait to be added.
   *
   * Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
   * token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on this
   * resource; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again
   * later.
   *
   * Source: Add allow/block rules in bulk
   * <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/add-allow-block-rules-in-bulk>
   *
   * @param rows The path of a file, its bytes, or rows: objects, or lists of `value` and `type`.
   */
  addInBulk(
    rows: CsvSource<AllowBlockRuleRow, readonly [value: string, type: AllowBlockType]>,
    options?: CallOptions,
  ): Promise<AllowBlockRuleProgress> {
    return this.#caller.lines('addAllowBlockRulesInBulk', [], rows, {}, options)
  }

  /**
   * Get the state of a bulk of allow/block rules.
   *
   * Reads how far the API is with a bulk of rules.
   *
   * Answers: 200 How far it is.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Get allow/block bulk upload status
   * <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-allow-block-bulk-upload-status>
   *
   * @param bulkId The bulk, a UUID.
   */
  getBulkStatus(bulkId: string, options?: CallOptions): Promise<AllowBlockRuleProgress> {
    return this.#caller.json('getAllowBlockBulkStatus', [bulkId], {}, options)
  }

  /**
   * Waits until the `status` of `conversations.allowBlockRules.getBulkStatus` is `completed` or `failed`, and gives the
   * last answer, whatever became of the job.
   *
   * It asks at once, and then rests 1 second at first, each time half as much again, up to 10 seconds; the poll
   * interval of the call's options sets another rest. It waits for 10 minutes at most, unless the options set another
   * timeout; their attempt timeout and retries hold for each question.
   *
   * Source: Get allow/block bulk upload status
   * <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-allow-block-bulk-upload-status>
   *
   * @param bulkId The bulk, a UUID.
   */
  wait(bulkId: string, options?: WaitOptions): Promise<AllowBlockRuleProgress> {
    return this.#caller.wait('getAllowBlockBulkStatus', [bulkId], {}, options)
  }
}

/** `conversations.antispamSetting` */
export class ConversationsAntispamSetting {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Get the antispam setting.
   *
   * Reads whether the messages of a workspace are searched for spam.
   *
   * Answers: 200 The setting.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: Get antispam setting
   * <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/get-antispam-setting>
   */
  get(options?: CallOptions): Promise<AntispamSetting> {
    return this.#caller.json('getAntispamSetting', [], {}, options)
  }

  /**
   * Update the antispam setting.
   *
   * Turns the search for spam on or off. The documents show no body in the answer, so none is read.
   *
   * Answers: 200 The setting was changed.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 422 Members of the request broke the schema. `details` says which ones and
   * why; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Update antispam setting
   * <https://docs.bird.com/api/conversations-api/api-reference/workspace-settings/update-antispam-setting>
   */
  update(body: UpdateAntispamSetting, options?: CallOptions): Promise<void> {
    return this.#caller.empty('updateAntispamSetting', [], { body }, options)
  }
}

/** `conversations.messages` */
export class ConversationsMessages {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Delete a message of a conversation.
   *
   * Deletes one message of a conversation. The call may be repeated after a failure, so a 404 of a second attempt can
   * mean that the first one worked.
   *
   * Answers: 204 The message was deleted.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Delete conversation message
   * <https://docs.bird.com/api/conversations-api/api-reference/conversations-messaging/delete-conversation-message>
   *
   * @param conversationId The conversation, a UUID.
   * @param messageId The message, a UUID.
   */
  delete(conversationId: string, messageId: string, options?: CallOptions): Promise<void> {
    return this.#caller.empty('deleteConversationMessage', [conversationId, messageId], {}, options)
  }
}

/** `currentUser` */
export class CurrentUser {
  /** The operations under `currentUser.sessions`. */
  readonly sessions: CurrentUserSessions
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.sessions = new CurrentUserSessions(caller)
    this.#caller = caller
  }

  /**
   * Get the current user.
   *
   * Reads the user to whom the token was issued.
   *
   * Answers: 200 The user.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: Current user <https://docs.bird.com/api/accounts-api/api-reference/current-user>
   */
  get(options?: CallOptions): Promise<User> {
    return this.#caller.json('getCurrentUser', [], {}, options)
  }

  /**
   * Update the current user.
   *
   * Changes the members that are given and leaves the others as they are. No member may be cleared with null.
   *
   * Answers: 200 The user after the change.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 422 Members of the request broke the schema. `details` says which ones and
   * why; 429 The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Current user <https://docs.bird.com/api/accounts-api/api-reference/current-user>
   */
  update(body: UpdateCurrentUser, options?: CallOptions): Promise<User> {
    return this.#caller.json('updateCurrentUser', [], { body }, options)
  }

  /**
   * Delete the current user.
   *
   * Deletes the user to whom the token was issued, and so the account with the platform. It is never repeated by itself
   * once it may have been done, since the answer to a second call would only say that the token is no longer valid.
   *
   * Answers: 200 The user is deleted. The answer has no body.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: Current user <https://docs.bird.com/api/accounts-api/api-reference/current-user>
   */
  delete(options?: CallOptions): Promise<void> {
    return this.#caller.empty('deleteCurrentUser', [], {}, options)
  }
}

/** `currentUser.sessions` */
export class CurrentUserSessions {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * List sessions.
   *
   * Reads where the current user is signed in. The answer is the bare list, and the API does not page it.
   *
   * Answers: 200 The sessions.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: Sessions <https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions>
   */
  list(options?: CallOptions): Pager<Session, SessionList> {
    return this.#caller.list('', 'listSessions', [], {}, options)
  }

  /**
   * Get a session.
   *
   * Reads one login of the current user.
   *
   * Answers: 200 The session.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Sessions <https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions>
   *
   * @param tokenId The session, by the id of its token. The documents ask for text and name no format; the ones they
   * show are UUIDs.
   */
  get(tokenId: string, options?: CallOptions): Promise<Session> {
    return this.#caller.json('getSession', [tokenId], {}, options)
  }

  /**
   * Delete a session.
   *
   * Ends one login of the current user. It is repeated on failure: a session that the first request ended answers 404
   * to the second.
   *
   * Answers: 204 The session is ended.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Sessions <https://docs.bird.com/api/accounts-api/api-reference/current-user/sessions>
   *
   * @param tokenId The session, by the id of its token. The documents ask for text and name no format; the ones they
   * show are UUIDs.
   */
  delete(tokenId: string, options?: CallOptions): Promise<void> {
    return this.#caller.empty('deleteSession', [tokenId], {}, options)
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

/** `knowledgeBase` */
export class KnowledgeBase {
  /** The operations under `knowledgeBase.folders`. */
  readonly folders: KnowledgeBaseFolders

  /** @internal */
  constructor(caller: Caller) {
    this.folders = new KnowledgeBaseFolders(caller)
  }
}

/** `knowledgeBase.folders` */
export class KnowledgeBaseFolders {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Import documents into a folder.
   *
   * Uploads one or more files into a folder of the knowledge base, each as a document. A document that is there already
   * is updated; the answer tells the new ones from those.
   *
   * Answers: 200 The documents were uploaded.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 409
   * Conditions that contradict each other stopped the request. Nothing was made; 422 Members of the request broke the
   * schema. `details` says which ones and why; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: Import <https://docs.bird.com/api/knowledge-base-kb-api/api-reference>
   *
   * @param contentPath The path of the folder. It may hold slashes, which stay slashes; no part of it may be empty, a
   * dot or two dots.
   * @param files The files. Each is a field of the form of its own, all with this name. At least 1. Read while they are
   * sent, and never held whole.
   */
  importDocuments(
    contentPath: string,
    files: FormFile | readonly FormFile[],
    options?: FilesOptions,
  ): Promise<ImportKnowledgeBaseDocumentsResponse> {
    return this.#caller.files('importKnowledgeBaseDocuments', [contentPath], files, {}, options)
  }
}

/** `kyc` */
export class Kyc {
  /** The operations under `kyc.formEntries`. */
  readonly formEntries: KycFormEntries

  /** @internal */
  constructor(caller: Caller) {
    this.formEntries = new KycFormEntries(caller)
  }
}

/** `kyc.formEntries` */
export class KycFormEntries {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * List KYC form entries.
   *
   * Reads what an organization answered to one form. The API does not page the list.
   *
   * Answers: 200 The entries.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: List KYC form entries <https://docs.bird.com/api/know-your-customer-kyc-api/list-kyc-form-entries>
   *
   * @param kycFormId The form, a UUID.
   */
  list(kycFormId: string, options?: CallOptions): Pager<KycFormEntry, KycFormEntryList> {
    return this.#caller.list('results', 'listKycFormEntries', [kycFormId], {}, options)
  }
}

/** `numbers` */
export class Numbers {
  /** The operations under `numbers.endpointSubscriptions`. */
  readonly endpointSubscriptions: NumbersEndpointSubscriptions
  /** The operations under `numbers.tenDlc`. */
  readonly tenDlc: NumbersTenDlc
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.endpointSubscriptions = new NumbersEndpointSubscriptions(caller)
    this.tenDlc = new NumbersTenDlc(caller)
    this.#caller = caller
  }

  /**
   * Look up network and country of a phone number.
   *
   * Tells to which country and network a phone number belongs, what kind of line it is, and whether it can exist.
   * Format, allocation and type are checked, not whether the line is in use or reachable now.
   *
   * Answers: 200 What is known of the number.
   *
   * Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
   * token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on this
   * resource; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the
   * workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Network/Country information for a phone number
   * <https://docs.bird.com/api/numbers-api/api-reference/number-lookup/network-country-information-for-a-phone-number>
   */
  networkLookup(query?: GetNetworkLookup, options?: CallOptions): Promise<NetworkLookup> {
    return this.#caller.json('getNetworkLookup', [], { query }, options)
  }
}

/** `numbers.endpointSubscriptions` */
export class NumbersEndpointSubscriptions {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * List the subscriptions of an endpoint.
   *
   * Lists all subscriptions of a number or sender id. No parameter for paging is documented.
   *
   * Answers: 200 The subscriptions.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Manage Endpoint Subscriptions
   * <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
   *
   * @param endpointId The number or sender id. For long codes it is the id of the number. The documents name no format.
   */
  list(endpointId: string, options?: CallOptions): Pager<EndpointSubscription, EndpointSubscriptionList> {
    return this.#caller.list('results', 'listEndpointSubscriptions', [endpointId], {}, options)
  }

  /**
   * Get a subscription of an endpoint.
   *
   * Reads one subscription of a number or sender id.
   *
   * Answers: 200 The subscription.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Manage Endpoint Subscriptions
   * <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
   *
   * @param endpointId The number or sender id. For long codes it is the id of the number. The documents name no format.
   * @param subscriptionName The subscription: `main` for long codes; for short codes and alphanumeric senders the code
   * of the country to send to.
   */
  get(endpointId: string, subscriptionName: string, options?: CallOptions): Promise<EndpointSubscription> {
    return this.#caller.json('getEndpointSubscription', [endpointId, subscriptionName], {}, options)
  }

  /**
   * Activate a subscription of an endpoint.
   *
   * Starts a subscription of a number or sender id, which costs money.
   *
   * Answers: 200 The subscription after the change.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Manage Endpoint Subscriptions
   * <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
   *
   * @param endpointId The number or sender id. For long codes it is the id of the number. The documents name no format.
   * @param subscriptionName The subscription: `main` for long codes; for short codes and alphanumeric senders the code
   * of the country to send to.
   */
  activate(
    endpointId: string,
    subscriptionName: string,
    body: ActivateEndpointSubscription,
    options?: CallOptions,
  ): Promise<EndpointSubscription> {
    return this.#caller.json('activateEndpointSubscription', [endpointId, subscriptionName], { body }, options)
  }

  /**
   * Cancel a subscription of an endpoint.
   *
   * Ends a subscription of a number or sender id.
   *
   * Answers: 200 The subscription after the change.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Manage Endpoint Subscriptions
   * <https://docs.bird.com/api/numbers-api/api-reference/manage-endpoint-subscriptions>
   *
   * @param endpointId The number or sender id. For long codes it is the id of the number. The documents name no format.
   * @param subscriptionName The subscription: `main` for long codes; for short codes and alphanumeric senders the code
   * of the country to send to.
   */
  cancel(endpointId: string, subscriptionName: string, options?: CallOptions): Promise<EndpointSubscription> {
    return this.#caller.json('cancelEndpointSubscription', [endpointId, subscriptionName], {}, options)
  }
}

/** `numbers.tenDlc` */
export class NumbersTenDlc {
  /** The operations under `numbers.tenDlc.campaigns`. */
  readonly campaigns: NumbersTenDlcCampaigns
  /** The operations under `numbers.tenDlc.useCases`. */
  readonly useCases: NumbersTenDlcUseCases
  /** The operations under `numbers.tenDlc.verticals`. */
  readonly verticals: NumbersTenDlcVerticals

  /** @internal */
  constructor(caller: Caller) {
    this.campaigns = new NumbersTenDlcCampaigns(caller)
    this.useCases = new NumbersTenDlcUseCases(caller)
    this.verticals = new NumbersTenDlcVerticals(caller)
  }
}

/** `numbers.tenDlc.campaigns` */
export class NumbersTenDlcCampaigns {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Update a campaign.
   *
   * Changes the members that are given and leaves the others as they are; null clears one. Only a campaign that is
   * APPROVED or DECLINED can be changed, and an approved one in some members only: the table `campaignEditableFields`
   * says which. That rule is the API's; nothing is held back here. A change hands the campaign in again, for which Bird
   * may charge a fee.
   *
   * Answers: 200 The campaign after the change.
   *
   * Errors: 400 The request was not understood or did not pass validation. Nothing was done; 401 The access key or
   * token is missing, wrong or no longer valid; 403 The access key or user has no policy that allows this call on this
   * resource; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the
   * workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Update a campaign
   * <https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/campaigns/update-a-campaign>
   *
   * @param brandId The brand. The documents ask for text and name no format; the ones they show are UUIDs.
   * @param campaignId The campaign. The documents ask for text and name no format; the ones they show are UUIDs.
   */
  update(brandId: string, campaignId: string, body: CampaignUpdate, options?: CallOptions): Promise<Campaign> {
    return this.#caller.json('updateCampaign', [brandId, campaignId], { body }, options)
  }
}

/** `numbers.tenDlc.useCases` */
export class NumbersTenDlcUseCases {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * List use cases.
   *
   * Reads what campaigns can be for. The API does not page the list.
   *
   * Answers: 200 The use cases.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: TCR Enums <https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/tcr-enums>
   */
  list(options?: CallOptions): Pager<TcrUseCase, TcrUseCaseList> {
    return this.#caller.list('results', 'listTcrUseCases', [], {}, options)
  }
}

/** `numbers.tenDlc.verticals` */
export class NumbersTenDlcVerticals {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * List verticals.
   *
   * Reads the industries that a brand can belong to. The API does not page the list.
   *
   * Answers: 200 The verticals.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: TCR Enums <https://docs.bird.com/api/numbers-api/api-reference/10dlc-compliance/tcr-enums>
   */
  list(options?: CallOptions): Pager<TcrVertical, TcrVerticalList> {
    return this.#caller.list('results', 'listTcrVerticals', [], {}, options)
  }
}

/** `organizations` */
export class Organizations {
  /** The operations under `organizations.approvals`. */
  readonly approvals: OrganizationsApprovals
  /** The operations under `organizations.profile`. */
  readonly profile: OrganizationsProfile
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.approvals = new OrganizationsApprovals(caller)
    this.profile = new OrganizationsProfile(caller)
    this.#caller = caller
  }

  /**
   * Create an organization.
   *
   * Makes a new organization for the user who calls. A slug that is taken answers 409.
   *
   * Answers: 201 The new organization.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 409 Conditions that contradict each other stopped the request. Nothing was
   * made; 422 Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the
   * workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Organizations <https://docs.bird.com/api/accounts-api/api-reference/organizations>
   */
  create(body: CreateOrganization, options?: CallOptions): Promise<Organization> {
    return this.#caller.json('createOrganization', [], { body }, options)
  }

  /**
   * Get an organization.
   *
   * Reads one organization.
   *
   * Answers: 200 The organization.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Organizations <https://docs.bird.com/api/accounts-api/api-reference/organizations>
   */
  get(options?: CallOptions): Promise<Organization> {
    return this.#caller.json('getOrganization', [], {}, options)
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

/** `organizations.approvals` */
export class OrganizationsApprovals {
  /** The operations under `organizations.approvals.runs`. */
  readonly runs: OrganizationsApprovalsRuns

  /** @internal */
  constructor(caller: Caller) {
    this.runs = new OrganizationsApprovalsRuns(caller)
  }
}

/** `organizations.approvals.runs` */
export class OrganizationsApprovalsRuns {
  /** The operations under `organizations.approvals.runs.reviews`. */
  readonly reviews: OrganizationsApprovalsRunsReviews

  /** @internal */
  constructor(caller: Caller) {
    this.reviews = new OrganizationsApprovalsRunsReviews(caller)
  }
}

/** `organizations.approvals.runs.reviews` */
export class OrganizationsApprovalsRunsReviews {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Review a run of an approval flow.
   *
   * Approves, rejects or cancels the change that waits in a run of an approval flow.
   *
   * Answers: 204 The review was taken.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 409
   * Conditions that contradict each other stopped the request. Nothing was made; 429 The rate limit of the workspace
   * was passed. The request was not processed and may be sent again later.
   *
   * Source: Reviews <https://docs.bird.com/api/accounts-api/api-reference/organizations/approvals/runs/reviews>
   *
   * @param approvalId The approval flow, a UUID.
   * @param approvalRunId The run of the flow, a UUID.
   */
  create(approvalId: string, approvalRunId: string, body: CreateApprovalReview, options?: CallOptions): Promise<void> {
    return this.#caller.empty('createApprovalReview', [approvalId, approvalRunId], { body }, options)
  }
}

/** `organizations.profile` */
export class OrganizationsProfile {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Get the business profile.
   *
   * Reads what an organization says about its business.
   *
   * Answers: 200 The business profile.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Profile <https://docs.bird.com/api/accounts-api/api-reference/organizations/profile>
   */
  get(options?: CallOptions): Promise<BusinessProfile> {
    return this.#caller.json('getBusinessProfile', [], {}, options)
  }

  /**
   * Update the business profile.
   *
   * Changes the members that are given and leaves the others as they are. No member may be cleared with null; an empty
   * text is allowed where no pattern forbids it.
   *
   * Answers: 200 The business profile after the change.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 422
   * Members of the request broke the schema. `details` says which ones and why; 429 The rate limit of the workspace was
   * passed. The request was not processed and may be sent again later.
   *
   * Source: Profile <https://docs.bird.com/api/accounts-api/api-reference/organizations/profile>
   */
  update(body: UpdateBusinessProfile, options?: CallOptions): Promise<BusinessProfile> {
    return this.#caller.json('updateBusinessProfile', [], { body }, options)
  }
}

/** `voice` */
export class Voice {
  /** The operations under `voice.transcriptions`. */
  readonly transcriptions: VoiceTranscriptions

  /** @internal */
  constructor(caller: Caller) {
    this.transcriptions = new VoiceTranscriptions(caller)
  }
}

/** `voice.transcriptions` */
export class VoiceTranscriptions {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * Delete a transcription.
   *
   * Deletes a transcription. The call may be repeated after a failure, so a 404 of a second attempt can mean that the
   * first one worked.
   *
   * Answers: 204 The transcription was deleted.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Delete a Transcription <https://docs.bird.com/api/voice-api/transcriptions-api/delete-a-transcription>
   *
   * @param transcriptionId The transcription. The documents name no format.
   */
  delete(transcriptionId: string, query?: DeleteTranscription, options?: CallOptions): Promise<void> {
    return this.#caller.empty('deleteTranscription', [transcriptionId], { query }, options)
  }
}

/** `webhookSubscriptions` */
export class WebhookSubscriptions {
  /** The operations under `webhookSubscriptions.logs`. */
  readonly logs: WebhookSubscriptionsLogs
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.logs = new WebhookSubscriptionsLogs(caller)
    this.#caller = caller
  }

  /**
   * List subscriptions.
   *
   * Lists the subscriptions of a workspace.
   *
   * Answers: 200 One page of subscriptions.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: List webhook subscriptions
   * <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/list-webhook-subscriptions>
   */
  list(query?: ListWebhookSubscriptions, options?: CallOptions): Pager<WebhookSubscription, WebhookSubscriptionList> {
    return this.#caller.list('results', 'listWebhookSubscriptions', [], { query }, options)
  }

  /**
   * Subscribe to an event.
   *
   * Asks Bird to post one event of a workspace to an address of yours. At most five subscriptions may have the same
   * filters. Deliveries that your server does not answer with 2xx are repeated at growing intervals for 8 hours.
   *
   * Answers: 201 The subscription that was made.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: Create a webhook subscription
   * <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/create-a-webhook-subscription>
   */
  create(body: CreateWebhookSubscription, options?: CallOptions): Promise<WebhookSubscription> {
    return this.#caller.json('createWebhookSubscription', [], { body }, options)
  }

  /**
   * Get a subscription.
   *
   * Reads one subscription.
   *
   * Answers: 200 The subscription.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Get a webhook subscription
   * <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/get-a-webhook-subscription>
   *
   * @param webhookSubscriptionId The subscription, a UUID.
   */
  get(webhookSubscriptionId: string, options?: CallOptions): Promise<WebhookSubscription> {
    return this.#caller.json('getWebhookSubscription', [webhookSubscriptionId], {}, options)
  }

  /**
   * Update a subscription.
   *
   * Changes the members that are given, one at least, and leaves the others as they are. `eventFilters` may also be
   * cleared by sending null. The service and the event of a subscription stay as they are.
   *
   * Answers: 200 The subscription after the change.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: Update a webhook subscription
   * <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/update-a-webhook-subscription>
   *
   * @param webhookSubscriptionId The subscription, a UUID.
   */
  update(
    webhookSubscriptionId: string,
    body: UpdateWebhookSubscription,
    options?: CallOptions,
  ): Promise<WebhookSubscription> {
    return this.#caller.json('updateWebhookSubscription', [webhookSubscriptionId], { body }, options)
  }

  /**
   * Delete a subscription.
   *
   * Ends a subscription. The documents name this call without showing its path or its answer; both follow the calls
   * beside it.
   *
   * Answers: 204 The subscription is gone.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 404 The resource, or one that the path leads through, does not exist; 429
   * The rate limit of the workspace was passed. The request was not processed and may be sent again later.
   *
   * Source: Delete a webhook subscription
   * <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/delete-a-webhook-subscription>
   *
   * @param webhookSubscriptionId The subscription, a UUID.
   */
  delete(webhookSubscriptionId: string, options?: CallOptions): Promise<void> {
    return this.#caller.empty('deleteWebhookSubscription', [webhookSubscriptionId], {}, options)
  }

  /**
   * List the events that may be subscribed to.
   *
   * Lists the events of each service, with the keys by which they may be filtered. The API does not page this list.
   *
   * Answers: 200 The events, by service.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: List available webhook events
   * <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/list-available-webhook-events>
   */
  listAvailable(query?: ListAvailableWebhooks, options?: CallOptions): Pager<AvailableWebhooks, AvailableWebhookList> {
    return this.#caller.list('results', 'listAvailableWebhooks', [], { query }, options)
  }
}

/** `webhookSubscriptions.logs` */
export class WebhookSubscriptionsLogs {
  readonly #caller: Caller

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller
  }

  /**
   * List deliveries of a subscription.
   *
   * Lists how events were delivered; failures are kept for seven days.
   *
   * Answers: 200 One page of deliveries, perhaps an empty one.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: Webhook subscription logs
   * <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/webhook-subscription-logs>
   *
   * @param webhookSubscriptionId The subscription, a UUID.
   */
  list(
    webhookSubscriptionId: string,
    query?: ListWebhookLogs,
    options?: CallOptions,
  ): Pager<WebhookLog, WebhookLogList> {
    return this.#caller.list('results', 'listWebhookLogs', [webhookSubscriptionId], { query }, options)
  }

  /**
   * Get the attempts of a delivery.
   *
   * Reads every attempt to deliver one event, with the bodies sent and received. The documents name no members of the
   * answer.
   *
   * Answers: 200 The attempts.
   *
   * Errors: 401 The access key or token is missing, wrong or no longer valid; 403 The access key or user has no policy
   * that allows this call on this resource; 429 The rate limit of the workspace was passed. The request was not
   * processed and may be sent again later.
   *
   * Source: Webhook subscription logs
   * <https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/webhook-subscription-logs>
   *
   * @param webhookSubscriptionId The subscription, a UUID.
   */
  details(
    webhookSubscriptionId: string,
    query: GetWebhookLogDetails,
    options?: CallOptions,
  ): Promise<WebhookLogDetails> {
    return this.#caller.json('getWebhookLogDetails', [webhookSubscriptionId], { query }, options)
  }
}
