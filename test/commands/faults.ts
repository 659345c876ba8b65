import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const inject = new URL('inject-fault.mjs', import.meta.url).href
const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export type Faulty = { code: number | null; err: string; isHit: boolean }

/** Runs the program with a fault at one of its file-changing calls, such as `ENOSPC:3` (see `inject-fault.mjs`). */
export function withFault(args: readonly string[], cwd: string, fault: string): Promise<Faulty> {
  const env = {
    ...process.env,
    FAULT: fault,
    XDG_CACHE_HOME: join(cwd, '.cache'),
    INCIDENT_NOW: '2022-04-12T09:00:00Z',
  }
  const child = spawn(process.execPath, ['--import', inject, cli, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code, err, isHit: err.includes('fault!') })),
  )
}

/** How many file-changing calls a run makes. */
async function callsOf(args: readonly string[], cwd: string): Promise<number> {
  const { err } = await withFault(args, cwd, 'count')
  return Number(/^(\d+) calls$/m.exec(err)?.[1])
}

/**
 * Lets a fault happen at each file-changing call of a run, in a repository of its own each time, some at once.
 * @param modes every how many calls each kind of fault comes
 * @param check looks at what the run left
 */
export async function atEachCall(
  modes: Record<string, number>,
  {
    args,
    make,
    check,
  }: {
    args: readonly string[]
    make: () => string
    check: (cwd: string, run: Faulty, fault: string) => void | Promise<void>
  },
): Promise<number> {
  const calls = await callsOf(args, make())
  const faults = Object.entries(modes).flatMap(([mode, every]) =>
    Array.from({ length: Math.ceil(calls / every) }, (_, n) => `${mode}:${n * every + 1}`),
  )
  const waiting = faults.map((fault) => ({ fault, cwd: make() }))
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { fault, cwd } = next
      await check(cwd, await withFault(args, cwd, fault), fault)
    }
  }
  await Promise.all([work(), work(), work()])
  return faults.length
}

/** Every file below a folder and its bytes; what the program remembers for its own use is left out. */
export function filesOf(cwd: string): Record<string, string> {
  const found = readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = found.map(({ parentPath, name }) => join(parentPath, name).slice(cwd.length + 1)).sort()
  const kept = names.filter((name) => !name.startsWith('.cache') && !name.startsWith('.git'))
  return Object.fromEntries(kept.map((name) => [name, readFileSync(join(cwd, name), 'latin1')]))
}
