import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { all, type NewEntry } from '../../src/report/entry.ts'
import type { Conversation } from '../../src/slack/conversation.ts'
import { readKit, timeline } from './conversation.ts'
import { at, fake } from './kit/parts.ts'
import { sketchEntries } from './sketch.ts'

const folder = mkdtempSync(join(tmpdir(), 'incident-kit-'))
afterAll(() => rmSync(folder, { recursive: true }))
let kit: Conversation
let entries: Map<string, NewEntry>
beforeAll(async () => {
  kit = await readKit(folder)
  entries = new Map([...all(timeline(kit, { select: 'all' }).entries)].map((entry) => [entry.key.ts, entry]))
})

const shown = (ts: string) => {
  const entry = entries.get(ts)
  return entry ? sketchEntries([{ ...entry, replies: [] }]) : undefined
}
const hour = 3600

/** What a correct import shows for each message of the edge-case kit. */
test.for<[name: string, ts: string, expected: string | undefined]>([
  ['R11 a join', at(0, 100), undefined],
  [
    'R50 the topic',
    at(1, 100),
    "Bob O'Brien (he/him) set the channel topic: SEV1 checkout 5xx | IC: alice | sre",
  ],
  [
    'R5 an alert in attachments',
    at(2, 1),
    'Grafana (bot): <strong>[[FIRING:1] Checkout5xx & friends](https://grafana.example.test/alerting?orgId=1&x=2)</strong>\nerror rate <strong>12.3%</strong> > 5%\n<strong>service:</strong> checkout|api⏎<strong>env:</strong> prod\n[image](https://grafana.example.test/render/1.png)\nGrafana v11.2.0',
  ],
  [
    'R6 R29 an app in blocks',
    at(3, 1),
    'PagerDuty (bot): 🔴 <strong>Triggered</strong> [#4711: Checkout 5xx](https://pd.example.test/incidents/Q1)\n<strong>Assigned:</strong> dave⏎<strong>Service:</strong> checkout\nUrgency: <strong>High</strong>',
  ],
  [
    'R6 R67 R68 a workflow without text',
    at(4, 1),
    'Incident Workflow (bot): <strong>Incident declared 🚨</strong>\n| Role | Who |\n| IC|lead | alice | sre |\n<strong>Severity:</strong> SEV1\n- [ ] status page\nimage: 5xx\nfuture',
  ],
  [
    'R16 code and entities in blocks',
    at(60, 10),
    'alice | sre: I see 5xx on checkout, looking at <code>api-gw</code> & <code>payments</code> <prod>',
  ],
  ['R4 a reply', at(90, 1), "Bob O'Brien (he/him): thread reply, minutes later"],
  [
    'R4 R45 a reply in the next day file',
    at(16 * hour, 1),
    'carol_*star*: thread reply on the <strong>next day file</strong>',
  ],
  [
    'R24 a broadcast',
    at(120, 1),
    'dave: rolled back gateway, errors dropping (also sent to channel) (also sent to channel)',
  ],
  [
    'R41 an orphan',
    at(150, 1),
    "Bob O'Brien (he/him): orphan reply: its parent is outside the exported range (reply to a message outside this export)",
  ],
  ['R42 a deleted parent', at(160, 1), '(deleted message)'],
  ['R42 its reply', at(161, 1), "Bob O'Brien (he/him): reply to a deleted parent"],
  ['R21 R75 a partner', at(200, 1), 'Erin External (external): external partner speaking'],
  [
    'R7 R20 R26 R32 R33 R69 R77 R80 every mention and link',
    at(201, 1),
    'unknown user (UGHOST000): who am I? unknown user (UGHOST000) carol_*star* dave #C0UNKNOWN1 #general #general group sre-oncall group sre-oncall (everyone here) (the whole channel) (everyone) 2024-11-03 at 05:00 [Posted 2024-11-03 05:00:00](https://x.example.test/) [a@b.test](mailto:a@b.test) +1 555 0100 [b|c](https://x.example.test/a) [https://x.example.test/?a=1&b=2](https://x.example.test/?a=1&b=2) <sys/select.h> @alice @octocat #123 GH-9',
  ],
  [
    'R25 emphasis',
    at(210, 1),
    "Bob O'Brien (he/him): <strong>bold</strong> <emphasis>italic</emphasis> <delete>strike</delete> <code>co*d*e</code> snake_case_name 2 * 3 * 4 a*b*c *not bold * **double** <emphasis><strong>both</strong></emphasis> [<strong>label</strong>](https://x.example.test)",
  ],
  [
    'R15 code',
    at(220, 1),
    "Bob O'Brien (he/him): ~~~\n$ kubectl get po | grep '```'\n<b>html</b> & <tag> | pipe\n# not a heading\n~~~\nafter",
  ],
  ['R35 quotes', at(230, 1), "Bob O'Brien (he/him): > quoted one⏎quoted two\nnot quoted\n> rest⏎is quoted"],
  ['R34 lists', at(240, 1), "Bob O'Brien (he/him): 1. main\n   - nested\n2. second\n> quoted⏎lines"],
  [
    'R17 R76 Markdown',
    at(250, 1),
    "Bob O'Brien (he/him): - looks like a list⏎1. and this⏎# heading?⏎---⏎| a | b |⏎    indented⏎<script>alert(1)</script>⏎![x](https://tracker.example.test/p.png)⏎[ ] todo⏎~~~⏎U+200BU+202ERTL",
  ],
  [
    'R31 R69 emoji and the rest of rich text',
    at(255, 1),
    "Bob O'Brien (he/him): 🎉 👋🏻 🇺🇸 :custom-parrot: :not an emoji: 10:30:45 a::b #2673D9 2024-11-03 at 05:00<strong>(everyone here)</strong>group sre-oncall#generalthe whole workspace(canvas)",
  ],
  [
    'R27 R28 files',
    at(260, 1),
    "Bob O'Brien (he/him): [image: Screenshot 2024-11-03 at 9.10.05\u202fAM|[x].png](https://acme-test.slack.com/files/U01BOB000/F01IMG000/s.png) (png, 152 KB)⏎(file deleted)⏎(file hidden by plan limit)⏎(file not accessible)⏎[file: log.txt](https://acme-test.slack.com/files/U01BOB000/F01SNIP00/log.txt) (text, 20 B)⏎file: Runbook | v2⏎file: Canvas (quip)",
  ],
  [
    'R52 secrets',
    at(270, 1),
    "Bob O'Brien (he/him): DSN is postgres://svc:[redacted: url-password]@db.internal:5432/orders key [redacted: aws-access-key-id] tok [redacted: github-token] [redacted: slack-token] [redacted: json-web-token] [redacted: private-key]",
  ],
  ['R43 an edit', at(280, 1), "Bob O'Brien (he/him): edited text, wrong time 5:03 (edited 05:04)"],
  ['R71 /me', at(281, 1), "<emphasis>Bob O'Brien (he/him) shrugs</emphasis>"],
  [
    'R47 R48 shared and previewed',
    at(282, 1),
    `Bob O'Brien (he/him): shared:\n> <emphasis>shared from alice | sre, [2024-11-03 05:01](https://acme-test.slack.com/archives/C01INC0001/p${at(60, 10).replace('.', '')})</emphasis>\n> I see 5xx on checkout, looking at <code>api-gw</code> & <code>payments</code> <prod>\n[Status](https://status.example.test)`,
  ],
  ['R11 a pin', at(283, 1), undefined],
  ['R51 a huddle', at(284, 1), 'Huddle 05:04–06:04, 3 people'],
  ['R11 a reminder', at(285, 1), undefined],
  ['R11 an app added', at(286, 1), undefined],
  [
    'R50 a rename',
    at(287, 1),
    'alice | sre renamed the channel from #inc-tmp to #inc-2024-1103-checkout-5xx',
  ],
  ['R46 an unknown subtype', at(288, 1), 'alice | sre: unknown subtype keeps its text'],
  ['R11 archived', at(26 * hour + 1, 1), undefined],
])('%s', ([, ts, expected]) => {
  expect(shown(ts)).toBe(expected)
})

test('R30 R24 the order, and every reply once below its parent', () => {
  const { entries: top } = timeline(kit, { select: 'all' })
  expect(top.slice(4, 7).map(({ key }) => key.ts)).toEqual([at(60, 9), at(60, 10), at(60, 11)])
  expect(top[5]?.replies.map(({ key }) => key.ts)).toEqual([at(90, 1), at(120, 1), at(16 * hour, 1)])
})

test('R9 R10 the marked ones', () => {
  const { entries: top, summary } = timeline(kit)
  expect([...all(top)].map(({ key }) => key.ts)).toEqual([
    at(60, 10),
    at(90, 1),
    at(120, 1),
    at(260, 1),
    at(26 * hour, 1),
  ])
  expect(summary.selected).toEqual({ mode: 'marked', isDefault: true, pins: 2, reactions: 3 })
})

test('R14 the workspace comes from file permalinks', () => {
  expect(entries.get(at(60, 10))?.url).toBe(
    `https://acme-test.slack.com/archives/C01INC0001/p${at(60, 10).replace('.', '')}`,
  )
})

describe('R8 R52 R83 nothing of it', () => {
  test.for(['en', 'fr'] as const)('in %s', (lang) => {
    const result = timeline(kit, { select: 'all', lang, system: true, unfurls: true, showReactions: true })
    const text = JSON.stringify(result, (_, value) => (typeof value === 'bigint' ? String(value) : value))
    for (const leak of [
      ...Object.values(fake),
      'hunter2',
      'xoxe',
      'url_private',
      'alice@example.test',
      'token=abc',
    ]) {
      expect(text).not.toContain(leak)
    }
  })
})
