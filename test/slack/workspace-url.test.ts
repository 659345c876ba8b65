import { expect, test } from 'vitest'
import { type Json, say } from './kit/parts.ts'
import { at, channelId } from './kit.ts'
import { readRaw } from './reading.ts'

test.for<[what: string, raw: Json[], url: string | undefined]>([
  [
    'a file',
    [say(at(1), 'U1', '', { files: [{ permalink: 'https://acme.slack.com/files/U1/F1/a.png' }] })],
    'https://acme.slack.com',
  ],
  [
    'a Grid',
    [say(at(1), 'U1', '', { files: [{ permalink: 'https://acme.enterprise.slack.com/files/U1/F1/a' }] })],
    'https://acme.enterprise.slack.com',
  ],
  [
    'a quotation',
    [
      say(at(1), 'U1', '', {
        attachments: [{ from_url: `https://acme.slack.com/archives/${channelId}/p1` }],
      }),
    ],
    'https://acme.slack.com',
  ],
  [
    'a link in a text',
    [say(at(1), 'U1', '<https://acme.slack.com/archives/C0OTHER/p1|see>')],
    'https://acme.slack.com',
  ],
  [
    'this channel before the files of a partner',
    [
      say(at(1), 'U1', '', {
        files: Array.from({ length: 50 }, () => ({
          permalink: 'https://partner.slack.com/files/U1/F1/a.png',
        })),
      }),
      say(at(2), 'U1', `<https://acme.slack.com/archives/${channelId}/p1>`),
    ],
    'https://acme.slack.com',
  ],
  [
    'the one file of an old upload',
    [
      say(
        at(1),
        'U1',
        '<https://partner.slack.com/archives/C1/p1> <https://partner.slack.com/archives/C1/p2>',
      ),
      say(at(2), 'U1', 'x', { file: { permalink: 'https://acme.slack.com/files/nora/F1/a.png' } }),
    ],
    'https://acme.slack.com',
  ],
  [
    'no service of Slack',
    [say(at(1), 'U1', '<https://files.slack.com/files-pri/x> <https://api.slack.com/archives/C1>')],
    undefined,
  ],
  [
    'no look-alike',
    [
      say(
        at(1),
        'U1',
        '<https://acme.slack.com.evil.test/archives/C1/p1> https://evil.test/acme.slack.com/archives/',
      ),
    ],
    undefined,
  ],
])('R14 takes the address of the workspace from %s', async ([, raw, url]) => {
  expect((await readRaw(raw)).workspaceUrl).toBe(url)
})
