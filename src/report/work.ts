import { parentPort, workerData } from 'node:worker_threads'
import type { Config } from './config.ts'
import { toParts } from './parts.ts'
import type { SourceFile } from './types.ts'

/**
 * Makes this thread answer for a pool: each source with what `answer` makes of it, in parts. An exception ends the
 * thread, and the pool says of which report.
 */
export function work(answer: (source: SourceFile, config: Config) => object): void {
  const { config } = workerData as { config: Config }
  parentPort?.on('message', (source: SourceFile) => {
    parentPort?.postMessage(toParts(answer(source, config)))
  })
  parentPort?.postMessage('ready')
}
