import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { folder, shell, shim } from './cli.ts'
import { zipExport } from './fixtures/slack/build.mjs'

const readme = fileURLToPath(new URL('../README.md', import.meta.url))

test('the console blocks of the README are what a reader would see', { timeout: 120_000 }, async () => {
  const cwd = folder({ 'export.zip': zipExport() })
  const bin = shim(folder())
  const blocks = /(?<=^```console\n).*?(?=^```$)/gms
  const actual = readFileSync(readme, 'utf8').replace(blocks, (block) => {
    const lines = block.split('\n').filter((line) => line.startsWith('$ '))
    return lines.map((line) => `${line}\n${shell(line.slice(2), cwd, bin)}`).join('\n')
  })
  await expect(actual).toMatchFileSnapshot(readme)
})
