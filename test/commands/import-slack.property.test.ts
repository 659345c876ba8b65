import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyPatch } from 'diff'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { run } from '../../src/commands/import-slack/run.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { apply, doing } from '../report/people.ts'
import { writeFolder } from '../slack/containers.ts'
import { at, type Json, say } from '../slack/kit/parts.ts'
import type { KitFiles } from '../slack/kit.ts'
import { filesOf } from './faults.ts'

const report = 'incidents/2024-11-03-slow.md'
const renamed = 'incidents/2024-11-03-slow-search.md'
const text =
  '---\ntitle: Slow search\n---\n\n## Summary\n\nSlow.\n\n## Timeline\n\n## Lessons learned\n\n- Much.\n'

/** An export of one channel. */
function exported(messages: Json[]): KitFiles {
  return {
    'users.json': [{ id: 'U01', name: 'ana' }],
    'channels.json': [{ id: 'C01SLOW00', name: 'incident-slow' }],
    'incident-slow/2024-11-03.json': messages,
  }
}

const pushpin = { reactions: [{ name: 'pushpin', users: ['U01'], count: 1 }] }
const message = fc.record({
  minute: fc.nat(3000),
  words: fc.constantFrom('word *b* <b>', 'word\n\nparts', 'word'),
  isMarked: fc.boolean(),
})
const messages = fc
  .uniqueArray(message, { minLength: 2, maxLength: 8, selector: ({ minute }) => minute })
  .map((all) =>
    all
      .sort((a, b) => a.minute - b.minute)
      .map(({ minute, words, isMarked }, n) =>
        say(at(minute * 60), 'U01', `${n} ${words}`, isMarked ? pushpin : {}),
      ),
  )

/** Runs the command in a repository. @returns what it printed */
async function importInto(
  cwd: string,
  path: string,
  more: { select: 'marked' | 'all'; dry?: boolean },
): Promise<string> {
  let printed = ''
  const terminal: Terminal = {
    out: (said) => {
      printed += said
    },
    err: () => {},
    now: () => 0,
    ...{ cwd, env: {}, columns: 80, interactive: false, colour: { out: false, err: false } },
  }
  const given = { positionals: ['export'], into: path, select: more.select, 'dry-run': more.dry ?? false }
  const args = { ...given, reaction: [], author: [], thread: [], edited: true, fill: true }
  expect(await run(args as unknown as Parameters<typeof run>[0], terminal)).toBe(0)
  return printed
}

test('what --dry-run shows is what is written, whatever happened before; then nothing is left to do', {
  timeout: 120_000,
}, async () => {
  const input = fc.record({
    messages,
    count: fc.integer({ min: 1, max: 8 }),
    select: fc.constantFrom('marked' as const, 'all' as const),
    people: fc.array(doing, { maxLength: 4 }),
    isRenamed: fc.boolean(),
    edited: fc.nat(7),
    deleted: fc.nat(7),
    windows: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      input,
      async ({ messages, count, select, people, isRenamed, edited, deleted, windows }) => {
        const cwd = mkdtempSync(join(tmpdir(), 'incident-'))
        try {
          writeFolder({ '.git/HEAD': '', [report]: text }, cwd)
          writeFolder(exported(messages.slice(0, count)), join(cwd, 'export'))
          await importInto(cwd, report, { select })
          const path = isRenamed ? renamed : report
          if (isRenamed) renameSync(join(cwd, report), join(cwd, renamed))
          const mine = people.reduce(apply, readFileSync(join(cwd, path), 'utf8'))
          const before = windows ? mine.replace(/\n/g, '\r\n') : mine
          writeFileSync(join(cwd, path), before)
          const later = messages
            .map((one, n) => (n === edited ? { ...one, text: `${one.text} edited`, ...pushpin } : one))
            .filter((_, n) => n !== deleted)
          writeFolder(exported(later), join(cwd, 'export'))

          const files = filesOf(cwd)
          const diff = await importInto(cwd, path, { select, dry: true })
          expect(filesOf(cwd)).toEqual(files)
          await importInto(cwd, path, { select })
          const after = readFileSync(join(cwd, path), 'utf8')
          expect(diff === '').toBe(after === before)
          if (diff) expect(applyPatch(before, diff, { autoConvertLineEndings: false })).toBe(after)
          // Without any link that an import wrote, nothing tells whose ledger it is.
          if (isRenamed && /message=\d{10}/.test(before))
            expect(existsSync(join(cwd, report.replace('.md', '.slack.json')))).toBe(false)

          const done = filesOf(cwd)
          expect(await importInto(cwd, path, { select, dry: true })).toBe('')
          await importInto(cwd, path, { select })
          expect(filesOf(cwd)).toEqual(done)
        } finally {
          rmSync(cwd, { recursive: true, force: true })
        }
      },
    ),
    { numRuns: 4, endOnFailure: true },
  )
})
