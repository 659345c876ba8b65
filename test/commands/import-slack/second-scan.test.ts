import { expect, test } from 'vitest'
import { refuseLeaks } from '../../../src/commands/import-slack/second-scan.ts'
import { sampleOf } from '../../../src/redact/shapes.ts'
import { defaults } from '../../../src/report/config.ts'

const token = ['gh', 'p_', sampleOf(['alnum', 36])].join('')

/** What is said of a report that was `before` and would be `after`; undefined when it may be written. */
function refused(before: string, after: string): string | undefined {
  const said: string[] = []
  const terminal = { out: () => {}, err: (text: string) => said.push(text) }
  return refuseLeaks(before, after, defaults, terminal as never) ? said.join('') : undefined
}

test('a secret that would be added is refused, by rule and line', () => {
  const said = refused('## Timeline\n', `## Timeline\n\n- 10:02 ${token}\n`)
  expect(said).toMatch(
    /^Line 3 of the timeline would hold a secret \(github-token\)\.\nNothing was written\./,
  )
  expect(said).not.toContain(token.slice(0, 8))
})

test('what the report had before is let be, one more of it is not', () => {
  const report = `He pasted ${token}.\n\n## Timeline\n`
  expect(refused(report, `${report}\n- 10:02 ok\n`)).toBeUndefined()
  expect(refused(report, `${report}\n- 10:02 ${token}\n`)).toContain('Line 5 ')
})

test('text of the report that was no secret there does not excuse one', () => {
  const word = ['pump', 'kin'].join('')
  const report = `The ${word} service was down.\n\n## Timeline\n`
  expect(refused(report, `${report}\n- 10:02 the password is ${word}\n`)).toContain('Line 5 ')
})
