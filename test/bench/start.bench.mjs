import { fileURLToPath } from 'node:url'
import { measure } from './measure.mjs'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export const title = 'Starting: help and version against an empty program'

/** @param {string} cwd */
export function bench(cwd) {
  const floor = 'node -e 0'
  return [
    { what: floor, ...measure(['-e', '0'], { cwd, runs: 9 }) },
    { what: 'incident --help', against: floor, ...measure([cli, '--help'], { cwd, runs: 9 }) },
    { what: 'incident check --help', against: floor, ...measure([cli, 'check', '--help'], { cwd, runs: 9 }) },
    { what: 'incident --version', against: floor, ...measure([cli, '--version'], { cwd, runs: 9 }) },
  ]
}
