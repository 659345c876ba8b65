import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { onTestFinished } from 'vitest'
import type { KitFiles } from './kit.ts'

/** A folder of its own for the running test, gone when it ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'incident-slack-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** As Slack writes JSON: four blanks, `/` escaped. Strings stay as they are. */
export function encode(content: KitFiles[string]): string {
  return typeof content === 'string' ? content : JSON.stringify(content, null, 4).replaceAll('/', '\\/')
}

/** Writes the files below a folder. @returns the folder */
export function writeFolder(files: KitFiles, folder = scratch()): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), encode(content))
  }
  return folder
}

/** Writes the files as a ZIP. @returns its path */
export function writeZip(files: KitFiles, { level = 6 as 0 | 6 } = {}): string {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    [strToU8(encode(content)), { level }],
  ])
  return writeBytes('export.zip', zipSync(Object.fromEntries(entries)))
}

/** @returns the path of a file with these bytes */
export function writeBytes(name: string, bytes: Uint8Array | string, folder = scratch()): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
