import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findSecrets } from '../../src/redact/redact.ts'
import { redactRun } from '../../src/redact/run.ts'
import { sampleOf } from '../../src/redact/shapes.ts'
import { passwords, phrases } from './phrases.ts'

const texts = (run: string[]) => redactRun(run).map((one) => one.text)

it('finds a password in the message after "the password is"', () => {
  const [password = ''] = passwords().slice(1)
  expect(texts(['the db password is', password, 'thanks'])).toEqual([
    'the db password is',
    '[redacted: password]',
    'thanks',
  ])
})

it('finds a key block over three messages', () => {
  const name = ['RSA', 'PRIVATE', 'KEY'].join(' ')
  const lines = [1, 2, 3, 4].map((seed) => sampleOf(['base64', 64], seed))
  const run = [
    `here it is\n-----BEGIN ${name}-----\n${lines[0]}`,
    `${lines[1]}\n${lines[2]}`,
    `${lines[3]}\n-----END ${name}-----\ndone`,
  ]
  expect(texts(run)).toEqual([
    'here it is\n[redacted: private-key]',
    '[redacted: private-key]',
    '[redacted: private-key]\ndone',
  ])
})

it('finds a token that was cut in two', () => {
  const token = ['gh', 'p_', sampleOf(['alnum', 36])].join('')
  expect(texts([`use ${token.slice(0, 20)}`, `${token.slice(20)} now`])).toEqual([
    'use [redacted: github-token]',
    '[redacted: github-token] now',
  ])
})

it('does not take the first word of the next message for the rest of a token', () => {
  const token = ['gh', 'p_', sampleOf(['alnum', 36])].join('')
  expect(texts([token, 'rotated it already'])).toEqual(['[redacted: github-token]', 'rotated it already'])
})

it('gives one result per text, with spans in that text, and finds what each text holds by itself', () => {
  const made = passwords()
  const message = fc
    .tuple(fc.constantFrom('ok', 'rolling back', '', ...phrases), fc.constantFrom(...made))
    .map(([phrase, password]) => phrase.replace('%s', () => password))
  fc.assert(
    fc.property(fc.array(message, { maxLength: 6 }), (run) => {
      const results = redactRun(run)
      expect(results.length).toBe(run.length)
      for (const [at, { found }] of results.entries()) {
        for (const { start, end } of found) {
          expect(start >= 0 && start < end && end <= (run[at] ?? '').length).toBe(true)
        }
        for (const own of findSecrets(run[at] ?? '')) {
          expect(found.some(({ start, end }) => start < own.end && own.start < end)).toBe(true)
        }
      }
    }),
  )
})
