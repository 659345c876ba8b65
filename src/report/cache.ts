import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What was made of texts in earlier runs, by key. Losing it costs time only, so its errors are never the user's. */
export type Cache = {
  /** @param key hexadecimal, at least 32 digits */
  get(key: string): string | undefined
  /** @param json one line, as JSON.stringify prints it */
  set(key: string, json: string): void
  /** Writes what is new, file by file, each in one step. */
  close(): void
}

/**
 * A folder of 64 files of lines, each a key, a blank and JSON in ASCII. Entries used or made in this run come first;
 * of the others a file keeps as much again, at least 1 MB, so that the folder does not grow for ever.
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
      const shard = shardOf(key)
      const made = shard.made.get(key)
      if (made !== undefined) return made
      const place = shard.places.get(key)
      if (!place) return undefined
      shard.used.add(key)
      return shard.bytes.toString('latin1', place[0], place[1])
    },
    set(key, json) {
      shardOf(key).made.set(key, json)
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

type Shard = {
  bytes: Buffer
  /** Key → where its JSON stands in `bytes`. */
  places: Map<string, [start: number, end: number]>
  used: Set<string>
  made: Map<string, string>
}

const keyLength = 32
const least = 1024 * 1024

function readShard(path: string): Shard {
  const shard: Shard = { bytes: Buffer.alloc(0), places: new Map(), used: new Set(), made: new Map() }
  try {
    shard.bytes = readFileSync(path)
  } catch {
    return shard
  }
  const { bytes, places } = shard
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(10, start)
    if (end === -1) break
    const key = bytes.toString('latin1', start, start + keyLength)
    if (/^[0-9a-f]{32}$/.test(key) && bytes[start + keyLength] === 32) {
      places.set(key, [start + keyLength + 1, end])
    }
    start = end + 1
  }
  return shard
}

function writeShard(folder: string, name: string, { bytes, places, used, made }: Shard): void {
  const lines: string[] = []
  let length = 0
  const add = (key: string, json: string) => {
    length += lines.push(`${key} ${json}\n`) && json.length
  }
  for (const [key, json] of made) add(key, ascii(json))
  for (const key of used) {
    const place = places.get(key)
    if (place && !made.has(key)) add(key, bytes.toString('latin1', place[0], place[1]))
  }
  const limit = Math.max(least, 2 * length)
  for (const [key, [start, end]] of places) {
    if (made.has(key) || used.has(key)) continue
    if (length + end - start > limit) break
    add(key, bytes.toString('latin1', start, end))
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

/** Within JSON only strings hold other characters, and there they may be escaped. */
function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
