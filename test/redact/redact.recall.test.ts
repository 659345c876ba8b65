import { expect, it } from 'vitest'
import { kinds } from '../../src/redact/kinds/index.ts'
import { findSecrets, redact } from '../../src/redact/redact.ts'
import { contexts } from './contexts.ts'
import { harmless } from './harmless.ts'
import { passwords, phrases, plainPasswords, plainPhrases } from './phrases.ts'

/** Whether something of the secret is still to be read: any six characters of it in a row. */
function leaks(text: string, secret: string): boolean {
  const plain = text.replace(/\[redacted: [a-z0-9-]+\]|[\\\u200b]/g, '')
  if (secret.length < 6) return plain.includes(secret)
  for (let at = 0; at + 6 <= secret.length; at += 1) if (plain.includes(secret.slice(at, at + 6))) return true
  return false
}

/** Shares, with what was missed, so that a failure says what to look at. */
function verdict(all: number, missed: string[]): { share: number; missed: string[] } {
  return { share: (all - missed.length) / all, missed }
}

it('knows at least 150 kinds', () => {
  expect(kinds.length).toBeGreaterThanOrEqual(150)
})

it.each(Object.keys(contexts))('finds the tokens of all kinds, and the whole of them: %s', (name) => {
  const put = contexts[name] ?? String
  const cases = kinds
    .flatMap(({ id, examples }) => examples.match().map((text) => ({ id, text })))
    .filter(({ text }) => !text.includes('\n') || name === 'fenced' || name === 'json')
  const missed = cases.flatMap(({ id, text }) => {
    const [first] = findSecrets(text)
    const secret = first ? text.slice(first.start, first.end) : text
    // A plain word is only told by the end of its sentence, which these take away.
    if (/^[\p{L} ]+$/u.test(secret)) return []
    return leaks(redact(put(text)).text, secret) ? [id] : []
  })
  const { share } = verdict(cases.length, missed)
  expect(share, missed.join(' ')).toBeGreaterThanOrEqual(0.99)
})

/** The phrases in which a password is still to be read. */
function missedOf(cases: readonly { phrase: string; password: string }[]): string[] {
  return cases.flatMap(({ phrase, password }) => {
    const text = phrase.replace('%s', () => password).replaceAll('%%', '%')
    const start = text.indexOf(password)
    const end = start + password.length
    return findSecrets(text).some((one) => one.start <= start && one.end >= end) ? [] : [phrase]
  })
}

it('finds 95 % of the passwords that people type', () => {
  const made = passwords()
  const cases = phrases.flatMap((phrase, at) =>
    made.filter((_, index) => (index + at) % 5 === 0).map((password) => ({ phrase, password })),
  )
  const missed = missedOf(cases)
  const { share } = verdict(cases.length, missed)
  expect(share, [...new Set(missed)].join('\n')).toBeGreaterThanOrEqual(0.95)
})

it('finds 90 % of the plain words that can only be passwords', () => {
  const cases = plainPhrases.flatMap((phrase) => plainPasswords().map((password) => ({ phrase, password })))
  const missed = missedOf(cases)
  const { share } = verdict(cases.length, missed)
  expect(share, [...new Set(missed)].join('\n')).toBeGreaterThanOrEqual(0.9)
})

it('loses at most 1 % of harmless texts', () => {
  const all = harmless()
  expect(all.length).toBeGreaterThanOrEqual(400)
  const lost = all.filter((text) => findSecrets(text).length > 0)
  expect(lost.length / all.length, lost.join('\n')).toBeLessThanOrEqual(0.01)
})
