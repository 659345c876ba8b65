import { expect, test } from 'vitest'
import { areDays, deletedIn } from '../../../src/commands/import-slack/deleted.ts'
import type { Conversation } from '../../../src/slack/conversation.ts'
import { conversation, nora } from '../../slack/conversation.ts'

const root = nora(10, 'root', { reply_count: 2 })
const [first, last] = [nora(1, 'first'), nora(90, 'last')]
const reply = (second: number) => nora(second, 'reply', { thread_ts: root.ts })
const key = (second: number) => ({ channel: 'C0OVEN001', ts: String(nora(second, '').ts) })
const isGone = (source: Conversation, second: number, thread?: string, isPart = false) =>
  deletedIn(source, [], isPart)(key(second), thread)

test('a message that the export should hold and does not is deleted', () => {
  const source = conversation([first, root, reply(20), reply(30), last])
  expect(isGone(source, 40)).toBe(true)
  expect(isGone(source, 10)).toBe(false)
  expect([0, 95].map((second) => isGone(source, second))).toEqual([false, false])
  expect(isGone(source, 25, String(root.ts))).toBe(true)
})

test('nothing is known of another channel', () => {
  const source = conversation([first, last])
  expect(deletedIn(source, [], false)({ ...key(40), channel: 'C0SHOP001' })).toBe(false)
})

test.each<[string, Conversation, boolean]>([
  ['replies that Slack counts are missing', conversation([first, root, reply(20), last]), false],
  ['the thread is not in the export', conversation([first, last]), false],
  [
    'a part could not be read',
    conversation([first, root, reply(20), reply(30), last], {
      skipped: [{ where: '2024-11-03.json', why: 'is not JSON', count: 1 }],
    }),
    false,
  ],
  ['single days were given', conversation([first, root, reply(20), reply(30), last]), true],
])('nothing is known of an absent reply when %s', (_, source, isPart) => {
  expect(isGone(source, 25, String(root.ts), isPart)).toBe(false)
})

test('a placeholder of Slack tells that a message is deleted, whatever is missing', () => {
  expect(deletedIn(conversation([root]), [key(25)], true)(key(25), String(root.ts))).toBe(true)
})

test('single days are known by their names', () => {
  expect(areDays(['general/2024-11-03.json'])).toBe(true)
  expect(areDays(['export.zip', 'C0OVEN001.json'])).toBe(false)
})
