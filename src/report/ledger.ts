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
 * Reads the ledger's text: its messages one by one wherever they stand, so that one that a formatter went over, or that
 * has git's conflict markers in it, still tells all that both sides knew.
 * @returns why it cannot be relied on, when something of it is missing, unknown, or from a later version
 */
export function parseLedger(text: string): { ledger: Ledger; damage?: 'damaged' | 'later' } {
  const ledger = new Map<string, Map<string, string>>()
  let channel: Map<string, string> | undefined
  const rest = text.replace(member, (_, quoted: string, hash?: string) => {
    const name: string = JSON.parse(`"${quoted}"`)
    if (hash !== undefined) channel?.set(name, hash)
    else if (name !== 'entries') {
      channel = ledger.get(name) ?? new Map()
      ledger.set(name, channel)
    }
    return ''
  })
  const [, version] = /"version"\s*:\s*(\d+)/.exec(rest) ?? []
  if (version !== undefined && Number(version) > 1) return { ledger, damage: 'later' }
  const isWhole = version !== undefined && /(?:\}\s*){3}$/.test(text.slice(-200))
  return isWhole && rest.replace(around, '') === '' ? { ledger } : { ledger, damage: 'damaged' }
}

/** `"1648562520.123456": "0123…"`, or the name of a channel before its messages. */
const member = /"((?:[^"\\\n]|\\["\\/bfnrt]){1,400})"\s*:\s*(?:"([0-9a-f]{32})"|\{)/g

/** All else that a ledger holds, and the lines that git puts in. */
const around =
  /"about"\s*:\s*"[^"\\\n]*"|"version"\s*:\s*\d+|^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$|[\s{},\uFEFF]/gm

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
