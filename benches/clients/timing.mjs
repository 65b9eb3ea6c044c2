// What every Node client of the benchmarks shares: the ids, and the loop that measures one call.
// The same arguments and the same printed result as timing.py; benches/README.md says what they are.

export const accessKey = 'benchmark-access-key'
export const workspaceId = '11111111-1111-4111-8111-111111111111'
export const channelId = '614208aa-b153-4d5d-9989-2fddfc0ce4c3'
export const path = `/workspaces/${workspaceId}/channels/${channelId}/messages`
export const authorization = `AccessKey ${accessKey}`
export const receiver = '+31612345678'
export const text = 'Hello'
export const limit = 1000

const [, , first, ...numbers] = process.argv
export const url = first
export const [warmUp, calls, seconds, atOnce] = numbers.map(Number)

/** The request of a send, as a peer's user writes it. */
export const body = () => ({
  receiver: { contacts: [{ identifierValue: receiver }] },
  body: { type: 'text', text: { text } },
})

// Several calls at once wait for the last of them, and the time is divided among them.
export async function measure(call) {
  const batch = atOnce === 1 ? call : async () => (await Promise.all(Array.from({ length: atOnce }, call)))[0]
  const seen = await batch()
  for (let number = atOnce; number < warmUp; number += atOnce) await batch()

  const times = []
  let begin = process.hrtime.bigint()
  const end = begin + BigInt(Math.round(seconds * 1e9))
  while (begin < end && times.length * atOnce < calls) {
    await batch()
    const now = process.hrtime.bigint()
    times.push(Number(now - begin) / 1e3 / atOnce)
    begin = now
  }
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  times.sort((one, other) => one - other)
  const middle = times.length >> 1
  const median = times.length % 2 ? times[middle] : (times[middle - 1] + times[middle]) / 2
  console.log(JSON.stringify({ calls: times.length * atOnce, median, mean, seen }))
  // What a client keeps open must not keep the process alive.
  process.exit(0)
}
