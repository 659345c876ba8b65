import { UserError } from '../lib/user-error.ts'
import type { Bytes } from './bytes.ts'

/** Where the central directory lies, in bytes from the file's start. */
export type ZipEnd = {
  start: number
  size: number
  /** The last part of the file, the whole directory in it, and where in the file it starts. */
  tail: Buffer
  tailStart: number
}

/**
 * Finds the end of a ZIP and checks that what it says of itself is true: one end record, one disk, the directory
 * within the file and right before its end. Done before `yauzl` looks at it, which takes the file's word.
 * (APPNOTE.TXT 4.3.14–4.3.16.)
 */
export async function findZipEnd(bytes: Bytes): Promise<ZipEnd> {
  const length = Math.min(bytes.size, endSize + longestComment + locatorSize)
  const tail = await bytes.readAt(bytes.size - length, length)
  const at = endRecord(tail)
  const end = bytes.size - length + at
  const short = {
    entries: tail.readUInt16LE(at + 10),
    size: tail.readUInt32LE(at + 12),
    start: tail.readUInt32LE(at + 16),
    end,
  }
  const disks = [tail.readUInt16LE(at + 4), tail.readUInt16LE(at + 6)]
  const isPart = tail.readUInt16LE(at + 8) !== short.entries
  if (isPart || disks.some((disk) => disk !== 0 && disk !== 0xffff)) throw broken('it is one part of several')
  const directory = (await zip64Directory(bytes, tail, at, end)) ?? short
  if (!agree(short, directory)) throw broken('it describes its directory in two ways')
  if (directory.start + directory.size !== directory.end) throw broken('its directory is not where it says')
  if (directory.size < directory.entries * headerSize) throw broken('its directory is too short')
  if (bytes.size - directory.start > longestDirectory) throw broken('its directory is too long')
  const tailStart = Math.min(directory.start, bytes.size - length)
  const { start, size } = directory
  return { start, size, tailStart, tail: await bytes.readAt(tailStart, bytes.size - tailStart) }
}

/** Sizes that do not fit the short record are all ones in it; every other must be the same in both. */
function agree(short: Directory, long: Directory): boolean {
  return (
    (short.entries === 0xffff || short.entries === long.entries) &&
    (short.size === 0xffffffff || short.size === long.size) &&
    (short.start === 0xffffffff || short.start === long.start)
  )
}

type Directory = { start: number; size: number; entries: number; end: number }

function endRecord(tail: Buffer): number {
  const found: number[] = []
  for (let at = tail.length - endSize; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== endSignature) continue
    if (at + endSize + tail.readUInt16LE(at + 20) === tail.length) found.push(at)
  }
  const [at, other] = found
  if (at === undefined) throw broken('its end is missing')
  if (other !== undefined) throw broken('it has two ends')
  return at
}

async function zip64Directory(
  bytes: Bytes,
  tail: Buffer,
  at: number,
  end: number,
): Promise<Directory | undefined> {
  const locator = at - locatorSize
  if (locator < 0 || tail.readUInt32LE(locator) !== locatorSignature) return undefined
  if (tail.readUInt32LE(locator + 4) !== 0 || tail.readUInt32LE(locator + 16) > 1)
    throw broken('it is one part of several')
  const offset = tail.readBigUInt64LE(locator + 8)
  const limit = end - locatorSize - zip64EndSize
  if (limit < 0 || offset > BigInt(limit)) throw broken('its zip64 end lies outside the file')
  const record = await bytes.readAt(Number(offset), zip64EndSize)
  if (record.readUInt32LE(0) !== zip64EndSignature) throw broken('its zip64 end is missing')
  const [entries, size, start] = [32, 40, 48].map((position) => record.readBigUInt64LE(position))
  if (entries === undefined || size === undefined || start === undefined) throw broken('its end is cut off')
  if (start + size > BigInt(bytes.size) || entries > size) throw broken('its zip64 sizes are impossible')
  return { start: Number(start), size: Number(size), entries: Number(entries), end: Number(offset) }
}

/** @param what reads on after "The ZIP cannot be read:" */
export function broken(what: string, { cause }: { cause?: unknown } = {}): UserError {
  return new UserError(`The ZIP cannot be read: ${what}.`, {
    hint: 'Download the export again; if it was repacked, use the file as Slack gave it.',
    cause,
  })
}

const [endSize, locatorSize, zip64EndSize, headerSize] = [22, 20, 56, 46]
const [endSignature, locatorSignature, zip64EndSignature] = [0x06054b50, 0x07064b50, 0x06064b50]
const longestComment = 0xffff
/** Enough for over a million day files. */
const longestDirectory = 256 * 1024 * 1024
