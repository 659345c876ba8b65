import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { hash } from '../lib/hash.ts'
import { lines } from '../lib/span.ts'
import { type Answer, type BoundedWorker, type Bounds, boundedWorker } from './bounded-worker.ts'
import { openCache } from './cache.ts'
import type { Config } from './config.ts'
import { limits } from './limits.ts'
import { fromParts } from './parts.ts'
import type { Problem, SourceFile } from './types.ts'

export type Pool<T> = {
  /** What the worker makes of a source; a problem of kind `limit` where that takes too much time or memory. */
  run(source: SourceFile): Promise<T | { problem: Problem }>
  /** Ends the threads and writes the cache. To be called once, after all runs. */
  close(): Promise<void>
}

export type PoolOptions = {
  config: Config
  /** Absolute; no cache without it. */
  cacheDir?: string
  /** What one source may cost, when it is not what a report may. */
  bounds?: Bounds
  /** Told what the cache knows a source by: its path and text, the configuration and the program. */
  onKey?(path: string, key: string): void
}

/**
 * Threads that read reports: one for a handful, at most four, never more than processors. What was made of the same
 * path, text and configuration before comes from the cache, and then no thread is started at all.
 * @param name whose `worker.js` runs: `report` gives a `Report`, `site` what a page needs, `report/merge` what an
 * import needs
 */
export function createPool<T extends object>(
  name: 'report' | 'site' | 'report/merge',
  { config, cacheDir, bounds = limits, onKey }: PoolOptions,
): Pool<T> {
  const file = createRequire(import.meta.url).resolve(`#worker/${name}`)
  const cache = cacheDir === undefined ? undefined : openCache(join(cacheDir, name))
  const salt = cache ? hash(`${identity(file)}\0${JSON.stringify(config)}`) : ''
  const most = Math.min(availableParallelism(), 4)
  const workers: BoundedWorker[] = []
  const idle: BoundedWorker[] = []
  const waiting: { source: SourceFile; answer(given: Answer | Promise<Answer>): void }[] = []

  function serve(): void {
    if (idle.length === 0 && workers.length < most && waiting.length > workers.length * handful) {
      const worker = boundedWorker(file, config, bounds)
      workers.push(worker)
      idle.push(worker)
    }
    const worker = idle.pop()
    const next = worker && waiting.shift()
    if (!next) return void (worker && idle.push(worker))
    const answer = worker.ask(next.source)
    next.answer(answer)
    const done = () => {
      idle.push(worker)
      serve()
    }
    answer.then(done, done)
  }

  let isClosed = false

  async function run(source: SourceFile): Promise<T | { problem: Problem }> {
    const key = cache && hash(`${salt}\0${source.path}\0${source.text}`)
    if (key) onKey?.(source.path, key)
    const known = key && cache.get(key)
    if (known) return fromParts<T>(known)
    if (isClosed) throw new Error('The pool is closed')
    const answer = await new Promise<Answer>((resolve) => {
      waiting.push({ source, answer: resolve })
      serve()
    })
    if ('failure' in answer) return { problem: toProblem(answer, source) }
    if (key) cache.set(key, answer.parts)
    return fromParts<T>(answer.parts)
  }

  return {
    run,
    async close() {
      isClosed = true
      waiting.length = 0
      await Promise.all(workers.map((worker) => worker.stop()))
      cache?.close()
    },
  }
}

/** Reports that are not worth another thread: starting one takes as long as reading ten. */
const handful = 10

/** The program's version, and when it was built: while it is developed the version stays. */
function identity(file: string): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return `${version} ${statSync(file).mtimeMs}`
}

function toProblem({ failure, kind }: Extract<Answer, { failure: string }>, { text }: SourceFile): Problem {
  return { kind, message: failure, span: lines(text).span(0, text.length) }
}
