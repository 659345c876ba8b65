import type { MessageKey } from '../../report/types.ts'

/**
 * The address of a message. Where the workspace is not known, one that only the Slack app understands but that names
 * the message all the same.
 * @param workspaceUrl `https://acme.slack.com`, without a slash at the end
 * @param thread timestamp of the thread's first message, for a reply
 */
export function permalink(
  { channel, ts }: MessageKey,
  workspaceUrl: string | undefined,
  thread: string | undefined,
): string {
  const id = channel.replace(/^#/, '')
  if (workspaceUrl === undefined) return `slack://channel?id=${id}&message=${ts}`
  const reply = thread === undefined || thread === ts ? '' : `?thread_ts=${thread}&cid=${id}`
  return `${workspaceUrl}/archives/${id}/p${ts.replace('.', '')}${reply}`
}

/** `https://acme.slack.com` of what a person or an export gave; nothing when it is no https address. */
export function workspaceAddress(given: string | undefined): string | undefined {
  return given === undefined
    ? undefined
    : /^https:\/\/[a-z\d.-]{1,200}(?::\d{1,5})?(?=\/*$)/i.exec(given.trim())?.[0]
}
