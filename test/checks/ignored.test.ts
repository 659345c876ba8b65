import { expect, test } from 'vitest'
import { checks } from '../../src/checks/index.ts'
import { checkExample } from './run-example.ts'

const token = ['gh', 'p_', 'wW9x'.repeat(9)].join('')

/** What is left of the findings, `line id`, and how many are not. */
function left(text: string): [found: string[], ignored: number] {
  const missing = ['incidents/a.html', 'incidents/b.html']
  const { findings, ignored } = checkExample(checks, { report: text, missing })
  return [findings.map(({ at, id }) => `${at.line} ${id}`), ignored]
}

const sections = '## Summary\n\nLogins failed.\n\n## Timeline (UTC)\n\n- 10:02 Alert\n'
const head = `# Login was down\n\n${sections}\n## Action items\n\nNone.\n\n## References\n\n`
const links = '[one](a.html)\n[two](b.html)\n'

test('a comment silences its own line and the next one that has text', () => {
  expect(left(head + links)).toEqual([['17 link-resolves', '18 link-resolves'], 0])
  const comment = '<!-- incident-ignore link-resolves: the build makes it -->'
  expect(left(`${head}${comment}\n\n${links}`)).toEqual([['20 link-resolves'], 1])
  expect(left(`${head}[one](a.html) ${comment}\n\nText.\n\n[two](b.html)\n`)).toEqual([
    ['21 link-resolves'],
    1,
  ])
})

test('above the first section it holds for the whole report, as a line of the frontmatter too', () => {
  const comment = 'incident-ignore link-resolves, section-present: before we had a template'
  const text = `${sections}\n${links}`
  expect(left(`# Login was down\n\n<!-- ${comment} -->\n\n${text}`)).toEqual([[], 3])
  expect(left(`---\ntitle: Login was down\n# ${comment}\n---\n\n${text}`)).toEqual([[], 3])
})

test('another check, no reason, a secret: nothing is silenced', () => {
  const silent = (comment: string, line: string) =>
    left(`${head}<!-- incident-ignore ${comment} -->\n${line}\n`)
  expect(silent('section-filled: x', '[one](a.html)')).toEqual([['18 link-resolves'], 0])
  expect(silent('link-resolves', '[one](a.html)')).toEqual([['17 ignore-has-reason', '18 link-resolves'], 0])
  expect(silent('no-secret: it is revoked', token)).toEqual([['17 ignore-has-reason', '18 no-secret'], 0])
})
