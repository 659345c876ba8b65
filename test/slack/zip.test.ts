import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { UserError } from '../../src/lib/user-error.ts'
import type { Bytes } from '../../src/slack/bytes.ts'
import { openZip } from '../../src/slack/zip.ts'
import { type RawEntry, type RawZip, rawZip, unicodeName, zip64Sizes } from './raw-zip.ts'

const users: RawEntry = { name: 'users.json', data: '[]' }
const day: RawEntry = { name: 'general/2024-11-02.json', data: '[{"ts":"1730610000.000001"}]' }

function inMemory(buffer: Buffer): Bytes {
  return {
    size: buffer.length,
    async readAt(position, length) {
      if (position < 0 || position + length > buffer.length) throw new Error('read outside of the file')
      return Buffer.from(buffer.subarray(position, position + length))
    },
  }
}

/** Opens the archive and reads everything in it. */
async function readAll(zip: Buffer): Promise<{ files: Record<string, string>; skipped: string[] }> {
  const { paths, skipped, read } = await openZip(inMemory(zip))
  const files: Record<string, string> = {}
  for (const path of paths) files[path] = (await read(path, 2 ** 30)).toString('utf8')
  return { files, skipped: skipped.map(({ where }) => where) }
}

async function refusalOf(zip: Buffer): Promise<string> {
  const error = await readAll(zip).then(
    () => undefined,
    (reason: UserError) => reason,
  )
  expect(error).toMatchObject({ name: 'UserError', hint: expect.stringMatching(/\.$/) })
  return error?.message ?? ''
}

const cp437 = Buffer.from([0x63, 0x61, 0x66, 0x82, 0x2f, 0x61])
const odd = Buffer.from([0xff, 0x2f, 0x61])

test.for<[what: string, entries: RawEntry[], zip: RawZip, names: string[]]>([
  ['deflated entries', [users, day], {}, ['users.json', 'general/2024-11-02.json']],
  ['stored entries', [{ ...users, method: 0 }], {}, ['users.json']],
  ['a data descriptor', [{ ...users, flags: 8 }], {}, ['users.json']],
  ['an empty file', [{ name: 'empty.json', method: 0 }], {}, ['empty.json']],
  ['a comment', [users], { end: { comment: Buffer.from('Slack export') } }, ['users.json']],
  ['something before it', [users], { before: Buffer.from('#!/bin/sh\n') }, ['users.json']],
  ['a zip64 end', [users, day], { zip64: {} }, ['users.json', 'general/2024-11-02.json']],
  [
    'zip64 sizes of an entry',
    [{ ...users, method: 0, size: 0xffffffff, compressedSize: 0xffffffff, extra: zip64Sizes(2n, 2n) }],
    {},
    ['users.json'],
  ],
  ['folders', [{ name: 'general/', mode: 0o040755, method: 0 }, day], {}, ['general/2024-11-02.json']],
  ['no modes, as Windows writes it', [{ ...users, mode: 0 }], {}, ['users.json']],
  ['backslashes', [{ ...day, name: 'general\\2024-11-02.json' }], {}, ['general/2024-11-02.json']],
  ['names from the current folder', [{ ...users, name: './users.json' }], {}, ['users.json']],
  ['UTF-8 names, flagged', [{ ...users, name: 'é\u202fé.json', flags: 0x800 }], {}, ['é\u202fé.json']],
  ['UTF-8 names, not flagged', [{ ...users, name: '障害/a' }], {}, ['障害/a']],
  ['names of DOS', [{ ...users, name: cp437 }], {}, ['café/a']],
  ['a second name in UTF-8', [{ ...users, name: odd, extra: unicodeName(odd, '障害/a') }], {}, ['障害/a']],
  [
    'a second name of another entry',
    [{ ...users, name: odd, extra: unicodeName(cp437, '障害/a') }],
    {},
    ['\u00a0/a'],
  ],
  [
    'canvas threads',
    [{ ...day, name: 'FC:F01:Title/2024-11-02.json' }],
    {},
    ['FC:F01:Title/2024-11-02.json'],
  ],
])('reads %s', async ([, entries, zip, names]) => {
  const { files, skipped } = await readAll(rawZip(entries, zip))
  expect(Object.keys(files)).toEqual(names)
  const data = entries.filter(({ mode }) => mode !== 0o040755).map((entry) => entry.data ?? '')
  expect(Object.values(files)).toEqual(data)
  expect(skipped).toEqual([])
})

test.for<[what: string, entries: RawEntry[], zip: RawZip, message: string]>([
  ['a file that is cut off', [users], { end: { commentLength: 9 } }, 'its end is missing'],
  ['bytes behind the end', [users], { after: Buffer.from('x') }, 'its end is missing'],
  ['two ends', [users], { end: { comment: rawZip([day]).subarray(-22) } }, 'it has two ends'],
  ['several disks', [users], { end: { disk: 1 } }, 'it is one part of several'],
  [
    'fewer entries on its disk than in all',
    [users],
    { end: { entriesHere: 0 } },
    'it is one part of several',
  ],
  ['an entry on another disk', [users, { ...day, disk: 1 }], {}, 'it is one part of several'],
  ['a zip64 end of several disks', [users], { zip64: { disks: 2 } }, 'it is one part of several'],
  ['another size inside', [{ ...users, localSize: 900 }], {}, '`users.json` is described in two ways'],
  ['bytes behind packed data', [{ ...users, tail: 'hidden' }], {}, '`users.json` is damaged'],
  ['a directory elsewhere', [users], { end: { start: 3 } }, 'its directory is not where it says'],
  ['something before the end', [users], { between: Buffer.from('?') }, 'its directory is not where it says'],
  ['too many entries said', [users], { end: { entries: 900 } }, 'its directory is too short'],
  ['one entry more than there is', [{ ...users, name: 'u'.repeat(90) }], { end: { entries: 2 } }, 'damaged'],
  ['one entry less than there is', [users, day], { end: { entries: 1 } }, 'holds more than it says'],
  ['a zip64 end outside', [users], { zip64: { offset: 2n ** 62n } }, 'zip64 end lies outside'],
  ['a zip64 end elsewhere', [users], { zip64: { offset: 0n } }, 'zip64 end is missing'],
  ['a huge zip64 directory', [users], { zip64: { size: 2n ** 64n - 1n } }, 'zip64 sizes are impossible'],
  ['a zip64 directory at zero', [users, day], { zip64: { start: 0n } }, 'directory is not where it says'],
  ['countless zip64 entries', [users], { zip64: { entries: 2n ** 53n } }, 'zip64 sizes are impossible'],
  [
    'zip64 sizes beyond all numbers',
    [
      {
        ...users,
        size: 0xffffffff,
        compressedSize: 0xffffffff,
        extra: zip64Sizes(2n ** 64n - 1n, 2n ** 63n),
      },
    ],
    {},
    'lies outside of it',
  ],
  ['no zip64 sizes where some must be', [{ ...users, size: 0xffffffff, extra: zip64Sizes() }], {}, 'damaged'],
  ['a broken extra field', [{ ...users, extra: Buffer.from([1, 0, 9, 0]) }], {}, 'directory is damaged'],
  ['an entry outside', [{ ...users, start: 0xfffffff0 }], {}, '`users.json` lies outside of it'],
  ['a bad checksum', [{ ...users, crc: 1 }], {}, '`users.json` is damaged'],
  ['a size too small', [{ ...users, size: 1 }], {}, '`users.json` is damaged'],
  ['a size too large', [{ ...users, size: 900 }], {}, '`users.json` is damaged'],
  ['stored sizes that differ', [{ ...users, method: 0, size: 9 }], {}, 'directory is damaged'],
  ['a password', [{ ...users, flags: 1 }], {}, '`users.json` is encrypted'],
  ['strong encryption', [{ ...users, flags: 0x41 }], {}, 'directory is damaged'],
  ['masked headers', [{ ...users, flags: 0x2000 }], {}, '`users.json` is encrypted'],
  ['a hidden password', [{ ...users, localFlags: 1 }], {}, 'is not packed as the directory says'],
  ['another method', [{ ...users, method: 12 }], {}, 'is packed in a way that Slack does not use'],
  ['another method inside', [{ ...users, localMethod: 0 }], {}, 'is not packed as the directory says'],
  ['another name inside', [{ ...users, localName: 'other.json' }], {}, 'is not where the directory says'],
  ['a link', [{ ...users, mode: 0o120777 }], {}, '`users.json` is no plain file'],
  ['a device', [{ ...users, mode: 0o020666 }], {}, '`users.json` is no plain file'],
  ['a pipe', [{ ...users, mode: 0o010644 }], {}, '`users.json` is no plain file'],
  ['the same name twice', [users, users], {}, '`users.json` is in it twice'],
  ['a name in two cases', [users, { ...users, name: 'Users.JSON' }], {}, '`Users.JSON` is in it twice'],
  [
    'a name in two spellings',
    [
      { ...users, name: 'é' },
      { ...users, name: 'e\u0301' },
    ],
    {},
    'is in it twice',
  ],
  [
    'a file that is a folder too',
    [
      { ...users, name: 'a' },
      { name: 'a/', method: 0 },
    ],
    {},
    'is in it twice',
  ],
  [
    'a name in two cases, beyond ASCII',
    [
      { ...users, name: 'straße/K.json' },
      { ...users, name: 'STRASSE/k.json' },
    ],
    {},
    'is in it twice',
  ],
  ['a name that Windows shortens', [users, { ...users, name: 'users.json. ' }], {}, 'is in it twice'],
  [
    'a file within a file',
    [users, { ...day, name: 'Users.json/2024-11-02.json' }],
    {},
    '`Users.json/2024-11-02.json` lies in a file',
  ],
  ['a drive', [{ ...users, name: 'C:\\users.json' }], {}, '`C:/users.json` has a drive in its name'],
  [
    'control characters',
    [{ ...users, name: 'a\x1b[2J.json' }],
    {},
    '`a\\x1b[2J.json` has control characters',
  ],
  ['a long name', [{ ...users, name: 'a'.repeat(600) }], {}, 'has a name of over 512 characters'],
  ['an empty part', [{ ...users, name: 'a//b.json' }], {}, 'has an empty part in its name'],
  ['the inside of git', [{ ...users, name: 'x/.Git/config' }], {}, 'has .git in its name'],
  ['two entries of one place', [day, { ...users, start: 0 }], {}, 'overlaps with another'],
  ['entries that overlap', [day, { ...users, start: 5 }], {}, 'overlaps with another'],
  ['a bomb', [{ name: 'a.json', data: Buffer.alloc(2 ** 22) }], {}, '`a.json` swells up like a bomb'],
])('refuses %s', async ([, entries, zip, message]) => {
  expect(await refusalOf(rawZip(entries, zip))).toContain(message)
})

test('never inflates beyond what an entry declares', async () => {
  const packed = deflateRawSync(Buffer.alloc(2 ** 26))
  const liar: RawEntry = { name: 'a.json', data: packed, method: 0, size: 1000 }
  const zip = rawZip([{ ...liar, method: 0, size: packed.length }])
  // Both headers now call the stored bytes deflated and small.
  for (const [signature, method, size] of [
    [0x04034b50, 8, 22],
    [0x02014b50, 10, 24],
  ] as const) {
    const start = Buffer.alloc(4)
    start.writeUInt32LE(signature)
    const at = zip.indexOf(start)
    zip.writeUInt16LE(8, at + method)
    zip.writeUInt32LE(1000, at + size)
  }
  expect(await refusalOf(zip)).toContain('`a.json` is damaged')
})

test('leaves out names that lead out of the archive, and says so', async () => {
  const names = ['../evil.json', '/abs.json', 'general/../../evil.json', '..\\evil.json', 'a/..']
  const { files, skipped } = await readAll(rawZip([users, ...names.map((name) => ({ ...users, name }))]))
  expect(Object.keys(files)).toEqual(['users.json'])
  expect(skipped).toEqual(['../evil.json', '/abs.json', 'general/../../evil.json', 'a/..'])
})

test('says that an archive is empty', async () => {
  expect(await refusalOf(rawZip([]))).toBe('The ZIP is empty.')
})

test('survives any byte being changed', async () => {
  const zip = rawZip([users, { ...day, method: 0 }], { zip64: {} })
  for (let at = 0; at < zip.length; at++) {
    for (const value of [0x00, 0x01, 0x7f, 0x80, 0xff]) {
      const changed = Buffer.from(zip)
      changed[at] = value
      const error = await readAll(changed).then(
        () => undefined,
        (reason: Error) => reason,
      )
      expect([undefined, 'UserError'], `byte ${at} = ${value}: ${error?.stack}`).toContain(error?.name)
    }
  }
})

test('survives being cut off anywhere', async () => {
  const zip = rawZip([users, day])
  for (let length = 0; length < zip.length; length++) {
    const error = await readAll(zip.subarray(0, length)).catch((reason: Error) => reason)
    expect(error).toMatchObject({ name: 'UserError' })
  }
})
