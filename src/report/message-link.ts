import type { MessageKey } from './types.ts'

/**
 * The message that a link points to: `https://acme.slack.com/archives/C024BE91L/p1648562520123456`, with or without a
 * query, or `slack://channel?id=C024BE91L&message=1648562520.123456`. Where an export does not tell the channel's id its
 * name stands there, and the key has it behind a `#`.
 */
export function messageKey(url: string): MessageKey | undefined {
  const [, channel, seconds, micros] =
    /^https?:\/\/[^/\s]{1,200}\/archives\/([\w.!'()*~%-]{2,120})\/p(\d{10})(\d{6})(?![\d])/.exec(url) ??
    /^slack:\/\/channel\?(?:team=[A-Z0-9]+&)?id=([\w.!'()*~%-]{2,120})&message=(\d{10})\.(\d{6})$/.exec(
      url,
    ) ??
    []
  if (channel === undefined) return undefined
  const isId = /^[A-Z0-9]{2,30}$/.test(channel)
  return { channel: isId ? channel : `#${channel}`, ts: `${seconds}.${micros}` }
}

/** The key under the id of its channel. @param aliases other names of channels, and their ids */
export function underId({ channel, ts }: MessageKey, aliases?: ReadonlyMap<string, string>): MessageKey {
  return { channel: aliases?.get(channel) ?? channel, ts }
}

/** One string for a key, to look it up by. */
export function keyText({ channel, ts }: MessageKey): string {
  return `${channel}/${ts}`
}

/** The key that `keyText` made a string of. */
export function keyOf(text: string): MessageKey {
  const end = text.lastIndexOf('/')
  return { channel: text.slice(0, end), ts: text.slice(end + 1) }
}

/**
 * Whether a link's text is a time as an entry has it, in whatever way a person writes one. A link inside a message's
 * words begins with a zero width space instead (see `linksApart`): it leads to a message and stands for none.
 */
export function isTimeText(text: string): boolean {
  return /^[^\w\u200B]*(?:\d{4}-\d{2}-\d{2}[T,]?\s*)?\d{1,2}\W?[:.hH]\W?\d{2}/.test(text)
}
