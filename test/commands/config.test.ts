import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfig } from '../../src/commands/config.ts'
import { defaults } from '../../src/report/config.ts'

function repository(files: Record<string, string>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'incident-config-')))
  onTestFinished(() => rmSync(root, { recursive: true }))
  mkdirSync(join(root, '.git'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

test('no configuration, the defaults', async () => {
  expect(await readConfig(repository({ 'package.json': '{"name": "incident"}' }))).toEqual(defaults)
})

test.each([
  [
    'a file of its own',
    {
      'incident.config.yaml': '# ours\nseverities: [high, low]\n',
      'package.json': '{"incident": {"severities": ["x"]}}',
    },
  ],
  ['package.json', { 'package.json': '{"name": "x", "incident": {"severities": ["high", "low"]}}' }],
  ['above', { 'services/api/notes.md': '', 'incident.config.yaml': 'severities: [high, low]' }],
])('%s', async (_, files) => {
  const root = repository(files)
  const cwd = Object.keys(files).some((path) => path.startsWith('services'))
    ? join(root, 'services/api')
    : root
  expect(await readConfig(cwd)).toEqual({ ...defaults, severities: ['high', 'low'] })
})

test('what lies above the repository is nobody’s configuration', async () => {
  const root = repository({ 'incident.config.yaml': 'severities: [high]', 'inner/.git/HEAD': '' })
  expect(await readConfig(join(root, 'inner'))).toEqual(defaults)
})

test.each([
  [
    'incident.config.yaml',
    'reports: [docs]\nslack:\n  marker: [star]\n',
    'incident.config.yaml:3: Unexpected `marker`, expected `markers` in `slack`.',
  ],
  [
    'incident.config.yaml',
    'services:\n  - api\n  - [web]\nx: 1\n',
    'incident.config.yaml:3: Unexpected list, expected text in `services.1`. There is 1 more problem in it.',
  ],
  ['incident.config.yaml', 'a: &x 1\n', 'incident.config.yaml:1: Unexpected anchor, expected plain data.'],
  [
    'incident.config.yaml',
    'title: a: b\n',
    'incident.config.yaml:1: Unexpected `: ` in a value, expected the value in quotes.',
  ],
  ['incident.config.yaml', `# ${'x'.repeat(65 * 1024)}`, 'incident.config.yaml is larger than 64 KiB.'],
  [
    'package.json',
    '{\n "incident": {\n  "slack": {\n   "markers": 1\n  }\n }\n}',
    'package.json:4: Unexpected `1`, expected a list in `slack.markers`.',
  ],
  ['incident.config.yaml', 'timezone: UTC\0', 'incident.config.yaml is no text in UTF-8.'],
  ['package.json', '{"incident": ', 'package.json is no JSON.'],
])('%s with a mistake is the user’s error (%#)', async (path, text, message) => {
  await expect(readConfig(repository({ [path]: text }))).rejects.toMatchObject({ message })
})
