import { type Fields, list, text } from './fields.ts'

/** Finds the workspace's address from the links that Slack itself put into an export. */
export type UrlFinder = {
  addFrom(message: Fields): void
  addText(said: string): void
  /** `https://acme.slack.com`, or nothing when no link tells. */
  found(): string | undefined
}

/**
 * A link to a message of this channel is the best witness, then a file's permalink; links to other messages may
 * lead to a partner's workspace. Of several the most frequent is taken.
 */
export function findWorkspaceUrl(channelId: string): UrlFinder {
  const votes = new Map<string, number>()

  function vote(url: string | undefined, trust: number): void {
    const [, host, path, id] = (url !== undefined && permalink.exec(url)) || []
    if (host === undefined || services.has(host)) return
    const weight = path === 'archives' && id === channelId ? 1_000_000 : path === 'archives' ? 1 : trust
    votes.set(host, (votes.get(host) ?? 0) + weight)
  }

  return {
    addFrom(message) {
      if (message.permalink) vote(text(message.permalink), 1000)
      // Until 2018 a message had one file.
      for (const file of [message.file, ...list(message.files)]) vote(permalinkOf(file), 1000)
    },
    addText(said) {
      if (!said.includes('.slack.com/')) return
      for (const [url] of said.matchAll(anyPermalink)) vote(url, 1)
    },
    found() {
      const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      return best && `https://${best[0]}.slack.com`
    },
  }
}

function permalinkOf(file: unknown): string | undefined {
  return typeof file === 'object' && file !== null && 'permalink' in file ? text(file.permalink) : undefined
}

const permalink =
  /^https:\/\/([a-z0-9-]{1,63}(?:\.enterprise)?)\.slack\.com\/(archives|files|call|services)\/([A-Z0-9]*)/
const anyPermalink =
  /https:\/\/[a-z0-9-]{1,63}(?:\.enterprise)?\.slack\.com\/(?:archives|files|services)\/[A-Z0-9]{1,20}/g
const services = new Set(['api', 'app', 'edge', 'files', 'slack', 'status', 'www'])
