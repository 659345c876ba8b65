import type { Paragraph } from 'mdast'
import type { NewEntry } from '../../src/report/entry.ts'

/** A message of an imagined channel: enough to make entries of. */
export type Said = {
  ts: string
  author: string
  text: string
  thread?: string
  /** Instead of the text. */
  body?: NewEntry['body']
}

export const channel = 'C024BE91L'

/** The link that identifies a message in a report. */
export function permalink(ts: string): string {
  return `https://lagoon.slack.com/archives/${channel}/p${ts.replace('.', '')}`
}

/** Entries as the importer makes them: threads below their first message, oldest first. */
export function entriesOf(messages: readonly Said[]): NewEntry[] {
  const sorted = [...messages].sort((a, b) => (a.ts < b.ts ? -1 : 1))
  const parents = new Set(sorted.filter(({ thread }) => thread === undefined).map(({ ts }) => ts))
  const entry = (said: Said): NewEntry => ({
    key: { channel, ts: said.ts },
    url: permalink(said.ts),
    micros: BigInt(said.ts.replace('.', '')),
    author: said.author,
    body:
      said.body ??
      said.text.split('\n\n').map((part): Paragraph => {
        return { type: 'paragraph', children: [{ type: 'text', value: part }] }
      }),
    replies: sorted.filter(({ thread }) => thread === said.ts).map(entry),
  })
  return sorted.filter(({ thread }) => thread === undefined || !parents.has(thread)).map(entry)
}
