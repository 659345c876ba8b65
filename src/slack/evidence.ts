import { type Fields, text } from './fields.ts'
import { eachMention, isPersonId } from './mentions.ts'
import type { PeopleBook } from './people.ts'
import { eachString } from './strings.ts'
import { findWorkspaceUrl } from './workspace-url.ts'

/** What messages themselves tell of names and addresses, beside what an export lists. */
export type Evidence = {
  /**
   * Learns from a message of the wanted channel, and notes whom it names.
   * @returns false when the message is nested too deep to be walked over
   */
  addFrom(message: Fields): boolean
  /** Learns names only, from a message of another channel. */
  addNames(message: Fields): void
  /** People and channels that are named and that nothing so far has a name for. */
  unresolved(): string[]
  /** Names of channels by id. */
  channels(): Record<string, string>
  workspaceUrl(): string | undefined
}

export function gatherEvidence(
  channelId: string,
  people: PeopleBook,
  listed: ReadonlyMap<string, string>,
): Evidence {
  const urls = findWorkspaceUrl(channelId)
  const channels = new Map<string, string>()
  const named = new Set<string>()

  function learn(message: Fields, isWanted: boolean): boolean {
    people.addFrom(message)
    const label = (id: string, name: string) => {
      if (isWanted) named.add(id)
      if (name === '') return
      if (isPersonId(id)) people.addLabel(id, name)
      else if (!channels.has(id)) channels.set(id, name)
    }
    const visit = (said: string) => {
      eachMention(said, label)
      if (!isWanted) return
      urls.addText(said)
      // Blocks name people and channels by bare ids.
      if (bareId.test(said)) named.add(said)
    }
    return [message.text, message.blocks, message.attachments].every((part) => eachString(part, visit))
  }

  return {
    addFrom(message) {
      urls.addFrom(message)
      const author = text(message.user)
      if (author !== undefined) named.add(author)
      return learn(message, true)
    },
    addNames(message) {
      learn(message, false)
    },
    unresolved: () => [...named].filter((id) => !people.has(id) && !channels.has(id) && !listed.has(id)),
    channels() {
      const names: Record<string, string> = Object.create(null)
      for (const [id, name] of [...channels, ...listed]) names[id] = name
      return names
    },
    workspaceUrl: () => urls.found(),
  }
}

const bareId = /^[CGUW][A-Z0-9]{8,15}$/
