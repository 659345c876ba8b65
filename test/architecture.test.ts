import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { breaches, layers } from './architecture.ts'

test('the project keeps to its layers', () => {
  expect(breaches(fileURLToPath(new URL('..', import.meta.url)))).toEqual([])
})

test.for<[what: string, files: Record<string, string>, expected: string[]]>([
  ['a tidy tree', { 'src/report/read.ts': "import { a } from '../lib/a.ts'\nimport 'node:fs'\n" }, []],
  [
    'a sibling',
    { 'src/checks/bad.ts': "import type { Page } from '../site/page.ts'\n" },
    ['src/checks/bad.ts may not import src/site/page.ts'],
  ],
  [
    'a layer above, loaded late',
    { 'src/report/bad.ts': "const x = await import('../checks/run.ts')\n" },
    ['src/report/bad.ts may not import src/checks/run.ts'],
  ],
  [
    'a layer above, passed on',
    { 'src/lib/bad.ts': "export * from '../report/types.ts'\n" },
    ['src/lib/bad.ts may not import src/report/types.ts'],
  ],
  [
    'an import over several lines',
    { 'src/lib/bad.ts': "import {\n  a,\n  b,\n} from '../slack/a.ts'\n" },
    ['src/lib/bad.ts may not import src/slack/a.ts'],
  ],
  [
    'a path made at run time',
    { 'src/site/bad.ts': 'await import(name)\n' },
    ['src/site/bad.ts imports what no reader can tell'],
  ],
  [
    'tests, from src',
    { 'src/site/bad.ts': "import '../../test/a.ts'\n" },
    ['src/site/bad.ts may not import test/a.ts'],
  ],
  [
    'the disk',
    { 'src/queries/bad.ts': "import { readFile } from 'node:fs/promises'\nimport 'node:path'\n" },
    ['src/queries/bad.ts may not import node:fs/promises: only named files touch the disk'],
  ],
  [
    'a thread, without its prefix',
    { 'src/slack/bad.ts': "import { Worker } from 'worker_threads'\n" },
    ['src/slack/bad.ts may not import worker_threads: only named files touch the disk'],
  ],
  [
    'the network, in a command too',
    {
      'src/commands/bad.ts': "import 'node:https'\nawait fetch(url)\n",
      'src/site/serve.ts': "import 'node:http'\n",
    },
    [
      'src/commands/bad.ts calls fetch: nothing here talks to another machine',
      'src/commands/bad.ts may not import node:https: nothing here talks to another machine',
    ],
  ],
  [
    'the clock',
    {
      'src/checks/bad.ts': 'const today = new Date()\n',
      'src/site/bad.ts': 'if (Date.now() > 1) run()\n',
      'src/lib/good.ts': 'export const day = new Date(0).toISOString()\n',
    },
    [
      'src/checks/bad.ts uses new Date(): clock and process belong to commands',
      'src/site/bad.ts uses Date.now(: clock and process belong to commands',
    ],
  ],
  [
    'the zone of the machine',
    { 'src/lib/bad.ts': 'export const hour = new Date(0).getHours()\n' },
    ["src/lib/bad.ts uses .getHours(: the machine's zone and language show nowhere"],
  ],
  [
    'the process, but not the word in a comment',
    { 'src/lib/bad.ts': 'export const x = process.env\n', 'src/lib/good.ts': '/** Ends the process. */\n' },
    ['src/lib/bad.ts uses process.: clock and process belong to commands'],
  ],
  [
    'what commands may do',
    {
      'src/commands/run.ts': "import 'node:child_process'\nimport '../site/a.ts'\nnew Date()\n",
      'src/cli.ts': "import './commands/run.ts'\nimport { a } from './lib/a.ts'\nprocess.exitCode = 1\n",
    },
    [],
  ],
  [
    'a parser without limits',
    { 'src/commands/import/run.ts': "import { parseSyntax } from '../../report/syntax.ts'\n" },
    [
      'src/commands/import/run.ts may not import src/report/syntax.ts: reports are parsed in a worker, within limits',
    ],
  ],
  [
    'cli past the commands',
    { 'src/cli.ts': "import './report/a.ts'\n" },
    ['src/cli.ts may not import src/report/a.ts'],
  ],
  [
    'a folder that nobody named',
    { 'src/utils/a.ts': '\n' },
    [`src/utils/a.ts lies in no layer, expected one of ${Object.keys(layers).join(', ')}`],
  ],
  [
    'a long file',
    { 'src/lib/a.ts': '\n'.repeat(251) },
    ['src/lib/a.ts has 251 lines, at most 250 are allowed'],
  ],
  [
    'a default export',
    { 'src/lib/a.ts': 'export default 1\n' },
    ['src/lib/a.ts has a default export, expected a named one'],
  ],
  [
    'a test of nothing',
    {
      'src/lib/a.ts': '\n',
      'test/lib/a.test.ts': '\n',
      'test/lib/a.property.test.ts': '\n',
      'test/lib/b.test.ts': '\n',
    },
    ['test/lib/b.test.ts tests nothing in src: expected src/lib/b.ts'],
  ],
])('finds %s', ([, files, expected]) => {
  const root = mkdtempSync(join(tmpdir(), 'incident-architecture-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  expect(breaches(root)).toEqual(expected)
})
