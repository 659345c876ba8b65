import { crc32, inflateRawSync } from 'node:zlib'
import { UserError } from '../lib/user-error.ts'
import type { Bytes } from './bytes.ts'
import type { Content } from './files.ts'
import { quoted } from './quoted.ts'
import { countSkipped } from './skipped.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'
import { broken } from './zip-end.ts'
import { guardZip } from './zip-guard.ts'

/**
 * Opens a ZIP as a set of files. Nothing is extracted: an entry is inflated into memory when it is asked for, never
 * beyond its declared size, and only passed on when its checksum is right.
 * @throws UserError for an archive that is damaged, empty or not honest
 */
export async function openZip(bytes: Bytes): Promise<Content> {
  const directory = await readZipDirectory(bytes)
  const { entries, limits, outside } = guardZip(directory.entries, directory.start)
  if (entries.size === 0) {
    throw new UserError('The ZIP is empty.', {
      hint: 'Ask Slack for the export again; this one holds no file.',
    })
  }
  const skipped = countSkipped()
  for (const name of outside) skipped.add(name, 'has a name that leads out of the archive', { refused: true })
  return {
    paths: [...entries.keys()],
    skipped: skipped.all(),
    size: async (path) => entries.get(path)?.size,
    async read(path) {
      const entry = entries.get(path)
      if (!entry) throw new RangeError(`Unexpected path, expected one of the archive's ${entries.size}`)
      return readEntry(bytes, entry, limits.get(entry.start) ?? 0)
    },
  }
}

async function readEntry(bytes: Bytes, entry: ZipEntry, limit: number): Promise<Buffer> {
  const header = await bytes.readAt(entry.start, headerSize)
  const nameLength = header.readUInt16LE(26)
  const start = entry.start + headerSize + nameLength + header.readUInt16LE(28)
  if (start + entry.compressedSize > limit)
    throw broken(`its entry ${quoted(entry.name)} overlaps with another`)
  const name = await bytes.readAt(entry.start + headerSize, nameLength)
  if (header.readUInt32LE(0) !== signature || !name.equals(entry.rawName)) {
    throw broken(`its entry ${quoted(entry.name)} is not where the directory says`)
  }
  if (header.readUInt16LE(8) !== entry.method || header.readUInt16LE(6) & encrypted) {
    throw broken(`its entry ${quoted(entry.name)} is not packed as the directory says`)
  }
  if (!agrees(header, entry)) throw broken(`its entry ${quoted(entry.name)} is described in two ways`)
  const packed = await bytes.readAt(start, entry.compressedSize)
  const data = entry.method === 0 ? packed : inflate(packed, entry)
  if (data.length !== entry.size || crc32(data) !== entry.crc32) {
    throw broken(`its entry ${quoted(entry.name)} is damaged`)
  }
  return data
}

/** True when checksum and sizes are those of the directory, where the entry itself knows them (APPNOTE.TXT 4.4.4). */
function agrees(header: Buffer, { crc32: checksum, compressedSize, size }: ZipEntry): boolean {
  if (header.readUInt16LE(6) & toldAfterwards) return true
  const sizes = [header.readUInt32LE(18), header.readUInt32LE(22)]
  const isZip64 = sizes.includes(0xffffffff)
  const areEqual = sizes[0] === compressedSize && sizes[1] === size
  return header.readUInt32LE(14) === checksum && (isZip64 || areEqual)
}

function inflate(packed: Buffer, entry: ZipEntry): Buffer {
  try {
    const options = { maxOutputLength: Math.max(entry.size, 1), info: true }
    // With `info`, the types of Node 20 do not say it, the engine is returned too: it knows how much it took in.
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as Inflated
    if (engine.bytesWritten === packed.length) return buffer
  } catch (cause) {
    throw broken(`its entry ${quoted(entry.name)} is damaged`, { cause })
  }
  throw broken(`its entry ${quoted(entry.name)} is damaged`)
}

type Inflated = { buffer: Buffer; engine: { bytesWritten: number } }

const headerSize = 30
const signature = 0x04034b50
const encrypted = 0x2041
const toldAfterwards = 0x8
