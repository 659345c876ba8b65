// Plays the whole journey in the folder demo/: what is typed, what the program says, what to open.
// `npm run demo` builds the program and runs this.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { secrets, zipExport } from './fixtures/slack/build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const demo = join(root, 'demo')
const marker = join(demo, '.made-by-the-demo')

prepare()
say('A team keeps its incident reports in git. This is one of them, in the folder demo/.')
say('Ten in the morning: a deploy tool prints keys into a public log. The commander starts the report.')
run(
  'new',
  'Keys in the deploy log',
  ...'--date 2022-03-29T10:02 --severity sev-2 --service notify'.split(' '),
  ...'--team sre --commander Jane --tz America/Toronto --slug keys-in-deploy-log --lang en'.split(' '),
)
const report = join('incidents', '2022-03-29-keys-in-deploy-log.md')

say("Two days later: the channel's export becomes the report's timeline. The keys in it stay out.")
run('import-slack', 'export.zip', '--channel', 'incident-2022-03-29-keys-in-deploy-log', '--into', report)
say('Once more, because somebody always does: nothing changes.')
run('import-slack', 'export.zip', '--channel', 'incident-2022-03-29-keys-in-deploy-log', '--into', report)
say('What a reviewer would see of it:')
run('check', report)
say('The site: this report and those of the years before and after.')
run('build', '--out', 'site')
provenance()
say(
  `Open ${relative(process.cwd(), join(demo, 'site', 'index.html'))} in a browser. The report is ${join('demo', report)}.`,
)

/** The folder as it was before: a repository with the example reports, less the one that is told here. */
function prepare() {
  if (existsSync(demo) && readdirSync(demo).length > 0 && !existsSync(marker)) {
    console.error('The folder demo/ holds something else.\nMove it away, then run the demo again.')
    process.exit(2)
  }
  rmSync(demo, { recursive: true, force: true })
  mkdirSync(join(demo, '.git'), { recursive: true })
  writeFileSync(marker, '')
  const told = /^2022-03-29-keys-in-deploy-log\./
  cpSync(join(root, 'incidents'), join(demo, 'incidents'), {
    recursive: true,
    filter: (source) => !told.test(source.split(/[\\/]/).at(-1) ?? ''),
  })
  writeFileSync(join(demo, 'export.zip'), zipExport())
}

/** @param {string[]} words */
function run(...words) {
  const shown = words.map((word) => (/[^\w./:@=+-]/.test(word) ? `"${word}"` : word)).join(' ')
  console.log(paint('bold', `$ incident ${shown}`))
  const { status, signal } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...words], {
    cwd: demo,
    stdio: 'inherit',
  })
  // 1 says that `check` found something: of a fresh report that is what one wants to see.
  if (signal || status === null || status > 1) process.exit(status ?? 2)
}

/** @param {string} sentence */
function say(sentence) {
  console.log(`\n${paint('cyan', sentence)}\n`)
}

/** The promise of the import, looked at with one's own eyes: no secret of the export is in any file of the demo. */
function provenance() {
  const files = readdirSync(demo, { recursive: true, withFileTypes: true })
  const texts = files
    .filter((entry) => entry.isFile() && entry.name !== 'export.zip')
    .map((entry) => readText(join(entry.parentPath ?? entry.path, entry.name)))
  const leaked = secrets().filter((secret) => texts.some((text) => text.includes(secret)))
  if (leaked.length) {
    console.error(
      `${leaked.length} secrets of the export are in the demo's files. This is a bug, please report it.`,
    )
    process.exit(2)
  }
  say(
    `The export holds ${secrets().length} secrets; none of them is in any of the ${texts.length} files written.`,
  )
}

/** @param {string} path */
function readText(path) {
  return readFileSync(path, 'utf8')
}

/**
 * @param {'bold' | 'cyan'} style
 * @param {string} text
 */
function paint(style, text) {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(style, text) : text
}
