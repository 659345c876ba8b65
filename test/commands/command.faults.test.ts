import { expect, test } from 'vitest'
import { folder } from '../cli.ts'
import { atEachCall, type Faulty, filesOf, withFault } from './faults.ts'

/** Put together here, so that no text that looks like a key stands in the repository. */
const key = ['AKIA', 'Q3EGZR7T', 'WM5YKXNB'].join('')
const report = (said: string) =>
  `# Keys are shown\n\nDate: 2022-03-29\nSeverity: sev-2\n\n## Summary\n\nThe log shows ${said}.\n`
const path = 'incidents/2022-03-29-keys.md'

type Case = { args: string[]; files: Record<string, string>; modes: Record<string, number> }
const commands: Record<string, Case> = {
  new: {
    args: ['new', 'Slow search', '--lang', 'en,fr'],
    files: { 'incidents/README.md': 'Ours.\n' },
    modes: { torn: 1, ENOSPC: 3 },
  },
  adopt: {
    args: ['adopt', 'incidents'],
    files: { [path]: report('keys') },
    modes: { torn: 1, ENOSPC: 3 },
  },
  redact: { args: ['redact', path], files: { [path]: report(key) }, modes: { torn: 1, ENOSPC: 3 } },
  // A site has many files that are written alike.
  build: {
    args: ['build'],
    files: { [path]: report('keys'), 'notes.md': 'Ours.\n' },
    modes: { torn: 4, ENOSPC: 11 },
  },
}

test.each(Object.entries(commands))(
  '%s: killed or out of space at any call, nothing is half, the next run heals',
  {
    timeout: 300_000,
  },
  async (name, { args, files, modes }) => {
    const make = () => folder({ '.git/HEAD': '', ...files })
    const good = make()
    expect((await withFault(args, good, 'none:0')).code).toBe(0)
    const wanted = filesOf(good)
    expect(wanted).not.toEqual(files)

    const faults = await atEachCall(modes, {
      args,
      make,
      async check(cwd, run, fault) {
        expect(run.isHit, fault).toBe(true)
        expectOneSentence(run, fault)
        // Each file is as it was, or as it shall be; a site stands whole or not at all.
        const left = inPlace(filesOf(cwd))
        for (const [file, text] of Object.entries({ ...files, ...left }))
          expect([files[file], wanted[file]], `${file} after ${fault}`).toContain(left[file] ?? `no ${text}`)
        if (!fault.startsWith('torn')) return
        const isMade = name === 'new' && Object.keys(wanted).every((file) => left[file] === wanted[file])
        const again = await withFault(args, cwd, 'none:0')
        expect({ fault, code: again.code }).toEqual({ fault, code: isMade ? 2 : 0 })
        expect(inPlace(filesOf(cwd)), `after ${fault}`).toEqual(wanted)
      },
    })
    expect(faults).toBeGreaterThan(8)
  },
)

test.each(['EACCES', 'EROFS'])(
  '%s is one sentence and a hint, whatever the command',
  {
    timeout: 120_000,
  },
  async (code) => {
    await Promise.all(
      Object.values(commands).map(async ({ args, files }) => {
        const cwd = folder({ '.git/HEAD': '', ...files })
        const run = await withFault(args, cwd, `${code}:1`)
        expectOneSentence(run, `${args[0]} ${code}`)
        expect(inPlace(filesOf(cwd))).toEqual(files)
      }),
    )
  },
)

test.each(['new', 'adopt', 'redact', 'build'])(
  '%s: several at once end well, or say that the file is there or changed',
  {
    timeout: 120_000,
  },
  async (name) => {
    const { args = [], files = {} } = commands[name] ?? {}
    const [cwd, good] = [folder({ '.git/HEAD': '', ...files }), folder({ '.git/HEAD': '', ...files })]
    await withFault(args, good, 'none:0')
    const runs = await Promise.all(Array.from({ length: 3 }, () => withFault(args, cwd, 'none:0')))
    for (const { code, err } of runs) {
      if (code !== 0)
        expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/meanwhile|exists/) })
    }
    expect(runs.map(({ code }) => code)).toContain(0)
    expect(filesOf(cwd)).toEqual(filesOf(good))
  },
)

/** Without what a killed run left beside its files: the next one that writes there sweeps it away. */
function inPlace(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).filter(([file]) => !/\.incident-(?:tmp|lock|new|old)/.test(file)),
  )
}

function expectOneSentence({ code, err }: Faulty, fault: string): void {
  if (code === null || code === 0) return
  expect({ fault, code }).toEqual({ fault, code: 2 })
  expect(err.replace('fault!\n', ''), fault).toMatch(/^.+\(E[A-Z]+\)\.\n.+\n$/)
}
