import type { LinkRange } from '../body/line.ts'
import type { FollowUp } from '../types.ts'

/** A text with its links: a line, or a cell. */
export type Linked = { text: string; links: readonly LinkRange[] }

/** The issue, pull request or ticket that a text names: a link to one, else `owner/repo#12`, `#12`, `KEY-123`. */
export function issueIn({ text, links }: Linked): FollowUp['issue'] {
  const link = links.find(({ url }) => tracker.test(url))
  if (link) return { text: text.slice(link.start, link.end).trim() || link.url, url: link.url }
  const address = /https?:\/\/[^\s<>)\]]{4,300}/.exec(text)?.[0]
  if (address && tracker.test(address)) return { text: address, url: address }
  const number =
    /(?:^|[\s([,:])((?:[\w.-]{1,60}\/[\w.-]{1,60})?#\d{1,7}|(?:GH|PR|MR|issue|ticket|bug)[ -]?#?\d{1,7})(?![\w.-]?\w)/i.exec(
      text,
    )?.[1]
  const key = /(?:^|[\s([,:])([A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\w-])/.exec(text)?.[1]
  const found = number ?? (key && !notKeys.test(key) ? key : undefined)
  if (found === undefined) return undefined
  const url = links.find(({ start, end }) => text.slice(start, end).includes(found))?.url
  return { text: found, ...(url ? { url } : {}) }
}

/** What a cell for issues says; its whole text if that looks like a reference of a tracker that we do not know. */
export function issueInCell(cell: Linked): FollowUp['issue'] {
  const known = issueIn(cell)
  const text = cell.text.trim()
  if (known) return known
  const [link] = cell.links
  if (link) return { text: text || link.url, url: link.url }
  // `To be raised` is no reference: one has a number in it, or is a page's name.
  return /\d|^\[\[.+\]\]$/.test(text) ? { text } : undefined
}

/** True when there is nothing but links to a tracker: an item even without a bullet. */
export function isOnlyIssue({ text, links }: Linked): boolean {
  if (!links.some(({ url }) => tracker.test(url))) return false
  return links.reduce((rest, { start, end }) => rest - (end - start), text.length) <= text.length * 0.2
}

/** Addresses of issues, pull requests and tickets, on any host. */
const tracker =
  /\/(?:-\/)?(?:issues|issue|pull|pulls|pull-requests|merge_requests|work_items|browse|tickets?|boards?|cards?|c|tasks?|projects|milestone|bugs?|story|stories|epics?|discussions)\/[\w-]|\/(?:T|D)\d{2,7}(?![\w])|show_bug\.cgi|\/issues\/?$|\/(?:[A-Z][A-Z0-9]{1,9}-\d{1,6})(?![\w-])/

/** Look like keys of a tracker, but are names of standards. */
const notKeys = /^(?:UTF|SHA|ISO|RFC|CVE|AES|RSA|HTTP|TLS|SSL|IPV|MD|BASE|X|COVID|UTC|GMT|SEV|P|Q|PM)-/
