import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, incident } from '../../cli.ts'
import { writeFolder } from '../../slack/containers.ts'
import { at, say } from '../../slack/kit/parts.ts'
import { channelId, channels, dayFiles, users } from '../../slack/kit.ts'

const name = 'inc-2024-1103-checkout-5xx'
const report = 'incidents/checkout.md'
const memo = { reactions: [{ name: 'memo', users: ['U01BOB000'], count: 1 }] }
const said = [
  say(at(1), 'U01BOB000', 'one'),
  say(at(2), 'U01BOB000', 'two'),
  say(at(3), 'U01BOB000', 'three'),
  say(at(4), 'U01BOB000', 'write a runbook', memo),
]
const later = [...said, say(at(5), 'U01BOB000', 'five')]
const named = (messages: typeof said) => writeFolder({ 'users.json': users, ...dayFiles(name, messages) })
const listed = (messages: typeof said) =>
  writeFolder({ 'users.json': users, 'channels.json': channels, ...dayFiles(name, messages) })

test.each([
  ['then its id', named, listed],
  ['when its id was known', listed, named],
])(
  'an export that tells a channel’s name alone, %s: nothing comes twice, nothing removed comes back',
  (_, first, second) => {
    const cwd = folder({ '.git/HEAD': '', [report]: '---\ntitle: Checkout\n---\n\n## Timeline\n' })
    const url = ['--workspace-url', 'https://acme-test.slack.com']
    const run = (source: string) =>
      incident(['import-slack', source, '--into', report, '--select', 'all', ...url], cwd)
    const read = () => readFileSync(join(cwd, report), 'utf8')
    expect(run(first(said)).code).toBe(0)
    const mine = read()
      .replace(': two', ': two, I say')
      .replace(/^- .*: three\n/m, '')
    writeFileSync(join(cwd, report), mine)

    const source = second(later)
    expect(run(source).code).toBe(0)
    const words = [...read().matchAll(/^- \[.*\*\*: (.+)$/gm)].map(([, text]) => text)
    expect(words).toEqual(['one', 'two, I say', 'write a runbook', 'five'])
    expect(read().match(/\| write a runbook/g)).toHaveLength(1)
    expect(read().match(/archives\/C01INC0001\/.*\*\*: (?:one|five)$/gm)).toHaveLength(2)
    expect(read()).toContain(`channel_id: ${channelId}`)

    const now = read()
    for (const again of [source, first(later)]) {
      expect(run(again).err).toContain('nothing was changed')
      expect(read()).toBe(now)
    }
  },
)
