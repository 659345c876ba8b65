import type { People, Person } from './conversation.ts'
import { type Fields, fields, isFields, text, texts } from './fields.ts'

/** Gathers names of people and bots from everything in an export that knows one. */
export type PeopleBook = {
  /** Rows of `users.json`, `org_users.json` or `users.list`. */
  addListed(rows: Iterable<unknown>): void
  /** What a message tells of its author, its bot and the authors of quotations. */
  addFrom(message: Fields): void
  /** What the label of a mention tells: `<@U123|jane>`. */
  addLabel(id: string, label: string): void
  has(id: string): boolean
  /** What is known by now, by id. Names only: no e-mail and no phone is ever taken. */
  toPeople(): People
}

export function openPeopleBook(): PeopleBook {
  const listed = new Map<string, Person>()
  const met = new Map<string, Person>()
  const teams = new Map<string, string>()
  const homes = new Set<string>()
  const authors = new Map<string, number>()

  function meet(id: string | undefined, names: { display?: string; real?: string }, bot = false): void {
    if (id === undefined || (names.display ?? names.real) === undefined) return
    const known = met.get(id)
    // Most messages name somebody who is known by then.
    const isNew = (key: 'display' | 'real') => names[key] !== undefined && known?.[key] === undefined
    if (known && !isNew('display') && !isNew('real')) return
    met.set(id, { ...names, ...(known ?? { id, bot, deleted: false, external: false }) })
  }

  function list(row: unknown): void {
    const id = text(fields(row).id)
    if (id === undefined) return
    const person = readUser(id, fields(row))
    const names = listed.get(id)
    // A workspace's own list may say less of a person than the organisation's, or nothing.
    listed.set(id, names && (names.display ?? names.real) !== undefined ? names : person)
    if (!person.external) for (const home of homesOf(fields(row))) homes.add(home)
    const bot = text(fields(fields(row).profile).bot_id)
    if (bot !== undefined) meet(bot, person, true)
  }

  function addFrom(message: Fields): void {
    const user = text(message.user)
    const profile = message.user_profile
    if (user !== undefined) {
      if (isFields(profile)) meet(user, namesOf(profile, profile))
      if (!teams.has(user)) addTeam(user, message, fields(profile))
    }
    const bot = text(message.bot_id)
    if (bot !== undefined) {
      const { name, user_id: account } = fields(message.bot_profile)
      meet(bot, optional({ real: text(name) ?? text(message.username) }), true)
      // People call a bot by its account.
      meet(text(account), optional({ real: text(name) }), true)
    }
    if (Array.isArray(message.attachments)) {
      for (const quote of message.attachments.filter(isFields)) {
        const display = text(quote.author_subname) ?? text(quote.author_name)
        meet(text(quote.author_id), optional({ display }))
      }
    }
  }

  function addTeam(user: string, message: Fields, profile: Fields): void {
    const team =
      text(profile.team) ?? text(message.user_team) ?? text(message.source_team) ?? text(message.team)
    if (team === undefined) return
    teams.set(user, team)
    authors.set(team, (authors.get(team) ?? 0) + 1)
  }

  function isExternal(id: string): boolean {
    const team = teams.get(id)
    if (team === undefined || listed.has(id)) return false
    if (homes.size > 0) return !homes.has(team)
    // Without a list of users, the team that most people are of counts as home.
    const most = Math.max(...authors.values())
    return (authors.get(team) ?? 0) < most
  }

  return {
    addListed(rows) {
      for (const row of rows) list(row)
    },
    addFrom,
    addLabel: (id, label) => meet(id, { display: label }),
    has: (id) => id === slackbot.id || listed.has(id) || met.has(id),
    toPeople() {
      const people: People = Object.create(null)
      for (const [id, person] of [...met, ...listed]) {
        const other = met.get(id)
        people[id] = { ...other, ...person, external: person.external || isExternal(id) }
      }
      people[slackbot.id] = slackbot
      return people
    },
  }
}

function readUser(id: string, row: Fields): Person {
  return {
    id,
    ...namesOf(fields(row.profile), row),
    bot: row.is_bot === true,
    deleted: row.deleted === true,
    external: row.is_stranger === true,
  }
}

/** The teams of somebody who belongs here: the workspace, in an organisation all of its workspaces. */
function homesOf({ team_id, enterprise_user }: Fields): string[] {
  const { enterprise_id, teams } = fields(enterprise_user)
  return [text(team_id), text(enterprise_id), ...texts(teams)].filter((team) => team !== undefined)
}

/** Display names are often empty, real names often only in the profile; the handle is the last resort. */
function namesOf(profile: Fields, row: Fields): { display?: string; real?: string } {
  const display = text(profile.display_name) ?? text(profile.display_name_normalized)
  const real = text(profile.real_name) ?? text(row.real_name) ?? text(profile.real_name_normalized)
  return optional({ display: display ?? (real === undefined ? text(row.name) : undefined), real })
}

function optional(names: { display?: string | undefined; real?: string | undefined }) {
  const { display, real } = names
  return { ...(display === undefined ? {} : { display }), ...(real === undefined ? {} : { real }) }
}

/** It writes in every workspace and is in no list of users. */
const slackbot: Person = {
  id: 'USLACKBOT',
  display: 'Slackbot',
  bot: true,
  deleted: false,
  external: false,
}
