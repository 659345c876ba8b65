import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, onTestFinished } from 'vitest'

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** What the runs of one test file keep for one another, instead of the user's own cache. */
const cache = mkdtempSync(join(tmpdir(), 'incident-cache-'))
afterAll(() => rmSync(cache, { recursive: true, force: true }))

/** A folder of its own for one test, with these files in it; it is gone when the test ends. */
export function folder(files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'incident-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return path
}

export type Run = { code: number | null; out: string; err: string }

/** Runs the built program as a user would, without a terminal, at a fixed time. */
export function incident(args: readonly string[], cwd: string, env: Record<string, string> = {}): Run {
  const done = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: 'utf8', env: environment(env) })
  return { code: done.status, out: done.stdout, err: done.stderr }
}

/**
 * Runs a line of shell with `incident` on the path; both streams come back as a terminal of 80 columns shows them.
 * @param bin a folder that `shim` made
 */
export function shell(line: string, cwd: string, bin: string): string {
  const path = `${bin}:${process.env.PATH ?? ''}`
  const done = spawnSync('sh', ['-c', `{ ${line}\n} 2>&1`], {
    cwd,
    encoding: 'utf8',
    env: environment({ PATH: path, COLUMNS: '80' }),
  })
  return done.stdout
}

/** Puts a command `incident` that runs the built program into a folder. */
export function shim(path: string): string {
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, 'incident'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`)
  chmodSync(join(path, 'incident'), 0o755)
  return path
}

function environment(more: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  return {
    PATH,
    HOME,
    XDG_CACHE_HOME: cache,
    NO_COLOR: '1',
    TZ: 'Asia/Tokyo',
    INCIDENT_NOW: '2022-04-12T09:00:00Z',
    ...more,
  }
}
