import { gzipSync, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { openExport } from '../../../src/slack/files.ts'
import { detectFormat } from '../../../src/slack/formats/index.ts'
import { writeBytes, writeFolder } from '../containers.ts'
import { say } from '../kit/parts.ts'
import { at } from '../kit.ts'
import { list, read } from '../opening.ts'

test('reads a log in which lines are broken, and a channel at a time', async () => {
  const lines = [
    { type: 'hello' },
    { ...say(at(1), 'U01BOB000', 'one'), channel: 'C01FIRST00' },
    { type: 'event_callback', event: { ...say(at(2), 'U01BOB000', 'two'), channel: 'C02SECOND0' } },
    { envelope_id: 'x', payload: { event: { ...say(at(3), 'U01BOB000', 'three'), channel: 'C01FIRST00' } } },
    {
      type: 'reaction_added',
      user: 'U1',
      reaction: 'pushpin',
      item: { type: 'message', channel: 'C01FIRST00', ts: at(1) },
    },
    { type: 'user_typing', channel: 'C01FIRST00' },
  ]
  const text = ['', ...lines.map((line) => JSON.stringify(line)), '{"type":', ''].join('\r\n')
  for (const path of [
    writeBytes('log.ndjson', text.trimStart()),
    writeBytes('log.ndjson.gz', gzipSync(strToU8(text))),
  ]) {
    expect((await list(path)).map(({ id, messages: count }) => [id, count])).toEqual([
      ['C01FIRST00', 2],
      ['C02SECOND0', 1],
    ])
    const { messages: found, skipped } = await read(path, 'C01FIRST00')
    expect(found.map(({ text: said, reactions }) => [said, reactions?.[0]?.name])).toEqual([
      ['one', 'pushpin'],
      ['three', undefined],
    ])
    expect(skipped).toMatchObject([{ why: 'is not JSON', count: 1 }])
  }
})

test('takes pins from pins.list', async () => {
  const pins = {
    ok: true,
    items: [{ type: 'message', channel: 'C01FIRST00', message: { ts: at(1) } }, { type: 'file' }],
  }
  const history = { ok: true, messages: [say(at(1), 'U01BOB000', 'one')] }
  const folder = writeFolder({ 'C01FIRST00-history.json': history, 'pins.json': pins })
  expect((await read(folder, 'C01FIRST00')).pins.messages).toEqual([at(1)])
})

test('an archive that unpacks to more than the limit is refused', async () => {
  const path = writeBytes('C01FIRST00.json.gz', gzipSync(strToU8(`${' '.repeat(100_000)}\n`.repeat(100))))
  const files = await openExport(path, { cwd: '/', maxBytes: 1_000_000 })
  await expect(detectFormat(files)).rejects.toThrow('unpacks to more than the limit')
})
