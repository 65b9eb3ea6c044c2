import type { RawResponse } from './response.js'

/** Headers by name; a list sends its header several times. */
export type HeaderValues = Record<string, string | readonly string[]>

/** Gives the token that calls are made with. It is asked again, with the token that was refused, after a 401. */
export type TokenProvider = (rejected?: string) => string | Promise<string>

/** What every client may be given, whose ever it is. */
export interface CommonOptions {
  /** The whole call with its retries, in milliseconds. */
  timeout?: number | undefined
  /** One request and its answer, in milliseconds. */
  attemptTimeout?: number | undefined
  /** Making a connection, in milliseconds. */
  connectTimeout?: number | undefined
  /** How many times a call may be repeated where that is safe. */
  maxRetries?: number | undefined
  /** The largest answer that is accepted, in bytes. Files that are streamed have no limit. */
  maxResponseBytes?: number | undefined
  /** The URL of a proxy, in place of `HTTPS_PROXY`. */
  proxy?: string | undefined
  /** Certificates to trust beside those of the system and of `NODE_EXTRA_CA_CERTS`, as PEM. */
  ca?: string | Uint8Array | undefined
  /** Sent with every request. */
  defaultHeaders?: HeaderValues | undefined
  /** Stands behind the library's own name in `User-Agent`. */
  userAgentSuffix?: string | undefined
  /** Allows plain http to other machines, which shows the credential to everybody on the way. */
  allowHttp?: boolean | undefined
}

/** How a client is set up. What is not given comes from the environment (`BIRD_ACCESS_KEY` and so on) or is a default. */
export interface ClientOptions extends CommonOptions {
  /** An access key. Otherwise `BIRD_ACCESS_KEY`. */
  accessKey?: string | undefined
  /** A token of a signed-in user, in place of an access key. */
  bearerToken?: string | undefined
  /** A function that gives such tokens, in place of an access key. */
  tokenProvider?: TokenProvider | undefined
  /** For the calls that name no workspace of their own. Otherwise `BIRD_WORKSPACE_ID`. */
  workspaceId?: string | undefined
  /** For the calls that name no organization of their own. Otherwise `BIRD_ORGANIZATION_ID`. */
  organizationId?: string | undefined
  /** Moves every host of Bird, for a sandbox or a proxy of yours. Otherwise `BIRD_BASE_URL`. */
  baseUrl?: string | undefined
  /** Moves one host; stronger than `baseUrl`. */
  baseUrls?: { api?: string | undefined; media?: string | undefined } | undefined
  /** How long a file may make no progress, in milliseconds. */
  idleTimeout?: number | undefined
}

/** What one call does differently from its client. */
export interface CallOptions {
  /** The whole call with its retries, in milliseconds. */
  timeout?: number | undefined
  /** One request and its answer, in milliseconds. */
  attemptTimeout?: number | undefined
  /** How many times the call may be repeated where that is safe. */
  maxRetries?: number | undefined
  workspaceId?: string | undefined
  organizationId?: string | undefined
  /** Further headers. */
  headers?: HeaderValues | undefined
  /** Drops the request: its connection closes, and the call ends in the reason of the signal. */
  signal?: AbortSignal | undefined
  /** Told of each answer as it came: status, headers, body. */
  onResponse?: ((response: RawResponse) => void) | undefined
}

/** What one wait for a job does differently from its client. */
export interface WaitOptions extends CallOptions {
  /** The whole wait, in milliseconds: 600,000 (10 minutes) when left out, whatever the client says. */
  timeout?: number | undefined
  /** How long to rest between two questions, in milliseconds: 1,000 and half as much again each time, up to 10,000. */
  pollInterval?: number | undefined
}

/** What a request of your own making holds. */
export interface RequestOptions {
  /** A list repeats its name. */
  query?:
    Record<string, string | number | boolean | null | undefined | readonly (string | number | boolean)[]> | undefined
  headers?: HeaderValues | undefined
  /** A body that is sent as JSON. */
  json?: unknown
  /** A body that is sent as it is; its content type is given as a header. */
  body?: Uint8Array | string | undefined
  /** The host that the path belongs to; `api` when left out. */
  host?: 'api' | 'media' | undefined
}
