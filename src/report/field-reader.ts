import { oneOf, quote } from '../lib/quote.ts'
import { toChoice } from './choices.ts'
import { type FieldName, type FieldSpec, fieldNames, fields } from './fields.ts'
import type { Frontmatter } from './frontmatter.ts'
import type { Problem } from './types.ts'
import type { YamlValue } from './yaml.ts'

/** Reads the values of known keys, an alias's where the key is missing; what is of the wrong type is a problem. */
export type FieldReader = {
  problems: Problem[]
  /** The value as written; absent where the key has none. */
  value(name: FieldName): YamlValue | undefined
  /** On one line. */
  text(name: FieldName): string | undefined
  choice<T extends string>(name: FieldName, allowed: readonly T[]): T | undefined
  /** A lone text is a list of those between its commas; of a map with a name or an address, that. */
  list(name: FieldName): string[]
  /** Names with texts; a list of texts is one, with commas. */
  map(name: FieldName): Record<string, string> | undefined
  /** Notes what is wrong with a value. */
  say(name: FieldName, message: string, options?: { kind?: 'field' | 'time'; at?: YamlValue }): undefined
}

export function fieldReader({ entries }: Frontmatter): FieldReader {
  const problems: Problem[] = []
  const values = new Map<FieldName, YamlValue>()
  for (const name of fieldNames) {
    const { aliases = [] }: FieldSpec = fields[name]
    const found = [name, ...aliases].map((key) =>
      entries.find((entry) => entry.name === key && entry.value.data !== null),
    )
    const entry = found.find(Boolean)
    if (entry) values.set(name, entry.value)
  }

  const say: FieldReader['say'] = (name, message, { kind = 'field', at = values.get(name) } = {}) => {
    if (at) problems.push({ kind, field: name, message, span: at.span })
    return undefined
  }

  const text: FieldReader['text'] = (name) => {
    const value = values.get(name)
    if (!value) return undefined
    if (value.text === undefined) return say(name, 'Unexpected list or map, expected text')
    return oneLine(value.text) || undefined
  }

  return {
    problems,
    value: (name) => values.get(name),
    text,
    choice(name, allowed) {
      const word = text(name)
      if (word === undefined) return undefined
      return toChoice(word, allowed) ?? say(name, `Unexpected ${quote(word)}, expected ${oneOf(allowed)}`)
    },
    list(name) {
      const value = values.get(name)
      if (!value) return []
      if (value.text !== undefined) return words(value.text.split(','))
      const items = value.items ?? value.entries?.map((entry) => entry.value) ?? []
      const texts = items.map((item) => {
        if (item.data === null) return ''
        return (
          item.text ?? nameOf(item) ?? say(name, 'Unexpected list or map, expected text', { at: item }) ?? ''
        )
      })
      return words(texts)
    },
    map(name) {
      const value = values.get(name)
      if (!value) return undefined
      if (!value.entries) return say(name, 'Unexpected value, expected names with values')
      const pairs = value.entries.map(({ name: key, value: one }): [string, string] => {
        if (one.entries) say(name, 'Unexpected map, expected text', { at: one })
        return [key, oneLine(one.text ?? one.items?.flatMap((item) => item.text ?? []).join(', ') ?? '')]
      })
      return Object.fromEntries(pairs.filter(([, words]) => words !== ''))
    },
    say,
  }
}

/** `- name: Jane Doe`, as many site generators have authors; `- url: …` for links. */
function nameOf({ entries }: YamlValue): string | undefined {
  return entries?.find(({ name }) => ['name', 'url', 'id'].includes(name))?.value.text
}

function words(items: readonly string[]): string[] {
  return [...new Set(items.map(oneLine))].filter(Boolean)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
