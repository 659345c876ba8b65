import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slug } from '../../src/lib/slug.ts'

test.each([
  ['Keys in the deploy log', 'keys-in-the-deploy-log'],
  ['Clés dans le journal de déploiement', 'cles-dans-le-journal-de-deploiement'],
  ["L'œuvre d'Æther: 50 % & plus", 'loeuvre-daether-50-plus'],
  ['../../.git/hooks', 'git-hooks'],
  ['🔥🔥🔥', ''],
  ['Login “down” #2', 'login-down-2'],
  ['x'.repeat(300), 'x'.repeat(60)],
])('%j → %j', (title, expected) => expect(slug(title)).toBe(expected))

test('whatever the title, the slug is a safe file name or nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
      expect(slug(title)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      expect(slug(title).length).toBeLessThanOrEqual(60)
      expect(slug(slug(title))).toBe(slug(title))
    }),
  )
})
