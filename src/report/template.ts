import { quote } from '../lib/quote.ts'
import { suggest } from '../lib/suggest.ts'
import { UserError } from '../lib/user-error.ts'

/** A report's template; `name` is what messages call it: its path as the user knows it. */
export type Template = { name: string; text: string }

/** Longest template, in UTF-16 units. */
export const longestTemplate = 64 * 1024
const mostTags = 1000
const deepest = 8

/**
 * Checks that a template keeps to the part of Handlebars that reports need, which takes time in proportion to its
 * length: `{{yaml name}}`, `{{text name}}`, `{{#if name}}`, `{{#unless name}}`, `{{#each name}}`, `{{else}}` and
 * comments. No partials, no other helpers, no values without a writer.
 * @param names the values there are
 * @throws UserError naming the template and the line
 */
export function checkTemplate({ name, text }: Template, names: readonly string[]): void {
  if (text.length > longestTemplate) {
    throw new UserError(`The template ${name} is too long.`, { hint: 'A template may have up to 64 KiB.' })
  }
  const open: string[] = []
  let tags = 0
  for (const { tag, line } of tagsOf(text)) {
    const refuse = (message: string, hint: string) => {
      throw new UserError(`${name}:${line}: ${message}.`, { hint })
    }
    tags += 1
    const [, block, close, word = '', value = ''] = grammar.exec(tag) ?? []
    const closes = close !== undefined
    if (word === 'else' && !block && !closes && !value && open.length > 0) continue
    if (closes && !value && open.pop() === word) continue
    const known = block ? blocks : writers
    if (closes || !known.includes(word) || !value) refuse(`Unexpected ${quote(tag)}`, forms)
    if (value !== 'this' && !names.includes(value)) {
      const near = suggest(value, names)
      refuse(
        `There is no value ${quote(value)}`,
        near ? `Did you mean \`${near}\`?` : `The values are ${names.join(', ')}.`,
      )
    }
    if (block) open.push(word)
    if (open.length > deepest || tags > mostTags) refuse('The template does too much', 'Make it simpler.')
  }
  if (open.length > 0) {
    throw new UserError(`${name}: Missing {{/${open.at(-1)}}}.`, { hint: 'Close every block.' })
  }
}

const writers = ['yaml', 'text']
const blocks = ['if', 'unless', 'each']
const forms =
  'Write {{yaml x}}, {{text x}}, {{#if x}} … {{else}} … {{/if}}, {{#each x}} … {{/each}} or {{! a comment }}.'
const grammar = /^\{\{~?(?:(#)|(\/))?([a-z]+)(?: +([A-Za-z_]+))? *~?\}\}$/

/** Everything between double braces, comments left out. */
function* tagsOf(text: string): Generator<{ tag: string; line: number }> {
  let line = 1
  let counted = 0
  for (let start = text.indexOf('{{'); start !== -1; ) {
    for (; counted < start; counted += 1) if (text[counted] === '\n') line += 1
    const ending = text.startsWith('{{!--', start) ? '--}}' : '}}'
    const found = text.indexOf(ending, start)
    const end = found === -1 ? text.length : found + ending.length
    const tag = text.slice(start, end)
    if (!tag.startsWith('{{!') || found === -1 || tag.includes('~}}')) yield { tag, line }
    start = text.indexOf('{{', end)
  }
}
