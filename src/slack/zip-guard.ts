import { quoted } from './quoted.ts'
import type { ZipEntry } from './zip-directory.ts'
import { broken } from './zip-end.ts'

export type Guarded = {
  /** Entries that may be read, by name. */
  entries: Map<string, ZipEntry>
  /** The offset that an entry's data may not pass, by the entry's start. */
  limits: Map<number, number>
  /** Names that lead out of the archive. */
  outside: string[]
}

/**
 * Refuses an archive that no honest tool writes, before anything of it is read: entries that are no plain files,
 * encrypted, packed in an unknown way, sharing a name or their bytes. Entries whose names lead out of the archive are
 * left out and named; nothing is ever extracted, so they could do no harm.
 */
export function guardZip(all: readonly ZipEntry[], directoryStart: number): Guarded {
  const entries: Guarded['entries'] = new Map()
  const outside: string[] = []
  const names = new Set<string>()
  const files = new Set<string>()
  const limits = limitsOf(all, directoryStart)
  for (const entry of all) {
    const why = problem(entry)
    if (why !== undefined) throw broken(`its entry ${quoted(entry.name)} ${why}`)
    if (leadsOutside(entry.name)) {
      outside.push(entry.name)
      continue
    }
    const name = plainName(entry.name)
    if (name === '') continue
    const same = folded(name)
    if (names.has(same)) throw broken(`its entry ${quoted(entry.name)} is in it twice`)
    names.add(same)
    const isFolder = entry.name.endsWith('/') || entry.fileType === folderType
    if (isFolder) continue
    entries.set(name, entry)
    files.add(same)
  }
  const inFile = [...entries.keys()].find((name) => files.has(folderOf(folded(name))))
  if (inFile !== undefined) throw broken(`its entry ${quoted(inFile)} lies in a file`)
  return { entries, limits, outside }
}

/** Names that some file system takes for one: letters of either case, accents in one piece or two, ends that Windows drops. */
function folded(name: string): string {
  const plain = /[. ](\/|$)/.test(name) ? name.replace(/[. ]+(?=\/|$)/g, '') : name
  return /^[\x21-\x7e]*$/.test(plain)
    ? plain.toLowerCase()
    : plain.toLowerCase().toUpperCase().normalize('NFC').toLowerCase()
}

function folderOf(name: string): string {
  return name.slice(0, Math.max(name.lastIndexOf('/'), 0))
}

function problem({ name, fileType, flags, method, size, compressedSize }: ZipEntry): string | undefined {
  if (name.length > longestName) return `has a name of over ${longestName} characters`
  if (name === '') return 'has no name'
  if (/[\x00-\x1f\x7f-\x9f]/.test(name)) return 'has control characters in its name'
  if (/^[A-Za-z]:/.test(name)) return 'has a drive in its name'
  if (/(^|\/)(\.git[. ]*|git~\d)(\/|$)/i.test(name)) return 'has .git in its name'
  if (/[^/]\/{2,}/.test(name)) return 'has an empty part in its name'
  if (![0, plainType, folderType].includes(fileType)) return 'is no plain file'
  if (flags & encryptedFlags) return 'is encrypted'
  if (method !== stored && method !== deflated) return 'is packed in a way that Slack does not use'
  if (isJson(name) && size > smallest && size > compressedSize * highestRatio) return 'swells up like a bomb'
  return undefined
}

function leadsOutside(name: string): boolean {
  return name.startsWith('/') || /(^|\/)\.\.(\/|$)/.test(name)
}

/** Some archivers write `./channels.json`. */
function plainName(name: string): string {
  if (!/(^|\/)(\.?\/|\.?$)/.test(name)) return name
  return name
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/')
}

/** Where the next entry starts, by the start of each: data of one may not reach into the other. */
function limitsOf(all: readonly ZipEntry[], directoryStart: number): Map<number, number> {
  const sorted = all.toSorted((a, b) => a.start - b.start)
  const limits = new Map<number, number>()
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1]?.start ?? directoryStart
    const least = entry.start + localHeaderSize + entry.rawName.length + entry.compressedSize
    if (least > next) throw broken(`its entry ${quoted(entry.name)} overlaps with another`)
    limits.set(entry.start, next)
  }
  return limits
}

function isJson(name: string): boolean {
  return /\.(json|jsonl|ndjson)$/i.test(name)
}

const localHeaderSize = 30
const longestName = 512
const [plainType, folderType] = [0x8000, 0x4000]
/** Encryption, strong encryption, masked headers (APPNOTE.TXT 4.4.4). */
const encryptedFlags = 0x2041
const [stored, deflated] = [0, 8]
/** Day files of alerts shrink to a fortieth; a thousandth is the most that the method can do. */
const highestRatio = 200
const smallest = 1024 * 1024
