import { hash } from '../../lib/hash.ts'
import type { Conversation, Message, Person } from '../conversation.ts'
import type { Learned } from './learn.ts'
import type { Words } from './words.ts'

/** How people appear: a published report should not have to name anyone. Bots keep their names. */
export type PeopleStyle = 'names' | 'initials' | 'roles' | 'pseudonyms'

export type Names = {
  /** A person as a mention shows them; never with an `@`. */
  person(id: string, label?: string): string
  /** Who wrote the message, marked as a bot or as external; nothing when nobody can tell. */
  author(message: Message): string | undefined
  isBot(message: Message): boolean
  group(id: string, label?: string): string
  /** Ids that no source could name. */
  unresolved: Set<string>
  /** Names of people from other organisations. */
  external: Set<string>
}

type NameOptions = {
  words: Words
  style: PeopleStyle
  /** Role as the report calls it → a person's name or id, for the style `roles`. */
  roles?: Readonly<Record<string, string>>
  /** Name or id → what a person is called in the repository, for the style `names`. */
  handles?: Readonly<Record<string, string>>
}

/** One name for each person, the same wherever they appear, and no name for two people who appear. */
export function createNames(conversation: Conversation, learned: Learned, options: NameOptions): Names {
  const { words, style } = options
  const people = new Map(Object.entries(conversation.people))
  const unresolved = new Set<string>()
  const external = new Set<string>()
  const roles = new Map(Object.entries(options.roles ?? {}).map(([role, who]) => [who.toLowerCase(), role]))
  const handles = new Map(
    Object.entries(options.handles ?? {}).map(([who, handle]) => [who.toLowerCase(), handle]),
  )
  const codes = codesOf(learned.seen)
  const chosen = new Map<string, string | undefined>()
  const shared = new Map<string, Set<string>>()
  for (const id of new Set(learned.seen)) {
    const label = plainLabel(id)
    if (label === undefined) continue
    const ids = shared.get(label) ?? new Set()
    shared.set(label, ids.add(id))
  }

  function known(id: string): string | undefined {
    const person = people.get(id)
    return id === slackbot ? 'Slackbot' : (clean(person?.display) ?? clean(person?.real))
  }

  function plainLabel(id: string): string | undefined {
    const name = known(id)
    const person = people.get(id)
    if (person?.bot || id === slackbot) return name
    if (style === 'names') return clean(calledOf(id, person, handles)) ?? name
    if (style === 'initials' && name !== undefined) return initials(clean(person?.real) ?? name)
    const role = style === 'roles' ? calledOf(id, person, roles) : undefined
    return role ?? words.person(codes.get(id) ?? codeOf(id, 3))
  }

  function unique(id: string): string | undefined {
    if (chosen.has(id)) return chosen.get(id)
    const label = plainLabel(id)
    const ids = label === undefined ? undefined : shared.get(label)
    const twins = [...(ids ?? [])].filter((other) => other !== id)
    const result = label === undefined || twins.length === 0 ? label : `${label} (${apart(id, twins)})`
    chosen.set(id, result)
    return result
  }

  /** What tells a person from others of the same name. */
  function apart(id: string, twins: string[]): string {
    if (style !== 'names') return codes.get(id) ?? codeOf(id, 3)
    const real = clean(people.get(id)?.real)
    const usable = real !== undefined && real !== plainLabel(id)
    return usable && twins.every((other) => clean(people.get(other)?.real) !== real) ? real : id
  }

  function person(id: string, label?: string): string {
    const name = unique(id) ?? clean(label)
    if (name !== undefined) return name
    unresolved.add(printableId(id) || '?')
    return words.unknownUser(printableId(id))
  }

  function isBot({ user, bot_id: bot, subtype }: Message): boolean {
    const found = user === undefined ? undefined : people.get(user)
    // Apps may post in the name of a person; then it is the person who speaks.
    return found ? found.bot : bot !== undefined || subtype === 'bot_message'
  }

  function author(message: Message): string | undefined {
    const { username, bot_id: bot, bot_profile: profile } = message
    const user = message.comment?.user ?? message.user
    const found = user === undefined ? undefined : people.get(user)
    const isPerson = user !== undefined && !isBot({ ...message, user })
    if (user === slackbot && username === undefined) return 'Slackbot'
    if (isPerson) {
      const name = person(user)
      if (!found?.external) return name
      external.add(name)
      return words.external(name)
    }
    if (!isBot(message)) return clean(username)
    const listed = [user, bot].map((id) => (id === undefined ? undefined : known(id)))
    const name = clean(username) ?? clean(profile?.name) ?? listed.find((one) => one !== undefined)
    return name === undefined ? words.unknownBot(printableId(bot ?? user ?? '')) : words.bot(name)
  }

  return {
    person,
    author,
    isBot,
    group: (id, label) => {
      const name = clean(learned.groups.get(id)) ?? clean(label)
      return name === undefined ? words.unknownGroup(printableId(id)) : words.group(name)
    },
    unresolved,
    external,
  }
}

const slackbot = 'USLACKBOT'

/** What a table by id, display name or full name calls a person. */
function calledOf(
  id: string,
  person: Person | undefined,
  table: ReadonlyMap<string, string>,
): string | undefined {
  const keys = [id, person?.display, person?.real]
  return keys.map((key) => table.get(key?.toLowerCase() ?? '')).find((found) => found !== undefined)
}

/** An id, if it looks like one: anything else could hold anything. */
export function printableId(id: string): string {
  return /^[A-Z][A-Z\d]{1,12}$/.test(id) ? id : ''
}

/** Never cut here: half a secret would look like none, and names are redacted later. */
function clean(name: string | undefined): string | undefined {
  const tidy = name
    ?.replace(/\s+/g, ' ')
    .replace(/^[@ ]+/, '')
    .trim()
  return tidy || undefined
}

function initials(name: string): string {
  const words = name.replace(/\(.*?\)/g, ' ').match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  return (
    words
      .slice(0, 4)
      .map((word) => `${[...word][0]?.toUpperCase()}.`)
      .join(' ') || name.slice(0, 1)
  )
}

/** A short code for each id: the same in every report, longer only where two would be the same. */
function codesOf(ids: ReadonlySet<string>): Map<string, string> {
  const codes = new Map<string, string>()
  const owners = new Map<string, string>()
  for (const id of [...ids].sort()) {
    let length = 3
    while (owners.has(codeOf(id, length)) && length < 12) length += 1
    codes.set(id, codeOf(id, length))
    owners.set(codeOf(id, length), id)
  }
  return codes
}

// Without characters that are easily taken for one another, and without vowels, so that no word comes of it.
const alphabet = 'BCDFGHJKLMNPQRSTVWXZ23456789'

function codeOf(id: string, length: number): string {
  let rest = BigInt(`0x${hash(id)}`)
  let code = ''
  for (let at = 0; at < length; at += 1) {
    code += alphabet[Number(rest % BigInt(alphabet.length))]
    rest /= BigInt(alphabet.length)
  }
  return code
}
