// What the generated files are written with: a vector, and the checks of what came back.
import assert from 'node:assert/strict'
import { AsyncLocalStorage } from 'node:async_hooks'
import { BirdError, Client, rawJSON, type ClientOptions, type Media, type Page, type Pager } from 'birdwire'

type Body = (bird: Client) => Promise<void>

/** Where the calls of a vector go. */
export interface Run {
  baseUrl: string
  maxRetries: number
}

/** All vectors, by the names of their files. */
export const vectors: { id: string; replay: (run: Run) => Promise<void> }[] = []

const DEFAULTS = {
  workspaceId: '11111111-1111-4111-8111-111111111111',
  organizationId: '22222222-2222-4222-8222-222222222222',
}

export function vector(id: string, options: ClientOptions, body: Body): void {
  // One credential in place of another, never both.
  const credential = options.bearerToken === undefined ? { accessKey: 'test-access-key' } : {}
  vectors.push({ id, replay: (run) => body(new Client({ ...DEFAULTS, ...credential, ...run, ...options })) })
}

/** A vector of another vendor, whose client the vector itself makes. */
export function vendorVector<Vendor>(
  id: string,
  make: (run: Run) => Vendor,
  body: (client: Vendor) => Promise<void>,
): void {
  vectors.push({ id, replay: (run) => body(make(run)) })
}

const values = new AsyncLocalStorage<'compared' | 'imagined'>()

/** Replays a vector whose answers hold the sandbox's own values: that they come and are of the right kind is all. */
export function withImaginedValues(replay: () => Promise<void>): Promise<void> {
  return values.run('imagined', replay)
}

function imagined(): boolean {
  return values.getStore() === 'imagined'
}

export function same<Value extends string | number | boolean>(
  actual: Value | null | undefined,
  expected: NoInfer<Value> | null,
): void {
  if (!imagined()) assert.equal(actual, expected)
}

/** The `type` of a union: of a known kind or of one that no version of these types knows. */
export function sameKind(actual: string | null | undefined, expected: string): void {
  if (!imagined()) assert.equal(actual, expected)
}

/** A value of a union, narrowed to the kind that it must be of. */
export function ofKind<Value extends { type?: unknown }, Kind extends string>(
  value: Value | null | undefined,
  kind: Kind,
): Extract<Value, { type: Kind }> | undefined {
  if (!imagined()) assert.equal(value?.type, kind)
  return value as Extract<Value, { type: Kind }> | undefined
}

/** Two texts for one instant. */
export function sameTime(actual: string | null | undefined, expected: string): void {
  if (!imagined()) assert.equal(Date.parse(actual ?? ''), Date.parse(expected), `${actual} is not ${expected}`)
}

export function absent(actual: unknown): void {
  if (!imagined()) assert.ok(actual === null || actual === undefined, `${JSON.stringify(actual)} should be absent`)
}

export function present(actual: object | null | undefined): void {
  if (imagined()) return
  assert.equal(typeof actual, 'object')
  assert.notEqual(actual, null)
}

export function length(actual: readonly unknown[] | null | undefined, expected: number): void {
  if (!imagined()) assert.equal(actual?.length, expected)
}

export function equal(actual: unknown, expected: unknown): void {
  if (!imagined()) assert.deepEqual(actual, expected)
}

export function sameRaw(value: object | undefined, expected: unknown): void {
  if (imagined()) return
  assert.ok(value)
  assert.deepEqual(rawJSON(value), expected)
}

export function sameBytes(actual: Uint8Array, expected: string): void {
  if (!imagined()) assert.equal(Buffer.from(actual).toString('base64'), expected)
}

/** Every page of a list. */
export async function walk<Item, Members>(pager: Pager<Item, Members>): Promise<(Page<Item> & Members)[]> {
  const pages = []
  for await (const page of pager.pages()) {
    pages.push(page)
  }
  return pages
}

export async function wholeFile(media: Promise<Media>): Promise<Uint8Array> {
  return (await media).bytes()
}

/** The error of a call, which is of exactly this class. */
export async function fails(
  expected: abstract new (...parameters: never[]) => BirdError,
  call: () => Promise<unknown>,
): Promise<BirdError> {
  let answer: unknown
  try {
    answer = await call()
  } catch (error) {
    assert.ok(error instanceof BirdError, `not an error of birdwire: ${error}`)
    assert.equal(error.constructor, expected, `a ${error.name} instead of ${expected.name}: ${error.message}`)
    return error
  }
  assert.fail(`no ${expected.name}, but an answer: ${JSON.stringify(answer)}`)
}

/** A call that is given up after some time: it ends in the reason of its signal. */
export async function cancelled(after: number, call: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), after)
  try {
    await assert.rejects(call(controller.signal), (error: Error) => {
      assert.equal(error.name, 'AbortError', String(error))
      assert.equal(error, controller.signal.reason)
      return true
    })
  } finally {
    clearTimeout(timer)
  }
}
