import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Adds up what the runs reported, as the last line of bin/test. A run without a report, or without a test, has failed. */
const folder = process.argv[2]!
let passed = 0
let failed = 0
let skipped = 0
const files = readdirSync(folder)
for (const file of files) {
  const report = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numFailedTestSuites: number
    testResults: { status: string; assertionResults: unknown[] }[]
  }
  passed += report.numPassedTests
  failed += report.numFailedTests
  skipped += report.numPendingTests
  failed += report.testResults.filter(
    (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
  ).length
}
if (files.length === 0 || passed === 0) failed++
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(failed ? 1 : 0)
