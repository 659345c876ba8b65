import { createGunzip } from 'node:zlib'
import { UserError } from '../../lib/user-error.ts'
import type { ExportFiles, Use } from '../files.ts'
import { parseJson } from '../json.ts'
import { quoted } from '../quoted.ts'

/** A JSON value of a file, or why one of its lines, or all of it, is none. */
export type Value = { value: unknown } | { why: string }

/**
 * The JSON values of a file: one, or one for each line; packed with gzip or not. Packed files are read line by line
 * and may unpack to no more than the export's limit.
 */
export async function* readValues(files: ExportFiles, path: string, use: Use): AsyncIterable<Value> {
  const bytes = await files.read(path, use)
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    for await (const line of unpackedLines(bytes, path, files.maxBytes)) yield parseJson(line)
    return
  }
  const whole = parseJson(bytes)
  if (!('why' in whole) || !looksLikeLines(bytes)) {
    yield whole
    return
  }
  for (const line of linesOf(bytes)) if (!isBlank(line)) yield parseJson(line)
}

/** A file of several JSON values starts with an object, and its first line is one. */
function looksLikeLines(bytes: Buffer): boolean {
  const [first] = linesOf(bytes)
  return first !== undefined && first.length < bytes.length && 'value' in parseJson(first)
}

function* linesOf(bytes: Buffer): Iterable<Buffer> {
  let start = 0
  while (start < bytes.length) {
    const found = bytes.indexOf(0x0a, start)
    const end = found === -1 ? bytes.length : found
    yield bytes.subarray(start, end)
    start = end + 1
  }
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09)
}

async function* unpackedLines(packed: Buffer, path: string, maxBytes: number): AsyncIterable<Buffer> {
  const stream = createGunzip()
  stream.end(packed)
  let rest: Buffer[] = []
  let total = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      total += chunk.length
      if (total > maxBytes) break
      let start = 0
      for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, start)) {
        const line = Buffer.concat([...rest, chunk.subarray(start, at)])
        rest = []
        start = at + 1
        if (!isBlank(line)) yield line
      }
      rest.push(chunk.subarray(start))
    }
  } catch (cause) {
    throw new UserError(`The file ${quoted(path)} is damaged.`, { hint: 'Make the archive again.', cause })
  }
  if (total > maxBytes)
    throw new UserError(`The file ${quoted(path)} unpacks to more than the limit.`, {
      hint: 'If the export is your own, raise the limit with --max-size.',
    })
  const last = Buffer.concat(rest)
  if (!isBlank(last)) yield last
}
