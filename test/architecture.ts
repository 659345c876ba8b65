import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join, posix } from 'node:path'

/** Which folders of `src` a folder may import from, beside itself. `cli` is the file `cli.ts`. */
export const layers: Record<string, readonly string[]> = {
  lib: [],
  report: ['lib'],
  redact: ['lib'],
  queries: ['report', 'lib'],
  checks: ['queries', 'report', 'redact', 'lib'],
  slack: ['report', 'redact', 'lib'],
  site: ['queries', 'report', 'lib'],
  reporters: ['lib'],
  commands: ['checks', 'slack', 'site', 'reporters', 'queries', 'report', 'redact', 'lib'],
  cli: ['commands', 'lib'],
}

/** The only files below `commands/` that may reach the disk, a thread, a process or the network. */
const diskFiles = new Set([
  ...['read', 'write', 'disk', 'lock', 'cache', 'pool', 'bounded-worker', 'work', 'worker'].map(
    (name) => `src/report/${name}.ts`,
  ),
  ...['files', 'folder'].map((name) => `src/slack/${name}.ts`),
  ...['templates', 'attachments', 'write', 'serve', 'worker'].map((name) => `src/site/${name}.ts`),
])

/** Parts of Node that neither read nor write anything outside the program. */
const pureModules = new Set([
  ...['assert', 'buffer', 'crypto', 'events', 'module', 'path', 'path/posix', 'path/win32', 'perf_hooks'],
  ...['stream', 'stream/promises', 'string_decoder', 'timers', 'timers/promises', 'url', 'util', 'zlib'],
])

/** What only a site's preview may use: nothing else of this program talks to another machine. */
const networkModules = new Set([
  'dgram',
  'dns',
  'dns/promises',
  'http',
  'http2',
  'https',
  'inspector',
  'net',
  'tls',
])

const longest = 250

/** Tests that follow a user's journey through several parts, or watch over the whole. */
const journeys = new Set(['test/architecture.test.ts', 'test/journey.test.ts', 'test/readme.test.ts'])

/**
 * Every place where a project breaks its own architecture, one sentence each, sorted.
 * @param root a folder with `src/` and perhaps `test/`
 */
export function breaches(root: string): string[] {
  const source = typescriptFiles(root, 'src')
  const tests = typescriptFiles(root, 'test').filter((path) => !path.startsWith('test/fixtures/'))
  const found: string[] = []
  for (const path of [...source, ...tests]) {
    const text = readFileSync(join(root, path), 'utf8')
    const count = text.split('\n').length - 1
    if (count > longest) found.push(`${path} has ${count} lines, at most ${longest} are allowed`)
    if (path.startsWith('src/')) found.push(...sourceBreaches(path, withoutComments(text)))
  }
  for (const path of tests.filter((name) => name.endsWith('.test.ts') && !journeys.has(name))) {
    const counterpart = path.replace(/^test\//, 'src/').replace(/(?:\.[a-z]+)?\.test\.ts$/, '')
    const covers = source.some((name) => name === `${counterpart}.ts` || name.startsWith(`${counterpart}/`))
    if (!covers) found.push(`${path} tests nothing in src: expected ${counterpart}.ts`)
  }
  return found.sort()
}

function sourceBreaches(path: string, code: string): string[] {
  const found: string[] = []
  const layer = layerOf(path)
  const allowed = layers[layer]
  if (!allowed) return [`${path} lies in no layer, expected one of ${Object.keys(layers).join(', ')}`]
  const atTheEdge = layer === 'commands' || layer === 'cli'
  for (const specifier of imports(code)) {
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(path), specifier)
      const other = target.startsWith('src/') ? layerOf(target) : target
      if (other !== layer && !allowed.includes(other)) found.push(`${path} may not import ${target}`)
      if (layer === 'commands' && target === 'src/report/syntax.ts')
        found.push(`${path} may not import ${target}: reports are parsed in a worker, within limits`)
    } else if (networkModules.has(specifier.replace(/^node:/, '')) && path !== 'src/site/serve.ts') {
      found.push(`${path} may not import ${specifier}: nothing here talks to another machine`)
    } else if (reachesOut(specifier) && !atTheEdge && !diskFiles.has(path)) {
      found.push(`${path} may not import ${specifier}: only named files touch the disk`)
    }
  }
  if (/\bimport\s*\(\s*[^'"\s]/.test(code)) found.push(`${path} imports what no reader can tell`)
  if (/(?<![\w.])fetch\s*\(/.test(code))
    found.push(`${path} calls fetch: nothing here talks to another machine`)
  if (/\bexport\s+default\b/.test(code)) found.push(`${path} has a default export, expected a named one`)
  if (!atTheEdge) {
    for (const word of ['new Date()', 'Date.now(', 'process.']) {
      const at = code.indexOf(word)
      if (at !== -1 && !/[\w.'"`]/.test(code[at - 1] ?? '')) {
        found.push(`${path} uses ${word}: clock and process belong to commands`)
      }
    }
    const local =
      /\.(?:get(?:Hours|Minutes|Day|Date|Month|FullYear|TimezoneOffset)|toLocale\w*String)\(/.exec(code)?.[0]
    if (local) found.push(`${path} uses ${local}: the machine's zone and language show nowhere`)
  }
  return found
}

function layerOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.ts$/, '')
}

function imports(code: string): string[] {
  const pattern = /\b(?:from|import)\s*\(?\s*(?:'([^']+)'|"([^"]+)")/g
  return [...code.matchAll(pattern)].map(([, single, double]) => single ?? double ?? '')
}

function reachesOut(specifier: string): boolean {
  const name = specifier.replace(/^node:/, '')
  return builtinModules.includes(name) && !pureModules.has(name)
}

/** Comments stand on lines of their own, or after a blank, in formatted code; globs such as `a/*.md` do not. */
function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function typescriptFiles(root: string, folder: string): string[] {
  let names: string[]
  try {
    names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  } catch {
    return []
  }
  return names
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .sort()
}
