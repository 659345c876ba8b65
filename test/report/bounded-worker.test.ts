import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type BoundedWorker, boundedWorker } from '../../src/report/bounded-worker.ts'
import { defaults } from '../../src/report/config.ts'

/** A worker that does what its source says. */
const program = `
import { parentPort } from 'node:worker_threads'
const deeds = {
  loop() { for (;;); },
  fill() { for (const heap = []; ; ) heap.push(new Array(100_000).fill(heap)) },
  throw() { throw new TypeError('on purpose') },
  exit() { process.exit(3) },
  wait() { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1100); return 'at last' },
  environment() { return Object.keys(process.env).length },
}
parentPort.on('message', ({ text }) => parentPort.postMessage(String(deeds[text]?.() ?? text)))
parentPort.postMessage('ready')
`

function start(bounds: { milliseconds: number; heapMegabytes: number }): BoundedWorker {
  const folder = mkdtempSync(join(tmpdir(), 'incident-worker-'))
  const file = join(folder, 'worker.mjs')
  writeFileSync(file, program)
  const worker = boundedWorker(file, defaults, bounds)
  onTestFinished(async () => {
    await worker.stop()
    rmSync(folder, { recursive: true })
  })
  return worker
}

const source = (text: string) => ({ path: 'incidents/a.md', text })

test.each([
  [
    'loop',
    500,
    { kind: 'limit', failure: 'Unexpected time to read the report, expected at most 0.5 seconds' },
  ],
  [
    'fill',
    20_000,
    { kind: 'limit', failure: 'Unexpected memory to read the report, expected at most 32 MB' },
  ],
  [
    'throw',
    20_000,
    { kind: 'file', failure: 'Unreadable report (TypeError): this is a bug in incident, please report it' },
  ],
  [
    'exit',
    20_000,
    { kind: 'limit', failure: 'Unexpected memory to read the report, expected at most 32 MB' },
  ],
])('after a report that makes it %s it reads the next one', async (deed, milliseconds, answer) => {
  const worker = start({ milliseconds, heapMegabytes: 32 })
  expect(await worker.ask(source('first'))).toEqual({ parts: 'first' })
  expect(await worker.ask(source(deed))).toEqual(answer)
  expect(await worker.ask(source('next'))).toEqual({ parts: 'next' })
})

test('it sees nothing of the environment', async () => {
  const worker = start({ milliseconds: 20_000, heapMegabytes: 32 })
  expect(await worker.ask(source('environment'))).toEqual({ parts: '0' })
})

test('an answer that came while this thread was busy counts', async () => {
  const worker = start({ milliseconds: 300, heapMegabytes: 32 })
  await worker.ask(source('warm'))
  const answer = worker.ask(source('in time'))
  await new Promise((resolve) => setImmediate(resolve))
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600)
  expect(await answer).toEqual({ parts: 'in time' })
})

test('a worker that others keep from working gets longer', async () => {
  const worker = start({ milliseconds: 1000, heapMegabytes: 32 })
  await worker.ask(source('warm'))
  expect(await worker.ask(source('wait'))).toEqual({ parts: 'at last' })
})

test('a worker that cannot be started is a bug, said aloud', async () => {
  const worker = boundedWorker(join(tmpdir(), 'incident-no-such-worker.mjs'), defaults)
  await expect(worker.ask(source('x'))).rejects.toThrow()
})
