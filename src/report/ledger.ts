import type { MessageKey } from './types.ts'

/**
 * What was written for each message ever imported into a report: channel → message timestamp → hash of the entry's
 * text as it was written (see `entryHash`). It lies beside the report as `<report>.slack.json` and tells a later
 * import which entries people changed or removed. A channel whose id nothing tells goes by `#` and its name. Two names
 * stand beside channels: `fields`, the frontmatter keys that an import filled, and `follow-ups`, the messages that
 * became rows of the follow-ups table.
 */
export type Ledger = ReadonlyMap<string, ReadonlyMap<string, string>>

export const noLedger: Ledger = new Map()

/** `incidents/x.md` → `incidents/x.slack.json`. */
export function ledgerPath(reportPath: string): string {
  return `${reportPath.replace(/(\.html)?\.(md|markdown|qmd)(\.erb)?$/i, '')}.slack.json`
}

/**
 * Reads the ledger's text. One message is one line, and every line is read on its own, so that a ledger with git's
 * conflict markers in it still tells all that both sides knew.
 */
export function parseLedger(text: string): Ledger {
  const ledger = new Map<string, Map<string, string>>()
  let channel: Map<string, string> | undefined
  for (const line of text.split('\n')) {
    const [, name, hash] = /^\s*"([^"\\]{1,200})": ?(?:"([0-9a-f]{32})"|\{)/.exec(line) ?? []
    if (name === undefined) continue
    if (hash !== undefined) channel?.set(name, hash)
    else if (/^(?:[A-Z0-9]+|#.+|fields|follow-ups)$/.test(name)) {
      channel = ledger.get(name) ?? new Map()
      ledger.set(name, channel)
    }
  }
  return ledger
}

/** The ledger's text: sorted, one message a line, so that it merges well. */
export function printLedger(ledger: Ledger): string {
  const channels = [...ledger].sort(byName).map(([channel, hashes]) => {
    const lines = [...hashes].sort(byName).map(([ts, hash]) => `      ${JSON.stringify(ts)}: "${hash}"`)
    return `    ${JSON.stringify(channel)}: {\n${lines.join(',\n')}\n    }`
  })
  const about = 'Written by incident import-slack: keep it beside the report and commit it.'
  return `{\n  "about": "${about}",\n  "version": 1,\n  "entries": {\n${channels.join(',\n')}\n  }\n}\n`
}

/** The hash written for a message; undefined when it was never imported. */
export function written(ledger: Ledger, { channel, ts }: MessageKey): string | undefined {
  return ledger.get(channel)?.get(ts)
}

/** A copy of the ledger with one more message. */
export function withEntries(ledger: Ledger, entries: readonly (MessageKey & { hash: string })[]): Ledger {
  const copy = new Map([...ledger].map(([channel, hashes]) => [channel, new Map(hashes)]))
  for (const { channel, ts, hash } of entries) {
    const hashes = copy.get(channel) ?? new Map<string, string>()
    copy.set(channel, hashes.set(ts, hash))
  }
  return copy
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0
}
