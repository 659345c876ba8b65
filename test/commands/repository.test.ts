import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { resolveWithin } from '../../src/commands/repository.ts'
import { UserError } from '../../src/lib/user-error.ts'
import { folder } from '../cli.ts'

const git = { '.git/HEAD': 'ref: refs/heads/main\n' }

describe('resolveWithin', () => {
  test.each([
    '..',
    '../other',
    'incidents/../../other',
    '/',
    '.git',
    'a/.GIT/b',
    '.git./hooks',
    'git~1',
    '.g\u200cit',
    '.git::$INDEX_ALLOCATION',
    'con',
    'a/NUL.md',
    'lpt1',
    'COM¹',
    'conin$',
    'a\\..\\..\\b',
    'a:b',
    'a\u0000b',
    'trailing.',
    'link',
    'link/below',
    'file/below',
  ])('refuses %j', async (path) => {
    const root = folder({ ...git, file: '' })
    symlinkSync('/tmp', join(root, 'link'))
    await expect(resolveWithin(root, root, path)).rejects.toThrow(UserError)
  })

  test.each(['incidents', '.', '.github/incidents', 'a/../b', 'gitter', 'conference', '…/é'])(
    'takes %j',
    async (path) => {
      const root = folder(git)
      expect(await resolveWithin(root, root, path)).toBe(join(root, path))
    },
  )

  test('sees through a link that leads to the repository', async () => {
    const root = folder(git)
    const beside = folder()
    symlinkSync(root, join(beside, 'way'))
    mkdirSync(join(root, 'sub'))
    expect(await resolveWithin(root, join(beside, 'way/sub'), 'x')).toBe(join(root, 'sub/x'))
  })
})
