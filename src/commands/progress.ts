import type { Terminal } from './terminal.ts'

/**
 * Tells how far a long job is, on one line that it wipes when the job is done; says nothing where stderr is no
 * terminal or the job is quick.
 */
export function progress(
  terminal: Terminal,
  what: string,
): { step: (done: number, total: number) => void; end: () => void } {
  const start = terminal.now()
  let shown = 0
  return {
    step(done, total) {
      const now = terminal.now()
      if (!terminal.interactive || now - start < 500 || (now - shown < 100 && done < total)) return
      shown = now
      terminal.err(`\r${what} ${done} of ${total} `)
    },
    end() {
      if (shown) terminal.err('\r\x1b[K')
    },
  }
}
