import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measure } from './measure.mjs'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

export const title = 'Importing: one channel of 2,000 messages among 300,000, and one of 300,000'

/** @param {string} cwd */
export function bench(cwd) {
  const small = write(cwd, 'workspace', [2000, ...Array(29).fill(10_276)])
  const large = write(cwd, 'one', [300_000])
  const into = (/** @type {string} */ folder, /** @type {string} */ channel) => [
    ...[cli, 'import-slack', folder, '--channel', channel, '--select', 'all', '--to', '2024-01-03'],
  ]
  const parse = (/** @type {string[]} */ files) => [
    ...['-e', `for (const f of ${JSON.stringify(files)}) JSON.parse(require('fs').readFileSync(f, 'utf8'))`],
  ]
  return [
    { what: 'JSON.parse, 2,000 messages', ...measure(parse(small), { cwd }) },
    {
      what: 'import-slack, 2,000 of 300,000',
      against: 'JSON.parse, 2,000 messages',
      ...measure(into('workspace', 'channel-0'), { cwd }),
    },
    { what: 'JSON.parse, 300,000 messages', ...measure(parse(large), { cwd, runs: 1 }) },
    {
      what: 'import-slack, 300,000',
      against: 'JSON.parse, 300,000 messages',
      ...measure(into('one', 'channel-0'), { cwd, runs: 1 }),
    },
  ]
}

/**
 * A workspace export; the first channel's files are returned.
 * @param {string} cwd
 * @param {string} name
 * @param {number[]} counts messages of each channel
 */
function write(cwd, name, counts) {
  const people = Array.from({ length: 40 }, (_, n) => ({
    id: `U${n}`,
    name: `person${n}`,
    profile: { real_name: `Person ${n}` },
  }))
  const channels = counts.map((_, n) => ({ id: `C0${n}`, name: `channel-${n}` }))
  mkdirSync(join(cwd, name))
  writeFileSync(join(cwd, name, 'users.json'), JSON.stringify(people))
  writeFileSync(join(cwd, name, 'channels.json'), JSON.stringify(channels))
  /** @type {string[]} */
  const first = []
  for (const [at, count] of counts.entries()) {
    mkdirSync(join(cwd, name, `channel-${at}`))
    const days = Math.ceil(count / 2000)
    for (let day = 0; day < days; day++) {
      const start = 1_704_100_000 + day * 86_400
      const messages = Array.from({ length: Math.min(2000, count - day * 2000) }, (_, n) =>
        message(start + n * 40, n),
      )
      const date = new Date((start - 8 * 3600) * 1000).toISOString().slice(0, 10)
      const file = join(cwd, name, `channel-${at}`, `${date}.json`)
      writeFileSync(file, JSON.stringify(messages, null, 4))
      if (at === 0) first.push(file)
    }
  }
  return first
}

/** @param {number} seconds @param {number} n */
function message(seconds, n) {
  const text = `step ${n}: the queue of <@U${(n * 7) % 40}> drains, *${n % 100} %* left, see <https://example.org/graph/${n}|the graph>`
  const element = { type: 'text', text: `step ${n}: the queue drains, ${n % 100} % left` }
  return {
    ...{
      type: 'message',
      user: `U${n % 40}`,
      ts: `${seconds}.${String(n).padStart(6, '0')}`,
      team: 'T01',
      client_msg_id: `${n}`,
    },
    text,
    user_profile: {
      real_name: `Person ${n % 40}`,
      display_name: '',
      name: `person${n % 40}`,
      image_72: 'https://example.org/i.png',
    },
    blocks: [
      { type: 'rich_text', block_id: 'b', elements: [{ type: 'rich_text_section', elements: [element] }] },
    ],
    ...(n % 9 ? {} : { reactions: [{ name: 'eyes', users: ['U1'], count: 1 }] }),
  }
}
