// Says what failed, a line a test, and how many passed.
export default async function* reporter(events) {
  const counts = { passed: 0, failed: 0 }
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') {
      continue
    }
    const suite = data.details.type === 'suite'
    if (!suite) {
      counts[type === 'test:pass' ? 'passed' : 'failed'] += 1
    }
    if (type === 'test:fail' && !(suite && data.details.error.failureType === 'subtestsFailed')) {
      const { error } = data.details
      yield `failed: ${data.name}: ${error.cause?.message ?? error.message}\n`
    }
  }
  yield `${counts.passed} passed, ${counts.failed} failed\n`
}
