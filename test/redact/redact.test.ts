import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digest } from '../../src/redact/digest.ts'
import { kinds } from '../../src/redact/kinds/index.ts'
import { findSecrets, redact } from '../../src/redact/redact.ts'
import { sampleOf } from '../../src/redact/shapes.ts'
import { harmless } from './harmless.ts'
import { passwords, phrases } from './phrases.ts'

const token = () => ['gh', 'p_', sampleOf(['alnum', 36])].join('')
const password = () => passwords()[1] ?? ''

describe('redact', () => {
  it('names the kind and says nothing of the value', () => {
    expect(redact(`leaked ${token()}, rotating`).text).toBe('leaked [redacted: github-token], rotating')
    expect(redact(`db: postgres://app:${password()}@db:5432/orders`).text).toBe(
      'db: postgres://app:[redacted: url-password]@db:5432/orders',
    )
  })

  it('gives places in the text that was given, also behind characters that nobody sees', () => {
    const hidden = `${token().slice(0, 9)}\u200b${token().slice(9)}`
    expect(redact(`\u200buse ${hidden}.`)).toEqual({
      text: '\u200buse [redacted: github-token].',
      found: [{ rule: 'github-token', start: 5, end: 5 + hidden.length }],
    })
  })

  it('takes a secret out wherever it stands again, but no word or number', () => {
    const value = sampleOf(['alnum', 20])
    expect(redact(`token = '${value}' | '${value}', then ${value}x and ${value}.`).text).toBe(
      `token = '[redacted: secret-value]' | '[redacted: secret-value]', then ${value}x and [redacted: secret-value].`,
    )
    const other = passwords()[4]
    expect(redact(`password is ${other}\nyes, ${other} works`).text).toBe(
      'password is [redacted: password]\nyes, [redacted: password] works',
    )
    expect(redact('the password is "pumpkin", like the pumpkin team').text).toBe(
      'the password is "[redacted: password]", like the pumpkin team',
    )
  })

  it('takes the most specific name where findings overlap, and the whole of them', () => {
    expect(redact(`API_TOKEN=${token()}`).text).toBe('API_TOKEN=[redacted: github-token]')
    expect(redact(`password: x${password()}/${token()}y`).text).toBe('password: [redacted: github-token]')
  })

  it('reads through what Slack, Markdown, HTML, JSON and addresses do to a text', () => {
    const escaped = token().replaceAll('_', '\\_')
    const written = [
      `*Password:* \`${password()}\``,
      `<https://example.com/?x=${token()}|link>`,
      escaped,
      token().replace('_', '&#x5F;'),
      token().replace('_', '\\u005f'),
      `https://example.com/?next=%2Flogin%3Ftoken%3D${token()}`,
      `{\\"password\\":\\"${password()}\\"}`,
      `postgres://app:<mailto:${password()}@db.internal|${password()}@db.internal>/orders`,
    ]
    for (const text of written) {
      const { text: safe } = redact(text)
      expect(safe).not.toContain(token().slice(6, 20))
      expect(safe).not.toContain(password())
      expect(safe).toContain('[redacted: ')
    }
  })

  it('leaves marks alone, also escaped ones, but not a text that pretends to be one', () => {
    for (const text of [
      'password: [redacted: password]',
      'password: \\[redacted: password]',
      '**[redacted: github-token]**, token [redacted: secret-value].',
      'postgres://app:[redacted: url-password]@db:5432/orders',
    ]) {
      expect(findSecrets(text), text).toEqual([])
    }
    expect(findSecrets(`password: [redacted: ${password()}]`)).not.toEqual([])
  })
})

describe('options', () => {
  const text = () => `key ${token()} and mail jane@example.com or 613-555-0142`

  it('leaves allowed kinds alone, and lets no vaguer kind find them instead', () => {
    expect(findSecrets(`API_TOKEN=${token()}`, { allowRules: ['github-token'] })).toEqual([])
    expect(findSecrets(text(), { allowRules: ['json-web-token'] }).length).toBe(1)
  })

  it('leaves a text alone whose salted digest is allowed', () => {
    const allowDigests = [digest(token(), 'pepper')]
    expect(allowDigests[0]).toMatch(/^pepper:[0-9a-f]{64}$/)
    expect(findSecrets(`key ${token()}`, { allowDigests })).toEqual([])
    expect(findSecrets(`key ${token()}7`, { allowDigests }).length).toBe(1)
    expect(
      findSecrets(`key ${token()}`, { allowDigests: [digest(token(), 'salt').replace('salt', 'other')] })
        .length,
    ).toBe(1)
  })

  it('masks what tells who people are only when asked to', () => {
    expect(redact('write to jane@example.com, call 613-555-0142').found).toEqual([])
    expect(redact('write to jane@example.com, call 613-555-0142', { people: true }).text).toBe(
      'write to [redacted: email-address], call [redacted: phone-number]',
    )
  })
})

describe('for any text', () => {
  const samples = kinds.flatMap((kind) => kind.examples.match())
  const made = passwords()
  const piece = fc.oneof(
    fc.constantFrom(...samples),
    fc.constantFrom(...harmless()),
    fc
      .tuple(fc.constantFrom(...phrases), fc.constantFrom(...made))
      .map(([phrase, word]) => phrase.replace('%s', () => word)),
    fc.constantFrom(
      ...'*_~`"\'()<>[]{}\\\n.,:;=/&@-# \u200b\u00a0é🙈',
      '[redacted: password]',
      'password: ',
      'token=',
      'key ',
    ),
    fc.string({ maxLength: 12 }),
  )
  const anything = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))
  const runs = { numRuns: 400 }

  it('findings lie in it, sorted and disjoint', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0
        for (const { start, end } of findSecrets(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      runs,
    )
  })

  it('all that is outside the findings stays as it is', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { text: safe, found } = redact(text)
        let rest = safe
        let from = 0
        for (const { rule, start, end } of found) {
          const kept = `${text.slice(from, start)}[redacted: ${rule}]`
          expect(rest.startsWith(kept)).toBe(true)
          rest = rest.slice(kept.length)
          from = end
        }
        expect(rest).toBe(text.slice(from))
      }),
      runs,
    )
  })

  it('redacting twice changes nothing more', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, people) => {
        const once = redact(text, { people }).text
        expect(redact(once, { people }).text).toBe(once)
      }),
      runs,
    )
  })

  it('a paragraph before or after hides nothing', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...samples), (text, secret) => {
        const covered = redact(secret).found.length
        expect(redact(`${text}\n\n\n\n${secret}\n\n\n\n${text}`).found.length).toBeGreaterThanOrEqual(
          Math.min(covered, 1),
        )
      }),
      runs,
    )
  })
})
