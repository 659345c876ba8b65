import { expect, test } from 'vitest'
import { writeBytes, writeFolder, writeZip } from '../containers.ts'
import { channels, users } from '../kit.ts'
import { open } from '../opening.ts'

test.for<[what: string, path: () => string, message: string, hint: string]>([
  [
    'R61 a refusal of the API',
    () => writeBytes('history.json', '{"ok":false,"error":"not_in_channel"}'),
    "is an answer of Slack's API that says no: not_in_channel.",
    'a member of the channel',
  ],
  [
    'R61 a refusal with odd words',
    () => writeBytes('history.json', '{"ok":false,"error":"\\u001b[2J"}'),
    "is an answer of Slack's API that says no.",
    'a member of the channel',
  ],
  [
    'R61 an export in plain text',
    () => writeZip({ 'channels/general.txt': 'hello', 'title.txt': '' }),
    'is an export in plain text',
    'in JSON',
  ],
  [
    'R58 a database of slackdump',
    () => writeFolder({ 'slackdump.sqlite': 'x', '__uploads/F1/a.png': 'x' }),
    'holds a database of slackdump',
    'slackdump convert -f export',
  ],
  ['a ZIP in a ZIP', () => writeZip({ 'export.zip': 'PK' }), 'holds another ZIP', 'the ZIP inside'],
  [
    'a folder of something else',
    () => writeFolder({ 'package.json': { name: 'x' }, 'src/a.json': [1] }),
    'holds no Slack messages',
    'channels.json',
  ],
  [
    'lists without messages',
    () => writeFolder({ 'users.json': users, 'channels.json': channels }),
    'holds no Slack messages',
    'channels.json',
  ],
  ['a file of text', () => writeBytes('notes.md', '# Notes'), 'holds no Slack messages', 'channels.json'],
])('refuses %s', async ([, path, message, hint]) => {
  await expect(open(path())).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(message),
    hint: expect.stringContaining(hint),
  })
})
