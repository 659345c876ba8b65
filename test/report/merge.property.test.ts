import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { type Ledger, noLedger, parseLedger, printLedger } from '../../src/report/ledger.ts'
import { findImported, flatten, type Imported } from '../../src/report/merge/imported.ts'
import { mergeTimeline } from '../../src/report/merge.ts'
import { parseReport } from '../../src/report/parse.ts'
import { parseSyntax } from '../../src/report/syntax.ts'
import { entriesOf, type Said } from './chat.ts'

const before =
  '---\ntitle: Slow search\ntimezone: Europe/Paris\n---\n\n## Summary\n\nSlow.\n\n## Timeline\n\n'
const after = '\n## Lessons learned\n\n- Much. <!-- kept -->\t\n\n## Follow-ups\n\n* none  \n'

/** A conversation over three days with threads; a message's words are unlike any other's. */
const conversation: fc.Arbitrary<Said[]> = fc
  .uniqueArray(fc.nat(3 * 24 * 60), { minLength: 1, maxLength: 14 })
  .chain((minutes) =>
    fc.tuple(
      fc.constant(minutes.sort((a, b) => a - b)),
      fc.array(fc.option(fc.nat(20)), { minLength: minutes.length, maxLength: minutes.length }),
      fc.array(
        fc.constantFrom('restarted it', '# 1. *odd* <b> [x](y) | `z`', 'two\n\nparts', '- [ ] list', ''),
        {
          minLength: minutes.length,
          maxLength: minutes.length,
        },
      ),
    ),
  )
  .map(([minutes, threads, texts]) => {
    const roots: string[] = []
    return minutes.map((minute, n): Said => {
      const ts = `${1_711_700_000 + minute * 60}.${String(n).padStart(6, '0')}`
      const thread = threads[n] == null ? undefined : roots[threads[n] % Math.max(roots.length, 1)]
      if (thread === undefined) roots.push(ts)
      const said = { ts, author: `Person${n}`, text: `word${n} ${texts[n]}`.trim() }
      return thread === undefined ? said : { ...said, thread }
    })
  })

function load(text: string) {
  const syntax = parseSyntax(text)
  return { syntax, report: parseReport({ path: 'incidents/slow-search.md', text }, defaults, syntax) }
}

function merge(text: string, ledger: Ledger, messages: readonly Said[], everything = messages) {
  const { syntax, report } = load(text)
  const known = new Set(everything.map(({ ts }) => ts))
  const { root } = syntax
  const entries = entriesOf(messages)
  const isDeleted = ({ ts }: { ts: string }) => !known.has(ts)
  const merged = mergeTimeline({
    report,
    text,
    root,
    ledger,
    entries,
    zone: 'Europe/Paris',
    lang: 'en',
    isDeleted,
  })
  return { ...merged, ledger: parseLedger(printLedger(merged.ledger)).ledger }
}

function imported(text: string): Imported[] {
  return flatten(findImported(parseSyntax(text).root, text))
}

/** What a person does to a report between two imports; `n` chooses the entry. */
const doings = ['change', 'delete', 'move', 'add', 'retitle', 'reindent', 'translate', 'around'] as const
type Doing = { what: (typeof doings)[number]; n: number }
const doing: fc.Arbitrary<Doing> = fc.record({ what: fc.constantFrom(...doings), n: fc.nat(30) })

function apply(text: string, { what, n }: Doing): string {
  const entries = imported(text)
  const entry = entries[n % Math.max(entries.length, 1)]
  if (what === 'retitle') return text.replace('## Timeline', '## Detailed timeline')
  if (what === 'around') return text.replace('Slow.', `Slow, really (${n}).`)
  if (what === 'reindent') return text.replace(/^ {2}- /gm, '    - ')
  if (!entry) return text
  const { item, own } = entry
  const line = text.lastIndexOf('\n', item.start) + 1
  const lineEnd = text.indexOf('\n', own.start)
  if (what === 'change') return `${text.slice(0, lineEnd)} (checked ${n})${text.slice(lineEnd)}`
  if (what === 'add')
    return `${text.slice(0, item.end)}\n${text.slice(line, item.start)}- by hand ${n}${text.slice(item.end)}`
  if (what === 'translate')
    return (
      text.slice(0, own.start) + text.slice(own.start, own.end).replace(/word/g, 'mot') + text.slice(own.end)
    )
  const cut = text.slice(0, line) + text.slice(item.end + 1)
  if (what === 'delete') return cut
  return cut.replace('## Lessons', `${text.slice(item.start, item.end)}\n\n## Lessons`)
}

/** The export some days later: some messages edited, some deleted, some new. */
function later(
  all: readonly Said[],
  firstCount: number,
  edits: readonly number[],
  deletions: readonly number[],
): Said[] {
  return all
    .map((said, n) => (edits.includes(n) && n < firstCount ? { ...said, text: `${said.text} edited` } : said))
    .filter((said, n) => {
      // Slack keeps a placeholder for a deleted message that has replies.
      const isRoot = all.some(({ thread }) => thread === said.ts)
      return isRoot || !deletions.includes(n)
    })
}

function keysOf(text: string): string[] {
  return imported(text).map(({ key }) => key.ts)
}

/** True when `parts` occur in `whole` in their order. */
function holdsInOrder(whole: readonly string[], parts: readonly string[]): string | undefined {
  let at = 0
  for (const part of parts) {
    const found = whole.indexOf(part, at)
    if (found === -1) return part
    at = found + 1
  }
  return undefined
}

test('the same input twice gives no difference', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(conversation, (messages) => {
      const once = merge(before + after, noLedger, messages)
      expect(merge(once.text, once.ledger, messages)).toEqual({
        text: once.text,
        ledger: once.ledger,
        changes: [],
      })
      expect(keysOf(once.text).sort()).toEqual(messages.map(({ ts }) => ts).sort())
      expect(once.text.startsWith(before) && once.text.endsWith(after)).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('in two parts or at once: the report is the same', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(conversation, fc.array(fc.boolean(), { minLength: 14 }), (messages, chosen) => {
      const part = messages.filter(({ thread }, n) => chosen[n] && thread === undefined)
      const first = merge(before + after, noLedger, part)
      const then = merge(first.text, first.ledger, messages)
      expect(then.text).toBe(merge(before + after, noLedger, messages).text)
    }),
    { numRuns: 60 },
  )
})

test('whatever a person did and Slack said since: nothing by hand is lost, doubled or brought back', {
  timeout: 300_000,
}, () => {
  const input = fc.record({
    messages: conversation,
    firstCount: fc.integer({ min: 1, max: 14 }),
    people: fc.array(doing, { maxLength: 6 }),
    edits: fc.array(fc.nat(13), { maxLength: 4 }),
    deletions: fc.array(fc.nat(13), { maxLength: 3 }),
    windows: fc.boolean(),
  })
  fc.assert(
    fc.property(input, ({ messages, firstCount, people, edits, deletions, windows }) => {
      const first = merge(before + after, noLedger, messages.slice(0, firstCount))
      const edited = people.reduce(apply, first.text)
      const mine = windows ? edited.replace(/\n/g, '\r\n') : edited
      const now = later(messages, firstCount, edits, deletions)
      const second = merge(mine, first.ledger, now)

      // Lines that the program wrote and nobody touched may change; every other line stands, in its order.
      const ours = new Set(first.text.split('\n').map((line) => line.trim()))
      const byHand = mine.split(/\r?\n/).filter((line) => line.trim() !== '' && !ours.has(line.trim()))
      expect(holdsInOrder(second.text.split(/\r?\n/), byHand)).toBeUndefined()
      const around = ['title: Slow search', '- Much. <!-- kept -->\t', '* none  ']
      expect(holdsInOrder(second.text.split(/\r?\n/), around)).toBeUndefined()
      if (windows) expect(second.text).not.toMatch(/(?<!\r)\n/)

      const held = keysOf(mine)
      const holds = keysOf(second.text)
      expect(new Set(holds).size, 'an entry is doubled').toBe(holds.length)
      const removed = keysOf(first.text).filter((ts) => !held.includes(ts))
      expect(
        removed.filter((ts) => holds.includes(ts)),
        'what was removed came back',
      ).toEqual([])
      const missing = now.filter(({ ts }) => !removed.includes(ts) && !holds.includes(ts))
      expect(missing, 'a message is missing').toEqual([])

      const third = merge(second.text, second.ledger, now)
      expect(third.text).toBe(second.text)
      expect(third.changes.filter(({ kind }) => !kind.startsWith('kept'))).toEqual([])
    }),
    { numRuns: 150 },
  )
})
