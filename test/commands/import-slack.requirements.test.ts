import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { progress } from '../../src/commands/progress.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { openExport } from '../../src/slack/files.ts'
import { detectFormat } from '../../src/slack/formats/index.ts'
import { folder, incident, type Run } from '../cli.ts'
import { writeFolder, writeZip } from '../slack/containers.ts'
import { at, say } from '../slack/kit/parts.ts'
import { channelName, kit } from '../slack/kit.ts'
import { producers } from '../slack/producers.ts'
import { rawZip } from '../slack/raw-zip.ts'

const report = 'incidents/checkout.md'

function repository(files: Record<string, string | Uint8Array> = {}): string {
  return folder({ '.git/HEAD': '', [report]: '---\ntitle: Checkout\n---\n\n## Timeline\n', ...files })
}

function print(path: string, ...flags: string[]): Run {
  return incident(['import-slack', path, '--channel', channelName, ...flags], repository())
}

test('R1 an official ZIP and a channel give a Markdown timeline in the order of time', () => {
  const { code, out } = print(writeZip(kit()), '--select', 'all', '--tz', 'America/Toronto')
  expect(code).toBe(0)
  const [, zone, date, entry] =
    /^## Timeline\n\nAll times are in (.+)\.\n\n### (.+)\n\n(- .+)\n/.exec(out) ?? []
  expect({ zone, date }).toEqual({ zone: 'America/Toronto', date: '2024-11-03' })
  expect(entry).toMatch(
    /^- \[01:00 UTC-04:00\]\(https:\/\/acme-test\.slack\.com\/archives\/\w+\/p\d{16}\) \S/,
  )
  expect(out).toMatch(/^- \[01:01 UTC-04:00\]\(\S+\) \*\*alice \| sre\*\*: I see 5xx on checkout/m)
  const days = [...out.matchAll(/^### (.+)$/gm)].map(([, day]) => day)
  expect(days).toEqual([...days].sort())
  const stamps = [...out.matchAll(/^- \[.*?\]\(\S+\/p(\d{16})/gm)].map(([, ts]) => ts)
  expect(stamps.length).toBeGreaterThan(20)
  expect(stamps).toEqual([...stamps].sort())
})

test('R3 every entry of an incident over several days stands under its date', () => {
  const days = ['2024-11-03', '2024-11-04', '2024-11-06']
  const hours = [0, 30, 75]
  const source = kit(hours.map((hour, day) => say(at(hour * 3600, 1), 'U01BOB000', `day ${day}`)))
  const { out } = print(writeZip(source), '--select', 'all')
  const found = [...out.matchAll(/^### (\S+)\n\n- \[\d\d:\d\d\]\(\S+\) .*: (day \d)$/gm)]
  expect(found.map(([, date, words]) => `${date} ${words}`)).toEqual(
    days.map((date, n) => `${date} day ${n}`),
  )
})

test('R38 a flagged name with U+202F is no obstacle', () => {
  const name = `${channelName}/Screenshot 9.10\u202fAM.json`
  expect(print(writeZip({ ...kit(), [name]: '{}' })).code).toBe(0)
})

describe('R40 an export of any size', () => {
  test('only the files of the channel are read, each once', async () => {
    const others = Object.fromEntries(
      ['a', 'b', 'c'].map((name) => [`${name}/2024-11-02.json`, [say(at(9), 'U01BOB000', 'x')]]),
    )
    const opened = await openExport(writeFolder({ ...kit([say(at(1), 'U01BOB000', 'hi')]), ...others }), {
      cwd: '/',
    })
    const read: string[] = []
    const files = {
      ...opened,
      read: (path: string, use: 'keep' | 'glance') => {
        read.push(path)
        return opened.read(path, use)
      },
    }
    await (await detectFormat(files)).readChannel(files, channelName)
    expect(read.sort()).toEqual([
      'channels.json',
      'dms.json',
      'groups.json',
      `${channelName}/2024-11-02.json`,
      'mpims.json',
      'users.json',
    ])
  })

  test('progress on a terminal, on one line that goes, and none elsewhere', () => {
    let [now, said] = [0, '']
    const terminal: Terminal = {
      out: () => {},
      err: (text) => {
        said += text
      },
      now: () => now,
      ...{ cwd: '/', env: {}, columns: 80, interactive: true, colour: { out: false, err: false } },
    }
    const run = (interactive: boolean) => {
      const shown = progress({ ...terminal, interactive }, 'Reading file')
      for (let done = 1; done <= 3; done++) {
        now += 400
        shown.step(done, 3)
      }
      shown.end()
    }
    run(true)
    expect(said).toBe('\rReading file 2 of 3 \rReading file 3 of 3 \r\x1b[K')
    said = ''
    run(false)
    expect(said).toBe('')
  })
})

test('R56 pages of the API give the timeline of the export, a parent that comes twice once', () => {
  const flags = ['--select', 'all', '--workspace-url', 'https://acme-test.slack.com']
  const [pages, whole] = [producers['pages of the API']?.() ?? '', writeZip(kit())].map((path) =>
    print(path, ...flags),
  )
  expect(pages?.code).toBe(0)
  expect(pages?.out).toBe(whole?.out)
})

test('R62 names that lead out of a ZIP: nothing is written, the rest is read, and the exit code tells', () => {
  const text = JSON.stringify([say(at(1), 'U01BOB000', 'still here')])
  const zip = rawZip([
    { name: `${channelName}/2024-11-02.json`, data: text },
    { name: '../../evil.json', data: '[]' },
    { name: '/tmp/evil.json', data: '[]' },
  ])
  const cwd = repository({ 'export.zip': zip })
  const before = readdirSync(cwd, { recursive: true })
  const { code, out, err } = incident(['import-slack', 'export.zip'], cwd)
  expect(code).toBe(1)
  expect(out).toContain('still here')
  expect(err).toContain('leads out of the archive')
  expect(readdirSync(cwd, { recursive: true })).toEqual(before)
  expect(existsSync(join(cwd, '../../evil.json'))).toBe(false)
})

describe('R63 a ZIP that swells up', () => {
  const noise = Array.from({ length: 9000 }, (_, n) => say(at(n), 'U01BOB000', `${n} ${(n * 7919) % 10007}`))

  test('is refused above the limit, which --max-size raises', () => {
    const zip = writeZip(kit(noise))
    const refused = print(zip, '--max-size', '1')
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toMatch(
      /^`.+\.json` is larger than allowed with a limit of 1 MB\.\n.+--max-size 4\.\n$/,
    )
    const raised = print(zip, '--max-size', '64', '--to', '2024-11-02')
    expect({ code: raised.code, err: raised.err }).toEqual({
      code: 0,
      err: expect.stringContaining('9000 messages read'),
    })
  })

  test('is refused whatever the limit when no honest tool packs so', () => {
    const zip = writeZip({ ...kit(), [`${channelName}/2024-11-05.json`]: `[${' '.repeat(2 ** 24)}]` })
    const { code, err } = print(zip, '--max-size', '4096')
    expect(code).toBe(2)
    expect(err).toMatch(/swells up like a bomb\.\n.+\n$/)
  })
})

describe('R81 how a timeline is printed', () => {
  const zip = () => writeZip(kit())

  test('list, table and JSON hold the same messages; what is no result goes to stderr', () => {
    const [list, table, json] = ['list', 'table', 'json'].map((format) => print(zip(), '--format', format))
    const stamps = (text = '') => new Set([...text.matchAll(/\/p(\d{16})/g)].map(([, ts]) => ts))
    expect(stamps(list?.out).size).toBeGreaterThan(4)
    for (const other of [table, json]) expect(stamps(other?.out)).toEqual(stamps(list?.out))
    expect(table?.out).toMatch(/^\| Time \(UTC\) \| Who \| What \|\n\| --- \|/)
    expect(JSON.parse(json?.out ?? '')).toMatchObject({ zone: 'UTC', summary: { messages: 37 } })
    for (const run of [list, table]) {
      expect(run?.out).not.toContain('messages read')
      expect(run?.err).toContain('messages read')
    }
    expect(json?.err).toBe('')
  })

  test('--into - is stdout', () => {
    expect(print(zip(), '--into', '-')).toEqual(print(zip()))
  })
})

test('R84 people are called what the configuration calls them, and nobody is pinged', () => {
  const config = 'slack:\n  handles:\n    U01BOB000: "@bob-the-baker"\n    carol_*star*: carol-gh\n'
  const cwd = repository({ 'incident.config.yaml': config, 'export.zip': readFileSync(writeZip(kit())) })
  const { code, out } = incident(
    [
      'import-slack',
      'export.zip',
      '-c',
      channelName,
      '--select',
      'all',
      '--author',
      'U01BOB000',
      '--author',
      'carol_*star*',
    ],
    cwd,
  )
  expect(code).toBe(0)
  expect(out).toContain('**bob-the-baker**: thread reply')
  expect(out).toContain('**carol-gh**: thread reply')
  expect(out).not.toMatch(/@bob|O'Brien|carol\\?_/)
})
