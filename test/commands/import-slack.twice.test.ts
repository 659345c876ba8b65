import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, incident } from '../cli.ts'
import { writeFolder, writeZip } from '../slack/containers.ts'
import { at, say } from '../slack/kit/parts.ts'
import { channelName, dayFiles, type KitFiles, kit, users } from '../slack/kit.ts'

const report = 'incidents/checkout.md'

function repository(files: Record<string, string | Uint8Array>): string {
  return folder({ '.git/HEAD': '', [report]: '---\ntitle: Checkout\n---\n\n## Timeline\n', ...files })
}

describe('R12 the same export twice gives no difference', () => {
  const twice = (source: KitFiles, ...flags: string[]) => {
    const cwd = repository({ 'export.zip': readFileSync(writeZip(source)) })
    const run = () =>
      incident(['import-slack', 'export.zip', '--into', report, '--select', 'all', ...flags], cwd)
    const first = run()
    const [text, ledger] = [report, 'incidents/checkout.slack.json'].map((name) =>
      readFileSync(join(cwd, name), 'utf8'),
    )
    const second = run()
    expect([first.code, second.code]).toEqual([0, 0])
    expect(second.err).toContain('nothing was changed')
    expect(readFileSync(join(cwd, report), 'utf8')).toBe(text)
    expect(readFileSync(join(cwd, 'incidents/checkout.slack.json'), 'utf8')).toBe(ledger)
    return { text: text ?? '', err: second.err }
  }

  test.each(['panne-café été', 'entries', 'inc-2024'])('where nothing tells the id of %s', (name) => {
    const files = dayFiles(name, [say(at(1), 'U01BOB000', 'one'), say(at(2), 'U01BOB000', 'two')])
    const { text } = twice(
      { 'users.json': users, ...files },
      '--workspace-url',
      'https://acme-test.slack.com',
    )
    expect(text.match(/^- \[/gm)).toHaveLength(2)
    expect(text).toContain(
      `https://acme-test.slack.com/archives/${encodeURIComponent(name)}/p1730610001000000`,
    )
    expect(text).not.toContain('channel_id')
  })

  test('in a report that is too large for check, which the summary says', () => {
    const long = 'the queue drains slowly '.repeat(40)
    const { text, err } = twice(
      kit(Array.from({ length: 300 }, (_, n) => say(at(n), 'U01BOB000', `${n} ${long}`))),
      '--channel',
      channelName,
    )
    expect(text.length).toBeGreaterThan(256 * 1024)
    expect(err).toMatch(
      /^With \d+ KiB it is too large for check and build, which read 256 KiB: .+--from and --to\.$/m,
    )
  })
})

test('a report that would grow too large is refused and left alone', () => {
  const words = 'the queue drains slowly '.repeat(1500)
  const cwd = repository({})
  writeFolder(kit(Array.from({ length: 70 }, (_, n) => say(at(n), 'U01BOB000', words))), join(cwd, 'export'))
  const before = readFileSync(join(cwd, report), 'utf8')
  const { code, err } = incident(
    ['import-slack', 'export', '-c', channelName, '--into', report, '--select', 'all'],
    cwd,
  )
  expect(code).toBe(2)
  expect(err).toMatch(/would have \d{4} KiB, expected at most 2048 KiB\.$/m)
  expect(err).toContain('Take fewer messages: --select marked, --from and --to.')
  expect(readFileSync(join(cwd, report), 'utf8')).toBe(before)
  expect(existsSync(join(cwd, 'incidents/checkout.slack.json'))).toBe(false)
})

test('a report that no parser can read is refused: its entries would come twice', () => {
  const cwd = repository({
    'export.zip': readFileSync(writeZip(kit())),
    [report]: `## Timeline\n\n${'> '.repeat(200)}deep\n`,
  })
  const { code, err } = incident(['import-slack', 'export.zip', '-c', channelName, '-i', report], cwd)
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/^incidents\/checkout\.md cannot be imported into\. .+\n.+ line 3\. .+\n$/),
  })
})
