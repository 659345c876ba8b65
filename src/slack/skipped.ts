import type { Skipped } from './conversation.ts'
import { shown } from './quoted.ts'

/** Counts what is left out while an export is read, by place and reason. */
export type SkipCount = {
  add(where: string, why: string, options?: { refused?: boolean }): void
  /** In the order of places and reasons first met. */
  all(): Skipped[]
}

export function countSkipped(): SkipCount {
  const found = new Map<string, Skipped>()
  return {
    add(where, why, { refused = false } = {}) {
      const key = `${where}\n${why}`
      const known = found.get(key)
      if (known) known.count++
      else found.set(key, { where: shown(where), why, count: 1, ...(refused ? { refused } : {}) })
    },
    all: () => [...found.values()],
  }
}
