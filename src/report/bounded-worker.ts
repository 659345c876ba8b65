import { once } from 'node:events'
import { cpuUsage } from 'node:process'
import { Worker } from 'node:worker_threads'
import type { Config } from './config.ts'
import { limits } from './limits.ts'
import type { SourceFile } from './types.ts'

/** What a worker says of a source: what it made of it, in parts, or why it could not. */
export type Answer = { parts: string } | { failure: string; kind: 'limit' | 'file' }

/** What one answer may cost. */
export type Bounds = { milliseconds: number; heapMegabytes: number }

export type BoundedWorker = {
  /** One question at a time. Rejects only where the worker cannot be started. */
  ask(source: SourceFile): Promise<Answer>
  stop(): Promise<void>
}

/**
 * A thread that is started by the first question, has a bounded heap and is ended when an answer takes too long; the
 * next question then starts another. It sees none of the environment.
 * @param file JavaScript that calls `work`
 */
export function boundedWorker(file: string, config: Config, bounds: Bounds = limits): BoundedWorker {
  let thread: Worker | undefined

  async function start(): Promise<Worker> {
    const worker = new Worker(file, {
      workerData: { config },
      resourceLimits: { maxOldGenerationSizeMb: bounds.heapMegabytes },
      env: {},
      execArgv: [],
    })
    await once(worker, 'message')
    worker.on('error', () => {})
    worker.on('exit', () => {
      if (thread === worker) thread = undefined
    })
    return worker
  }

  return {
    async ask(source) {
      const current = thread ?? (await start())
      thread = current
      const answer = await question(current, source, bounds)
      if ('failure' in answer) {
        thread = undefined
        await current.terminate()
      }
      return answer
    },
    async stop() {
      await thread?.terminate()
      thread = undefined
    },
  }
}

function question(
  worker: Worker,
  source: SourceFile,
  { milliseconds, heapMegabytes }: Bounds,
): Promise<Answer> {
  const tooLong = `Unexpected time to read the report, expected at most ${milliseconds / 1000} seconds`
  const tooMuch = `Unexpected memory to read the report, expected at most ${heapMegabytes} MB`
  return new Promise((resolve) => {
    const began = cpuUsage()
    let timer = setTimeout(() => {
      if (isStarved(began, milliseconds)) timer = setTimeout(giveUp, milliseconds * patience)
      else giveUp()
    }, milliseconds)
    const giveUp = () => {
      // The answer may have come while this thread was busy: it is looked at before the worker is given up.
      setImmediate(() => setImmediate(settle, { kind: 'limit', failure: tooLong }))
    }
    const settle = (answer: Answer) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      resolve(answer)
    }
    const onMessage = (parts: string) => settle({ parts })
    const onError = (error: Error & { code?: string }) =>
      settle(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { kind: 'limit', failure: tooMuch } : broken(error))
    const onExit = () => settle({ kind: 'limit', failure: tooMuch })
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    worker.postMessage(source)
  })
}

/** True when others had the processors: a busy machine is no reason to refuse a report. */
function isStarved(began: NodeJS.CpuUsage, milliseconds: number): boolean {
  const { user, system } = cpuUsage(began)
  return (user + system) / 1000 < milliseconds / 2
}

/** How much longer a starved worker gets, as a share of its time. */
const patience = 0.8

function broken({ name }: Error): Answer {
  return { kind: 'file', failure: `Unreadable report (${name}): this is a bug in incident, please report it` }
}
