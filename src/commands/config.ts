import { isUtf8 } from 'node:buffer'
import { lstat, readFile, realpath } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Mismatch } from '../lib/shape.ts'
import { lines } from '../lib/span.ts'
import { UserError } from '../lib/user-error.ts'
import { type Config, defaults } from '../report/config.ts'
import { limits } from '../report/limits.ts'
import { parseConfig } from '../report/parse-config.ts'
import { readYaml, type YamlValue } from '../report/yaml.ts'
import { findRepository } from './repository.ts'

/**
 * The team's configuration: `incident.config.yaml`, else the `incident` key of `package.json`, in `cwd` or the
 * nearest folder above it that has one, up to the repository's root. Data only: no code is ever loaded.
 * @throws UserError naming the file, the line and the key of the first thing that is wrong
 */
export async function readConfig(cwd: string): Promise<Config> {
  const root = await findRepository(cwd)
  for (let folder = await realpath(cwd); ; folder = dirname(folder)) {
    const config = (await readOwnFile(folder, cwd)) ?? (await readPackage(folder, cwd))
    if (config) return config
    if (folder === root || dirname(folder) === folder) return defaults
  }
}

async function readOwnFile(folder: string, cwd: string): Promise<Config | undefined> {
  const path = join(folder, 'incident.config.yaml')
  const name = relative(cwd, path)
  const text = await read(path, name, limits.configBytes)
  if (text === undefined) return undefined
  const { value, problems } = readYaml(text, { start: 0, end: text.length }, lines(text))
  const [unread] = problems
  if (unread) throw wrong(`${name}:${unread.span.line}`, unread.message)
  return check(value?.data, (mismatch) => `${name}:${lineOf(value, mismatch)}`)
}

async function readPackage(folder: string, cwd: string): Promise<Config | undefined> {
  const path = join(folder, 'package.json')
  const name = relative(cwd, path)
  const text = await read(path, name, largestPackage)
  const key = text?.indexOf('"incident"') ?? -1
  if (text === undefined || key === -1) return undefined
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (cause) {
    throw new UserError(`${name} is no JSON.`, { hint: 'Put it right, or use incident.config.yaml.', cause })
  }
  const own = typeof data === 'object' && data !== null && 'incident' in data ? data.incident : undefined
  if (own === undefined || typeof own === 'string') return undefined
  return check(own, ({ path }) => {
    let at = key
    for (const part of path) at = Math.max(at, text.indexOf(JSON.stringify(part), at))
    return `${name}:${lines(text).span(at, at).line}`
  })
}

/** Nobody's `package.json` has more; one that does is not searched. */
const largestPackage = 1024 * 1024

async function read(path: string, name: string, largest: number): Promise<string | undefined> {
  const found = await lstat(path).catch(() => undefined)
  if (!found) return undefined
  if (!found.isFile()) throw new UserError(`${name} is no plain file.`, { hint: 'Put a plain file there.' })
  if (found.size > largest) {
    if (largest === largestPackage) return undefined
    throw new UserError(`${name} is larger than ${largest / 1024} KiB.`, { hint: 'Make it smaller.' })
  }
  const bytes = await readFile(path)
  if (!isUtf8(bytes) || bytes.includes(0)) {
    throw new UserError(`${name} is no text in UTF-8.`, { hint: 'Save it as UTF-8.' })
  }
  return bytes.toString('utf8')
}

function check(data: unknown, place: (mismatch: Mismatch) => string): Config {
  const { config, problems } = parseConfig(data)
  const [first, ...others] = problems
  if (!first) return config
  const where = first.path.slice(0, first.key ? -1 : undefined)
  const key = where.length > 0 ? ` in \`${where.join('.')}\`` : ''
  const more =
    others.length > 0
      ? ` There ${others.length === 1 ? 'is 1 more problem' : `are ${others.length} more problems`} in it.`
      : ''
  throw wrong(place(first), first.message + key, more)
}

function wrong(place: string, message: string, more = ''): UserError {
  return new UserError(`${place}: ${message}.${more}`, { hint: '`incident schema config` names every key.' })
}

function lineOf(value: YamlValue | undefined, { path, key }: Mismatch): number {
  let at = value
  let line = 1
  for (const [n, part] of path.entries()) {
    const entry = at?.entries?.find(({ name }) => name === part)
    at = entry?.value ?? at?.items?.[Number(part)]
    const last = n === path.length - 1
    line = (key && last ? entry?.key.line : undefined) ?? at?.span.line ?? line
  }
  return line
}
