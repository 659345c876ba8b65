import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from './measure.mjs'
import { writeReports } from './reports.mjs'

const path = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url))
const cli = path('../../dist/cli.js')
const linter = path('../../node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs')

export const title = 'Checking: 1,000 and 10,000 reports of 8 KB, cold and from the cache'

const readAndHash = `
  const { readdirSync, readFileSync } = require('fs')
  const { createHash } = require('crypto')
  for (const name of readdirSync('incidents')) {
    createHash('sha256').update(readFileSync('incidents/' + name)).digest('hex')
  }`

/** @param {string} folder */
export function bench(folder) {
  return [...of(folder, 1000, 3), ...of(folder, 10_000, 1)]
}

/**
 * @param {string} folder
 * @param {number} count
 * @param {number} runs of what takes long
 */
function of(folder, count, runs) {
  const cwd = join(folder, String(count))
  const cache = join(cwd, 'cache')
  const forget = () => rmSync(cache, { recursive: true, force: true })
  const check = (/** @type {number} */ times, /** @type {object} */ more = {}) =>
    measure([cli, 'check'], {
      cwd,
      runs: times,
      codes: [0, 1],
      env: { XDG_CACHE_HOME: cache, CI: '1' },
      ...more,
    })
  const what = (/** @type {string} */ words) => `${count.toLocaleString('en')}: ${words}`
  const floor = what('read and hash')
  writeReports(join(cwd, 'incidents'), count)
  return [
    { what: floor, ...measure(['-e', readAndHash], { cwd, runs: 5 }) },
    ...(count > 1000
      ? []
      : [
          {
            what: what('markdownlint-cli2'),
            against: floor,
            ...measure([linter, 'incidents/*.md'], { cwd, runs, codes: [0, 1] }),
          },
        ]),
    { what: what('check, cold'), against: floor, ...check(runs, { before: forget }) },
    { what: what('check, warm'), against: floor, ...check(5) },
  ]
}
