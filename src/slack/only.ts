import { suggest } from '../lib/suggest.ts'
import { UserError } from '../lib/user-error.ts'
import type { Conversation, Message } from './conversation.ts'
import { quoted } from './quoted.ts'

export type OnlyOptions = {
  /** Only messages of these people: names or ids. */
  authors?: readonly string[]
  /** Only these threads: timestamps or links of their first messages. */
  threads?: readonly string[]
}

/**
 * Whether a message is of the people and in the threads that were asked for.
 * @throws UserError for a person who wrote nothing here, and for a thread that is not here
 */
export function onlyOf(
  conversation: Conversation,
  { authors = [], threads = [] }: OnlyOptions,
): (message: Message) => boolean {
  const namesOf = namesIn(conversation)
  const people = new Set(authors.map(plainName))
  const roots = new Set(threads.map(rootOf))
  refuseUnknown(conversation, authors, namesOf)
  const lost = threads.find(
    (one) => !conversation.messages.some((message) => threadOf(message) === rootOf(one)),
  )
  if (lost !== undefined) {
    throw new UserError(`There is no thread ${quoted(lost)} in the channel.`, {
      hint: "Give the link to the thread's first message, or its timestamp such as 1730610060.000010.",
    })
  }
  return (message) =>
    (people.size === 0 || namesOf(message).some((name) => people.has(plainName(name)))) &&
    (roots.size === 0 || roots.has(threadOf(message)))
}

function namesIn({ people }: Conversation): (message: Message) => string[] {
  const known = new Map(Object.entries(people))
  return ({ user, username, bot_id: bot, bot_profile }) => {
    const own = [user, bot].flatMap((id) => {
      const person = id === undefined ? undefined : known.get(id)
      return [person?.display, person?.real, id]
    })
    return [username, bot_profile?.name, ...own].flatMap((name) => name || [])
  }
}

function refuseUnknown(
  { messages }: Conversation,
  authors: readonly string[],
  namesOf: (message: Message) => string[],
): void {
  if (authors.length === 0) return
  const names = new Set(messages.flatMap(namesOf))
  const there = new Set([...names].map(plainName))
  const unknown = authors.find((author) => !there.has(plainName(author)))
  if (unknown === undefined) return
  const authorsHere = [...new Set(messages.flatMap((message) => namesOf(message)[0] ?? []))].sort()
  const near =
    suggest(unknown, names) ?? authorsHere.find((name) => plainName(name).includes(plainName(unknown)))
  const some = authorsHere.slice(0, most).map(quoted).join(', ')
  throw new UserError(`Nobody called ${quoted(unknown)} wrote in the channel.`, {
    hint: near
      ? `Did you mean ${quoted(near)}?`
      : `There are ${some}${authorsHere.length > most ? ', …' : ''}.`,
  })
}

function plainName(name: string): string {
  return name.replace(/^@/, '').trim().toLowerCase()
}

function rootOf(given: string): string {
  const [, seconds, rest] =
    /thread_ts=(\d+)\.(\d+)/.exec(given) ?? /\/p(\d+)(\d{6})(?:$|[?#])/.exec(given) ?? []
  return seconds === undefined ? given : `${seconds}.${rest}`
}

function threadOf({ ts, thread_ts: thread = ts }: Message): string {
  return thread
}

const most = 12
