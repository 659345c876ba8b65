import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lines } from '../../src/lib/span.ts'
import { UserError } from '../../src/lib/user-error.ts'
import { fieldNames } from '../../src/report/fields.ts'
import { type ReportValues, scaffold } from '../../src/report/scaffold.ts'
import { readYaml } from '../../src/report/yaml.ts'
import { yamlValue } from '../../src/report/yaml-value.ts'

const lantern: ReportValues = {
  title: 'The lantern went out',
  date: '2022-03-29',
  status: 'in-progress',
  severities: ['sev-0', 'sev-1'],
  timezone: 'America/St_Johns',
  services: [],
  teams: [],
  lang: 'en',
}

const folder = new URL('../../templates/reports/', import.meta.url)
const templates = readdirSync(folder)
  .filter((name) => name.endsWith('.hbs'))
  .map((name) => ({
    name,
    lang: name.split('.')[1] ?? '',
    text: readFileSync(new URL(name, folder), 'utf8'),
  }))

const nasty = [
  'Quotes " and \' and \\',
  'Keys: in the log # not a comment',
  'x"\nseverity: sev-0',
  '*a &b !!js/function',
  'yes',
  'null',
  '~',
  '2022-03-29',
  '12:34:56',
  '0x1F',
  '1e3',
  '- item',
  '{ a: b }',
  '100 % de perte',
  '🚨 Pánne du « portail » 👩🏽‍💻',
  'bell \u0007, override \u202e, tag \u{e0041}, nul \u0000, next line \u0085',
  'tab\tand\r\nreturn',
  ' padded ',
  '---',
  '{{yaml title}} {{> partial}} $1',
  'ab'.repeat(150),
]

describe('scaffold', () => {
  test.each(templates)('fills $name', async ({ name, lang, text }) => {
    const report = scaffold({ name, text }, { ...lantern, lang, detected: '2022-03-29T10:02-02:30' })
    await expect(report).toMatchFileSnapshot(`expected/scaffold/${name.replace('.hbs', '')}`)
  })

  test.each(templates)(
    'gives a translation from $name only its title and language',
    ({ name, lang, text }) => {
      const report = scaffold({ name, text }, { ...lantern, lang, source: '2022-03-29-lantern.md' })
      expect(frontmatter(report)).toEqual({ title: lantern.title, lang })
      expect(report).toContain('2022-03-29-lantern.md')
    },
  )

  test.each(templates)('writes only known keys in $name', ({ name, lang, text }) => {
    const keys = Object.keys(frontmatter(scaffold({ name, text }, { ...lantern, lang })))
    expect(keys).toEqual(fieldNames.filter((field) => keys.includes(field)))
  })

  test.each(nasty)('reads back the title %j', (title) => {
    for (const { name, lang, text } of templates) {
      const report = scaffold(
        { name, text },
        { ...lantern, title, lang, commander: title, services: [title] },
      )
      expect(frontmatter(report)).toMatchObject({ title, services: [title], roles: { commander: title } })
      expect(report).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202e\u{e0041}]/u)
    }
  })

  test('shows text in Markdown as it was typed', () => {
    const text = '# {{text title}}\n\n{{text title}}\n{{#each services}}\n- {{text this}}\n{{/each}}\n'
    const title = '1. <b>*x*</b> [a](b) `c` | snake_case _d_ & \u202e\n# e'
    expect(scaffold({ name: 'own', text }, { ...lantern, title, services: ['- f'] })).toBe(
      [
        '# 1\\. \\<b\\>\\*x\\*\\</b\\> \\[a\\](b) \\`c\\` \\| snake_case \\_d\\_ \\& U+202E \\# e',
        '',
        '1\\. \\<b\\>\\*x\\*\\</b\\> \\[a\\](b) \\`c\\` \\| snake_case \\_d\\_ \\& U+202E \\# e',
        '- \\- f',
        '',
      ].join('\n'),
    )
  })

  test.each([
    ['{{> partial}}', 'own:1: Unexpected `{{> partial}}`.'],
    ['a\nb {{{title}}}', 'own:2: Unexpected `{{{title}}`.'],
    ['{{title}}', 'own:1: Unexpected `{{title}}`.'],
    ['{{log title}}', 'own:1: Unexpected `{{log title}}`.'],
    ['{{lookup . "title"}}', 'own:1: Unexpected `{{lookup . "title"}}`.'],
    ['{{#*inline "x"}}{{/inline}}', 'own:1: Unexpected `{{#*inline "x"}}`.'],
    ['{{!-- a --~}} {{> b}} --}}', 'own:1: Unexpected `{{!-- a --~}} {{> b}} --}}`.'],
    ['{{yaml titel}}', 'own:1: There is no value `titel`.'],
    ['{{yaml constructor}}', 'own:1: There is no value `constructor`.'],
    ['{{#if title}}', 'own: Missing {{/if}}.'],
    ['{{/if}}', 'own:1: Unexpected `{{/if}}`.'],
    ['{{#if title}}{{/each}}', 'own:1: Unexpected `{{/each}}`.'],
    ['{{else}}', 'own:1: Unexpected `{{else}}`.'],
    ['{{yaml title', 'own:1: Unexpected `{{yaml title`.'],
    ['{{yaml (a '.repeat(6000), 'own:1: Unexpected `{{yaml (a {{yaml (a {{yaml'],
    ['{{#if title}}'.repeat(4000), 'own:1: The template does too much.'],
    ['{{text title}}'.repeat(4000), 'own:1: The template does too much.'],
    ['x'.repeat(70_000), 'The template own is too long.'],
    ['---\ntitle: "{{yaml title}}\n---\n', 'The template own writes frontmatter that is not readable.'],
    ['---\ntitle: {{yaml title}}x\n---\n', 'The template own writes `title` wrongly.'],
    [
      '---\n\ntitle: {{yaml title}}\ntitle: b\n---\n',
      'The template own writes frontmatter that is not readable.',
    ],
  ])('refuses template %#', (text, message) => {
    const fill = () => scaffold({ name: 'own', text }, lantern)
    expect(fill).toThrow(UserError)
    expect(fill).toThrow(message)
  })

  test('has every value in the documentation of the templates', () => {
    const [, table = ''] = readFileSync(new URL('README.md', folder), 'utf8').split('The values:')
    const rows = [...table.matchAll(/^\| (`[^|]*`) \|/gm)]
    const told = rows.flatMap(([, names = '']) => names.replaceAll('`', '').split(', '))
    expect(told).toHaveLength(14)
    const text = told.map((name) => `{{text ${name}}}`).join('\n')
    expect(scaffold({ name: 'own', text }, lantern).split('\n')).toHaveLength(14)
    expect(() => scaffold({ name: 'own', text: '{{text zzz}}' }, lantern)).toThrow(
      expect.objectContaining({ hint: expect.stringMatching(/^(?:[^,]*,){13}[^,]*$/) }),
    )
  })

  test('leaves no blank before an empty value, and all others', () => {
    const blanks = ' '.repeat(30_000)
    const text = `a:   {{yaml severity}}\nb${blanks}\nc {{yaml channel}} d${blanks}`
    const made = scaffold({ name: 'a.hbs', text }, lantern)
    expect(made === `a:\nb${blanks}\nc d${blanks}`).toBe(true)
  })

  test('keeps a long title within its bounds', () => {
    const text = `{{#each services}}${'{{text this}}'.repeat(900)}{{/each}}`
    const services = ['lantern '.repeat(100)]
    expect(() => scaffold({ name: 'own', text }, { ...lantern, services })).toThrow(
      'makes a report that is too long',
    )
  })
})

test('every value reads back as it was', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string({ unit: 'grapheme' }))),
      (value) => {
        expect(frontmatter(`---\ntitle: ${yamlValue(value)} # beside\n---\n`)).toEqual({ title: value })
      },
    ),
    { numRuns: 2000 },
  )
})

function frontmatter(report: string): object {
  const block = /^---\n([\s\S]*?)\n---\n/.exec(report)?.[1] ?? ''
  const { value, problems } = readYaml(block, { start: 0, end: block.length }, lines(block))
  expect(problems).toEqual([])
  return Object(value?.data)
}
