import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import { createPool } from '../../src/report/pool.ts'
import type { Report } from '../../src/report/types.ts'
import { folder } from '../cli.ts'

const source = (n: number) => ({
  path: `incidents/2024-05-02-login-${n}.md`,
  text: `---\ntitle: Login was down ${n}\n---\n\n## Summary\n\nNobody could log in at ${n} h.\n`,
})

test('every report gets its own answer, whatever the number of threads', async () => {
  const pool = createPool<Report>('report', { config: defaults })
  try {
    const sources = Array.from({ length: 40 }, (_, n) => source(n))
    const reports = await Promise.all(sources.map((one) => pool.run(one)))
    expect(reports).toEqual(sources.map((one) => parseReport(one, defaults)))
  } finally {
    await pool.close()
  }
})

test('the cache knows a text by its path and configuration, too', async () => {
  const cacheDir = join(folder(), 'cache')
  const read = async (config = defaults, path = 'incidents/a.md') => {
    const pool = createPool<Report>('report', { config, cacheDir })
    try {
      return await pool.run({ path, text: '---\nseverity: high\n---\n' })
    } finally {
      await pool.close()
    }
  }
  const own = { ...defaults, severities: ['high', 'low'] }
  expect(await read()).not.toHaveProperty('severity')
  expect(await read(own)).toMatchObject({ id: 'a', severity: 'high' })
  expect(await read(own, 'incidents/b.md')).toMatchObject({ id: 'b', severity: 'high' })
  expect(await read()).not.toHaveProperty('severity')
})

test('a closed pool reads nothing more', async () => {
  const pool = createPool<Report>('report', { config: defaults })
  await pool.run(source(1))
  await pool.close()
  await expect(pool.run(source(2))).rejects.toThrow('The pool is closed')
})
