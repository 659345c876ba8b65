// Measures the program's commands, each against a floor or a rival in the same run. `npm run bench [name ...]`
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ what: string, cpu: number, wall: number, memory: number, against?: string }} Row */

const here = fileURLToPath(new URL('.', import.meta.url))
const wanted = process.argv.slice(2)
const names = readdirSync(here)
  .filter((name) => name.endsWith('.bench.mjs'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.startsWith(word)))

for (const name of names) {
  const folder = mkdtempSync(join(tmpdir(), 'incident-bench-'))
  try {
    const { title, bench } = await import(join(here, name))
    console.log(`\n${title}\n`)
    print(await bench(folder))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @param {Row[]} rows */
function print(rows) {
  const width = Math.max(...rows.map(({ what }) => what.length))
  console.log(`${''.padEnd(width)}   CPU s   wall s      MB   CPU, times the floor`)
  for (const { what, cpu, wall, memory, against } of rows) {
    const floor = rows.find((row) => row.what === against)
    const ratio = floor ? `${(cpu / floor.cpu).toFixed(1)} × ${against}` : ''
    const figures = [cpu.toFixed(2).padStart(7), wall.toFixed(2).padStart(8), memory.toFixed(0).padStart(7)]
    console.log(`${what.padEnd(width)} ${figures.join(' ')}   ${ratio}`.trimEnd())
  }
}
