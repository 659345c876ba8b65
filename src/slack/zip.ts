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
  if (start + entry.compressedSize > limit)
    throw broken(`its entry ${quoted(entry.name)} overlaps with another`)
  const packed = await bytes.readAt(start, entry.compressedSize)
  const data = entry.method === 0 ? packed : inflate(packed, entry)
  if (data.length !== entry.size || crc32(data) !== entry.crc32) {
    throw broken(`its entry ${quoted(entry.name)} is damaged`)
  }
  return data
}

function inflate(packed: Buffer, entry: ZipEntry): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) })
  } catch (cause) {
    throw broken(`its entry ${quoted(entry.name)} is damaged`, { cause })
  }
}

const headerSize = 30
const signature = 0x04034b50
const encrypted = 0x2041
