import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { type Ledger, noLedger, parseLedger, printLedger } from '../../src/report/ledger.ts'
import { type Change, mergeTimeline } from '../../src/report/merge.ts'
import { parseReport } from '../../src/report/parse.ts'
import { parseSyntax } from '../../src/report/syntax.ts'
import { entriesOf, permalink, type Said } from './chat.ts'
import { apply, doing, imported } from './people.ts'

const before =
  '---\ntitle: Slow search\ntimezone: Europe/Paris\n---\n\n## Summary\n\nSlow.\n\n## Timeline\n\nAll times are in Europe/Paris.\n\n'
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

/** The entries' own words by their messages, without what a formatter may change. */
function wordsOf(text: string): Map<string, string> {
  return new Map(imported(text).map(({ key, own }) => [key.ts, plain(text.slice(own.start, own.end))]))
}

function plain(own: string): string {
  const lines = own.split(/\r?\n/).map((line) => line.trim())
  return lines
    .join('\n')
    .replace(/^(?:[-*+]|\d+\.) /, '')
    .replace(/^\[\d{4}-\d{2}-\d{2} /, '[')
}

/** The lines that stand for none of these messages; blank ones, days and the section's opening left out. */
function rest(text: string, keys: ReadonlySet<string>): string[] {
  const without = imported(text)
    .filter(({ key }) => keys.has(key.ts))
    .reduceRight((left, { own }) => left.slice(0, own.start) + left.slice(own.end), text)
  const added = /^(?:\s*(?:[-*]|\d+\.)?\s*|### \d{4}-\d\d-\d\d|## Timeline|All times are in Europe\/Paris\.)$/
  return without.split(/\r?\n/).filter((line) => !added.test(line))
}

function count(text: string, ts: string): number {
  return text.split(`${permalink(ts)})`).length - 1
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
  const some = fc.array(fc.boolean(), { minLength: 14 })
  const input = fc.record({
    messages: conversation,
    firstCount: fc.integer({ min: 1, max: 14 }),
    marked: fc.option(some),
    markedSince: some,
    people: fc.array(doing, { maxLength: 6 }),
    edits: fc.array(fc.nat(13), { maxLength: 4 }),
    deletions: fc.array(fc.nat(13), { maxLength: 3 }),
    windows: fc.boolean(),
  })
  fc.assert(
    fc.property(input, ({ messages, firstCount, marked, markedSince, people, edits, deletions, windows }) => {
      const chosen = messages.slice(0, firstCount).filter((_, n) => marked?.[n] ?? true)
      const first = merge(before + after, noLedger, chosen)
      const edited = people.reduce(apply, first.text)
      const mine = windows ? edited.replace(/\n/g, '\r\n') : edited
      const everything = later(messages, firstCount, edits, deletions)
      const known = new Set(chosen.map(({ ts }) => ts))
      const now = everything.filter(({ ts }, n) => known.has(ts) || !marked || markedSince[n])
      const second = merge(mine, first.ledger, now, everything)
      const told = (kind: Change['kind']) =>
        new Set(second.changes.flatMap((change) => (change.kind === kind ? [change.key.ts] : [])))

      const [was, is, shall] = [mine, second.text, merge(before + after, noLedger, now).text].map(wordsOf)
      const wrote = wordsOf(first.text)
      for (const [ts, words] of was ?? []) {
        const isTouched = words !== wrote.get(ts)
        const wanted = shall?.get(ts)
        if (wanted === undefined) {
          // What stands below an entry, replies or a line by hand, keeps it.
          if (told('removed').has(ts)) expect({ isTouched, now: is?.get(ts) }).toEqual({ isTouched: false })
          else
            expect({ told: told('kept-deleted').has(ts), now: is?.get(ts) }).toEqual({
              told: true,
              now: words,
            })
          continue
        }
        // Where a first reply goes, a line by hand below it stands directly below its entry.
        const [now, mine] = [is?.get(ts), words].map((own) => own?.replace(/\n- by hand \d+/g, ''))
        expect(now, isTouched ? 'an entry by hand changed' : 'an edit was not followed').toBe(
          isTouched ? mine : wanted,
        )
        const differs = wanted !== wrote.get(ts) && wanted !== words
        expect({ ts, kept: told('kept-edited').has(ts) }).toEqual({ ts, kept: isTouched && differs })
      }

      // Every other line stands, in its order, and nothing else is there.
      const follows = [...told('updated'), ...told('removed'), ...told('added')]
      expect(rest(second.text, new Set(follows))).toEqual(rest(mine, new Set(follows)))
      const [head = '', tail = ''] = [/^[\s\S]*?\nSlow\b.*/, /\n## Follow-ups[\s\S]*$/].map(
        (part) => part.exec(mine)?.[0],
      )
      expect(second.text.startsWith(head) && second.text.endsWith(tail)).toBe(true)
      if (windows) expect(second.text).not.toMatch(/(?<!\r)\n/)

      for (const { ts } of messages) {
        const times = told('added').has(ts) ? 1 : told('removed').has(ts) ? 0 : count(mine, ts)
        expect(count(second.text, ts), 'an entry is lost, doubled or came back').toBe(times)
        if (known.has(ts)) expect(told('added').has(ts), 'what was removed came back').toBe(false)
      }
      const missing = now.filter(({ ts }) => !known.has(ts) && !keysOf(second.text).includes(ts))
      expect(missing, 'a message is missing').toEqual([])

      const third = merge(second.text, second.ledger, now, everything)
      expect(third.text).toBe(second.text)
      expect(third.changes.filter(({ kind }) => !kind.startsWith('kept'))).toEqual([])
    }),
    { numRuns: 150 },
  )
})
