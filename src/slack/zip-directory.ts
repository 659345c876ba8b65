import { isUtf8 } from 'node:buffer'
import yauzl, { type Entry } from 'yauzl'
import type { Bytes } from './bytes.ts'
import { quoted } from './quoted.ts'
import { broken, findZipEnd } from './zip-end.ts'

/** An entry as the central directory has it; nothing of it is checked but that it lies within the file. */
export type ZipEntry = {
  /** With `/`, whatever the archive has. */
  name: string
  rawName: Buffer
  /** Offset of the local header. */
  start: number
  compressedSize: number
  size: number
  crc32: number
  method: number
  flags: number
  /** Unix file type bits, 0 when the archive does not say. */
  fileType: number
}

/**
 * All entries of a ZIP, and where its directory starts. The central directory is read at once and `yauzl` walks over it in memory: that is some
 * seven times faster than its walk over the file, and what it throws on hostile zip64 sizes is thrown here, where it
 * can be caught.
 */
export async function readZipDirectory(bytes: Bytes): Promise<{ entries: ZipEntry[]; start: number }> {
  const { start, size, tail, tailStart } = await findZipEnd(bytes)
  const entries: ZipEntry[] = []
  let read = 0
  let disks = 0
  try {
    const reader = new MemoryReader(tail, tailStart)
    const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }
    const zip = await yauzl.fromRandomAccessReaderPromise(reader, bytes.size, options)
    for await (const entry of zip.eachEntry()) {
      entries.push(toEntry(entry))
      disks += tail.readUInt16LE(start - tailStart + read + diskOffset)
      read += headerSize + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength
    }
  } catch (cause) {
    throw broken('its directory is damaged', { cause })
  }
  if (disks > 0) throw broken('it is one part of several')
  if (read !== size) throw broken('its directory holds more than it says')
  // The smallest local header and the data must end before the directory starts.
  const odd = entries.find((entry) => entry.start + localHeaderSize + entry.compressedSize > start)
  if (odd) throw broken(`its entry ${quoted(odd.name)} lies outside of it`)
  return { entries, start }
}

const [headerSize, diskOffset, localHeaderSize] = [46, 34, 30]

function toEntry(entry: Entry): ZipEntry {
  // Archives seldom say that their names are UTF-8; almost all are. `yauzl` knows the Info-ZIP name field and CP437.
  const flags = isUtf8(entry.fileNameRaw) ? utf8Flag : 0
  return {
    name: yauzl.getFileNameLowLevel(flags, entry.fileNameRaw, entry.extraFields, false),
    rawName: entry.fileNameRaw,
    start: entry.relativeOffsetOfLocalHeader,
    compressedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    crc32: entry.crc32,
    method: entry.compressionMethod,
    flags: entry.generalPurposeBitFlag,
    fileType: (entry.externalFileAttributes >>> 16) & 0xf000,
  }
}

const utf8Flag = 0x800

/** The end of a file, from `start` on, as `yauzl` wants to read it: at once, so that no error gets past a `catch`. */
class MemoryReader extends yauzl.RandomAccessReader {
  readonly #tail: Buffer
  readonly #start: number

  constructor(tail: Buffer, start: number) {
    super()
    this.#tail = tail
    this.#start = start
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, read?: number) => void,
  ): void {
    const from = position - this.#start
    if (from < 0) callback(new Error('outside the directory'))
    else callback(null, this.#tail.copy(buffer, offset, from, from + length))
  }

  override _readStreamForRange(): never {
    throw new Error('the directory is read as a whole')
  }
}
