import type { PhrasingContent } from 'mdast'
import { visibleLine } from '../../lib/visible.ts'

/**
 * A link, or only its text where the address is none that a report may lead to: `javascript:`, `data:`, `slack:`
 * and the like, or one with characters that nobody sees.
 * @param children what is shown; the address itself when empty
 */
export function linkTo(address: string, children: readonly PhrasingContent[] = []): PhrasingContent[] {
  const url = safeUrl(address)
  const shown: PhrasingContent[] =
    children.length > 0 ? [...children] : [{ type: 'text', value: url ?? address }]
  if (url === undefined) return shown
  return [{ type: 'link', url, children: shown.flatMap(unlinked) }]
}

/** Links do not nest. */
function unlinked(node: PhrasingContent): PhrasingContent[] {
  return node.type === 'link' ? node.children : [node]
}

/** The address if a report may lead to it. Slack's own file servers lose what comes with their tokens. */
export function safeUrl(address: string): string | undefined {
  const url = address.trim()
  if (!/^(?:https?:\/\/[^/?#]|mailto:[^?])/i.test(url)) return undefined
  if (/\s/.test(url) || visibleLine(url) !== url) return undefined
  const host = hostOf(url)
  // Whoever holds the address of a shared file may read it.
  if (host === 'slack-files.com' || /^https?:\/\/files\.slack\.com\/+files-pub\//i.test(url)) return undefined
  return host === 'files.slack.com' ? url.replace(/[?#].*$/s, '') : url
}

function hostOf(url: string): string {
  try {
    return new URL(url).hostname
  } catch {
    return ''
  }
}
