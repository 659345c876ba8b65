/** The site's words in one language: key → text, or a text per plural form. `{name}` stands for a value. */
export type Strings = Record<string, string | Plural>

export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

export type Words = {
  /** @throws Error when the key is unknown or a value is missing: the templates are wrong then, not the reports. */
  say(key: string, values?: Record<string, unknown>): string
  /** The form that fits `n`, which is also the value `{n}`. */
  count(key: string, n: number, values?: Record<string, unknown>): string
}

export function createWords(strings: Strings, lang: string): Words {
  const rules = new Intl.PluralRules(lang)

  function look(key: string): string | Plural {
    const found = Object.hasOwn(strings, key) ? strings[key] : undefined
    if (found === undefined) throw new Error(`Missing \`${key}\` in strings/${lang}.json`)
    return found
  }

  return {
    say(key, values = {}) {
      const text = look(key)
      if (typeof text !== 'string') throw new Error(`Unexpected plural \`${key}\`, expected a text`)
      return fill(text, key, values)
    },
    count(key, n, values = {}) {
      const forms = look(key)
      if (typeof forms === 'string') throw new Error(`Unexpected text \`${key}\`, expected plural forms`)
      return fill(forms[rules.select(n)] ?? forms.other, key, { ...values, n })
    },
  }
}

function fill(text: string, key: string, values: Record<string, unknown>): string {
  return text.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    if (values[name] === undefined) throw new Error(`Missing value \`${name}\` for \`${key}\``)
    return String(values[name])
  })
}

/**
 * The strings in a JSON file's text.
 * @throws Error when it is no JSON or holds anything but texts and plural forms
 */
export function parseStrings(text: string): Strings {
  const data: unknown = JSON.parse(text)
  if (!isRecord(data)) throw new Error('Unexpected JSON, expected a map of keys to texts')
  for (const [key, value] of Object.entries(data)) {
    const forms = isRecord(value) ? Object.values(value) : [value]
    const other = !isRecord(value) || Object.hasOwn(value, 'other')
    if (!other || !forms.every((form) => typeof form === 'string')) {
      throw new Error(`Unexpected value of \`${key}\`, expected a text or plural forms with \`other\``)
    }
  }
  return data as Strings
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
