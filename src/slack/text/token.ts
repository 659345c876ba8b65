import type { PhrasingContent } from 'mdast'
import type { Context } from './context.ts'
import { slackDate } from './dates.ts'
import { linkTo } from './links.ts'
import { printableId } from './names.ts'
import { decode, textNodes } from './nodes.ts'

/**
 * What stands between `<` and `>` in Slack's markup: a mention, a command or a link. Nothing when it is none of
 * them: a raw `<` does occur (`<sys/select.h>`), and then it is text.
 * @param label renders the part after the first `|`
 */
export function tokenNodes(
  token: string,
  context: Context,
  label: (text: string) => PhrasingContent[],
): PhrasingContent[] | undefined {
  const pipe = token.indexOf('|')
  const target = pipe === -1 ? token : token.slice(0, pipe)
  const after = pipe === -1 ? '' : token.slice(pipe + 1)
  if (/\s/.test(target) && !target.startsWith('!date^')) return undefined
  if (target.startsWith('@')) return person(target.slice(1), decode(after), context)
  // Before 2014 the mark stood in the label.
  if (after.startsWith('@') && isPersonId(target)) return person(target, decode(after), context)
  if (target.startsWith('#')) {
    return isId(target.slice(1)) ? mention(channelName(target.slice(1), context, decode(after))) : undefined
  }
  if (target.startsWith('!')) return command(target.slice(1), decode(after), context)
  if (!/^[a-z][a-z\d+.-]{1,30}:./i.test(target)) return undefined
  return linkTo(decode(target), after === '' ? [] : label(after))
}

/** Bots of old mention people by their handle, which is a name already. */
function person(id: string, label: string, { names }: Context): PhrasingContent[] | undefined {
  if (!/^[A-Z\d][A-Z\d._-]{0,40}$/i.test(id)) return undefined
  const isHandle = label === '' && !isPersonId(id)
  return mention(names.person(id, isHandle ? id : label))
}

/** Code as it looked: links that Slack made in it unwrapped, entities decoded. */
export function plainCode(inner: string): string {
  return decode(inner.replace(/<([^<>]{1,4000})>/g, (whole, token: string) => tokenText(token) ?? whole))
}

function tokenText(token: string): string | undefined {
  const pipe = token.indexOf('|')
  const target = pipe === -1 ? token : token.slice(0, pipe)
  if (/\s/.test(target) || !/^(?:[a-z][a-z\d+.-]{1,30}:.|[@#!])/i.test(target)) return undefined
  return pipe === -1 || pipe === token.length - 1 ? target : token.slice(pipe + 1)
}

export function channelName(id: string, context: Context, label = ''): string {
  const name = context.channels.get(id) ?? (label === '' ? undefined : label)
  return `#${(name ?? printableId(id)).replace(/^#/, '')}`
}

/** Who was called: Slack's `@here`, `@channel` and `@everyone` in words, so that nobody is called again. */
export function broadcast(range: string, { words }: Context): string | undefined {
  if (range === 'here' || range === 'group') return words.here
  if (range === 'channel') return words.channel
  return range === 'everyone' ? words.everyone : undefined
}

function command(target: string, label: string, context: Context): PhrasingContent[] {
  const [name = '', ...rest] = target.split('^')
  const called = broadcast(name, context)
  if (called !== undefined) return mention(called)
  if (name === 'subteam') return mention(context.names.group(rest[0] ?? '', label))
  if (name === 'date') {
    const shown = slackDate(Number(rest[0] ?? Number.NaN), decode(rest[1] ?? ''), context.zone) ?? label
    return rest[2] ? linkTo(decode(rest.slice(2).join('^')), textNodes(shown)) : textNodes(shown)
  }
  return textNodes(label || name)
}

function mention(value: string): PhrasingContent[] {
  return [{ type: 'text', value }]
}

function isPersonId(text: string): boolean {
  return /^[A-Z][A-Z\d]{2,40}$/.test(text)
}

function isId(text: string): boolean {
  return /^[A-Z][A-Z\d_]{1,40}$/i.test(text)
}
