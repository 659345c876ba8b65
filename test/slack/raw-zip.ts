import { crc32, deflateRawSync } from 'node:zlib'

/** An entry written as told, true or not; what is left out is what an honest tool would write. */
export type RawEntry = {
  name: string | Buffer
  data?: string | Buffer
  method?: number
  flags?: number
  /** Unix mode with its type bits. */
  mode?: number
  extra?: Buffer
  localName?: string
  localMethod?: number
  localFlags?: number
  localSize?: number
  /** What follows the data within its compressed size. */
  tail?: string
  /** The disk that it starts on. */
  disk?: number
  crc?: number
  size?: number
  compressedSize?: number
  /** Offset of the local header as the directory has it. */
  start?: number
}

export type RawZip = {
  /** Bytes before the first entry and after the end record. */
  before?: Buffer
  after?: Buffer
  /** What the end record says. */
  end?: {
    disk?: number
    entries?: number
    /** Of this disk. */
    entriesHere?: number
    size?: number
    start?: number
    comment?: Buffer
    commentLength?: number
  }
  /** A zip64 end record and its locator before the end record, with these figures. */
  zip64?: { disks?: number; offset?: bigint; entries?: bigint; size?: bigint; start?: bigint }
  /** Bytes between the directory and the end record. */
  between?: Buffer
}

/** Writes a ZIP byte by byte (APPNOTE.TXT), so that each of its statements can be a lie. */
export function rawZip(
  entries: RawEntry[],
  { before, after, end = {}, zip64, between }: RawZip = {},
): Buffer {
  const parts: Buffer[] = [before ?? Buffer.alloc(0)]
  const directory: Buffer[] = []
  let at = parts[0]?.length ?? 0
  for (const entry of entries) {
    const { local, central } = encodeEntry(entry, at)
    parts.push(local)
    directory.push(central)
    at += local.length
  }
  const size = Buffer.concat(directory).length
  parts.push(...directory)
  if (zip64) parts.push(...zip64End(zip64, { entries: entries.length, size, start: at }))
  if (between) parts.push(between)
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(end.disk ?? 0, 4)
  record.writeUInt16LE(end.disk ?? 0, 6)
  record.writeUInt16LE(zip64 ? 0xffff : (end.entriesHere ?? end.entries ?? entries.length), 8)
  record.writeUInt16LE(zip64 ? 0xffff : (end.entries ?? entries.length), 10)
  record.writeUInt32LE(zip64 ? 0xffffffff : (end.size ?? size), 12)
  record.writeUInt32LE(zip64 ? 0xffffffff : (end.start ?? at), 16)
  record.writeUInt16LE(end.commentLength ?? end.comment?.length ?? 0, 20)
  return Buffer.concat([...parts, record, end.comment ?? Buffer.alloc(0), after ?? Buffer.alloc(0)])
}

function encodeEntry(entry: RawEntry, at: number): { local: Buffer; central: Buffer } {
  const { flags = 0, method = 8, mode = 0o100644, extra = Buffer.alloc(0) } = entry
  const name = Buffer.from(entry.name)
  const data = Buffer.from(entry.data ?? '')
  const packed = Buffer.concat([method === 8 ? deflateRawSync(data) : data, Buffer.from(entry.tail ?? '')])
  const sizes = [entry.crc ?? crc32(data), entry.compressedSize ?? packed.length, entry.size ?? data.length]

  const local = Buffer.alloc(30)
  const localName = entry.localName === undefined ? name : Buffer.from(entry.localName)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(entry.localFlags ?? flags, 6)
  local.writeUInt16LE(entry.localMethod ?? method, 8)
  for (const [index, value] of sizes.entries()) local.writeUInt32LE(value, 14 + 4 * index)
  if (entry.localSize !== undefined) local.writeUInt32LE(entry.localSize, 22)
  local.writeUInt16LE(localName.length, 26)

  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(0x0314, 4)
  central.writeUInt16LE(flags, 8)
  central.writeUInt16LE(method, 10)
  for (const [index, value] of sizes.entries()) central.writeUInt32LE(value, 16 + 4 * index)
  central.writeUInt16LE(name.length, 28)
  central.writeUInt16LE(extra.length, 30)
  central.writeUInt16LE(entry.disk ?? 0, 34)
  central.writeUInt32LE((mode << 16) >>> 0, 38)
  central.writeUInt32LE(entry.start ?? at, 42)
  return {
    local: Buffer.concat([local, localName, packed]),
    central: Buffer.concat([central, name, extra]),
  }
}

function zip64End(
  said: NonNullable<RawZip['zip64']>,
  { entries, size, start }: { entries: number; size: number; start: number },
): Buffer[] {
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  for (const position of [24, 32]) record.writeBigUInt64LE(said.entries ?? BigInt(entries), position)
  record.writeBigUInt64LE(said.size ?? BigInt(size), 40)
  record.writeBigUInt64LE(said.start ?? BigInt(start), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x07064b50, 0)
  locator.writeBigUInt64LE(said.offset ?? BigInt(start + size), 8)
  locator.writeUInt32LE(said.disks ?? 1, 16)
  return [record, locator]
}

/** The Info-ZIP field that holds a name in UTF-8, for an entry whose own name is in an old encoding. */
export function unicodeName(rawName: Buffer, name: string): Buffer {
  const data = Buffer.concat([Buffer.alloc(5), Buffer.from(name)])
  data.writeUInt8(1, 0)
  data.writeUInt32LE(crc32(rawName), 1)
  const header = Buffer.alloc(4)
  header.writeUInt16LE(0x7075, 0)
  header.writeUInt16LE(data.length, 2)
  return Buffer.concat([header, data])
}

/** The zip64 field with real sizes and offset, for an entry whose own are all ones. */
export function zip64Sizes(...values: bigint[]): Buffer {
  const field = Buffer.alloc(4 + 8 * values.length)
  field.writeUInt16LE(1, 0)
  field.writeUInt16LE(8 * values.length, 2)
  for (const [index, value] of values.entries()) field.writeBigUInt64LE(value, 4 + 8 * index)
  return field
}
