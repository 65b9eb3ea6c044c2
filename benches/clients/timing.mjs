// What every Node client of the benchmarks shares: the ids, and the loop that measures one call.
// The same arguments and the same printed result as timing.py.

export const accessKey = 'benchmark-access-key'
export const workspaceId = '11111111-1111-4111-8111-111111111111'
export const channelId = '614208aa-b153-4d5d-9989-2fddfc0ce4c3'
export const path = `/workspaces/${workspaceId}/channels/${channelId}/messages`
export const authorization = `AccessKey ${accessKey}`
export const receiver = '+31612345678'
export const text = 'Hello'

export const [url, warmUp, calls, seconds] = process.argv.slice(2)

export async function measure(call) {
  const seen = await call()
  for (let number = 1; number < Number(warmUp); number++) await call()

  const times = []
  let begin = process.hrtime.bigint()
  const end = begin + BigInt(Math.round(Number(seconds) * 1e9))
  while (begin < end && times.length < Number(calls)) {
    await call()
    const now = process.hrtime.bigint()
    times.push(Number(now - begin) / 1e3)
    begin = now
  }
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length
  times.sort((one, other) => one - other)
  const middle = times.length >> 1
  const median = times.length % 2 ? times[middle] : (times[middle - 1] + times[middle]) / 2
  console.log(JSON.stringify({ calls: times.length, median, mean, seen }))
  // What a client keeps open must not keep the process alive.
  process.exit(0)
}
