import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCache } from '../../src/report/cache.ts'
import { folder } from '../cli.ts'

const key = (n: number) => n.toString(16).padStart(32, '0')

test('what was set is there in the next run, and no temporary file is', () => {
  const path = join(folder(), 'new', 'cache')
  const first = openCache(path)
  first.set(key(1), '{"title":"Login was down"}')
  expect(first.get(key(1))).toBe('{"title":"Login was down"}')
  first.close()
  expect(readdirSync(path)).toEqual(['00'])
  const second = openCache(path)
  expect(second.get(key(1))).toBe('{"title":"Login was down"}')
  expect(second.get(key(2))).toBeUndefined()
})

test('a run that makes nothing new writes nothing', () => {
  const path = join(folder(), 'cache')
  const cache = openCache(path)
  cache.get(key(1))
  cache.close()
  expect(() => readdirSync(path)).toThrow('ENOENT')
})

test.each<[string, (line: string) => string]>([
  ['a letter changed', (line) => line.replace('title', 'tit1e')],
  ['the end missing', (line) => line.slice(0, -5)],
  ['the end of the line missing', (line) => line.trimEnd()],
  ['another checksum', (line) => line.replace(/ [0-9a-f]{8} /, ' 00000000 ')],
  ['bytes that are no text', () => '\xff\xfe\n'],
  ['nothing', () => ''],
])('%s: as if it were not there', (_, damage) => {
  const path = join(folder(), 'cache')
  const cache = openCache(path)
  cache.set(key(1), '{"title":"Login was down"}')
  cache.close()
  const file = join(path, '00')
  writeFileSync(file, damage(readFileSync(file, 'latin1')), 'latin1')
  expect(openCache(path).get(key(1))).toBeUndefined()
})

test('a folder that cannot be written is no error', () => {
  const path = join(folder({ cache: 'a file' }), 'cache')
  const cache = openCache(path)
  cache.set(key(1), '1')
  cache.close()
  expect(openCache(path).get(key(1))).toBeUndefined()
})

test('what nobody uses goes first, once there is twice as much as is used', () => {
  const path = join(folder(), 'cache')
  const large = `"${'x'.repeat(300_000)}"`
  for (let run = 0; run < 8; run++) {
    const cache = openCache(path)
    cache.set(key(run * 64 * 16), large)
    cache.get(key(0))
    cache.close()
  }
  const cache = openCache(path)
  const kept = Array.from({ length: 8 }, (_, run) => cache.get(key(run * 64 * 16)) !== undefined)
  expect(kept.at(0)).toBe(true)
  expect(kept.at(-1)).toBe(true)
  expect(kept.filter(Boolean).length).toBeLessThan(6)
})
