import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import type { OutputFile } from '../../src/site/output.ts'
import { writeSite } from '../../src/site/write.ts'
import { repository } from './fixture-site.ts'

const candidates = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where Chromium is; undefined, and said so, on a machine without one. A CI run must have one. */
export const chromiumPath = candidates.find((path) => path && existsSync(path))

if (!chromiumPath) {
  const message = 'No Chromium found: the tests in a browser are left out. Set CHROMIUM to its path.'
  if (process.env.CI === 'true') throw new Error(message)
  console.warn(message)
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? '',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  })
}

/** Writes a site to a folder of its own and gives that to `work`. */
export async function withSite(
  files: readonly OutputFile[],
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'incident-site-'))
  try {
    await writeSite(files, join(home, 'site'), repository)
    await work(join(home, 'site'))
  } finally {
    await rm(home, { recursive: true })
  }
}
