import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'

/** What was made of texts in earlier runs, by key. Losing it costs time only, so its errors are never the user's. */
export type Cache = {
  /** @param key 32 hexadecimal digits */
  get(key: string): string | undefined
  /** @param line ASCII without line feeds */
  set(key: string, line: string): void
  /** Writes what is new, file by file, each in one step. */
  close(): void
}

/**
 * A folder of 64 files of lines in ASCII, each a key, a checksum and what was made; damaged lines are none. Lines
 * used or made in this run come first; of the others a file keeps as much again, at least 1 MB, so that the folder
 * does not grow for ever.
 */
export function openCache(folder: string): Cache {
  const shards = new Map<string, Shard>()
  const shardOf = (key: string): Shard => {
    const name = (Number.parseInt(key.slice(0, 2), 16) % 64).toString(16).padStart(2, '0')
    const known = shards.get(name)
    if (known) return known
    const shard = readShard(join(folder, name))
    shards.set(name, shard)
    return shard
  }
  return {
    get(key) {
      const { known, used } = shardOf(key)
      if (known.has(key)) used.add(key)
      return known.get(key)
    },
    set(key, line) {
      const { known, used, made } = shardOf(key)
      known.set(key, line)
      used.add(key)
      made.add(key)
    },
    close() {
      try {
        for (const [name, shard] of shards) if (shard.made.size > 0) writeShard(folder, name, shard)
      } catch {
        // A full disk or a read-only folder: the next run parses again.
      }
      shards.clear()
    },
  }
}

type Shard = { known: Map<string, string>; used: Set<string>; made: Set<string> }

/** `<key> <checksum> ` before what was made. */
const head = /^[0-9a-f]{32} [0-9a-f]{8} $/
const headLength = 42
const least = 1024 * 1024

function readShard(path: string): Shard {
  const known = new Map<string, string>()
  const shard = { known, used: new Set<string>(), made: new Set<string>() }
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    return shard
  }
  // One text for all lines: a line of it is no copy.
  const text = bytes.toString('latin1')
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    if (end === -1) break
    const from = start + headLength
    const about = text.slice(start, from)
    if (head.test(about) && Number.parseInt(about.slice(33, 41), 16) === crc32(bytes.subarray(from, end))) {
      known.set(about.slice(0, 32), text.slice(from, end))
    }
    start = end + 1
  }
  return shard
}

function writeShard(folder: string, name: string, { known, used }: Shard): void {
  const lines: string[] = []
  let length = 0
  const add = (key: string, line: string) => {
    length += line.length
    lines.push(`${key} ${crc32(line).toString(16).padStart(8, '0')} ${line}\n`)
  }
  for (const key of used) add(key, known.get(key) ?? '')
  const limit = Math.max(least, 2 * length)
  for (const [key, line] of known) {
    if (used.has(key)) continue
    if (length + line.length > limit) break
    add(key, line)
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const temporary = join(folder, `${name}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    writeFileSync(temporary, lines.join(''), 'latin1')
    renameSync(temporary, join(folder, name))
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
