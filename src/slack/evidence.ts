import type { Fields } from './fields.ts'
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

  // These run for every string of every message, so they are made once.
  const addLabel = (id: string, label: string) => {
    if (label === '') return
    if (isPersonId(id)) people.addLabel(id, label)
    else if (!channels.has(id)) channels.set(id, label)
  }
  const addMention = (id: string, label: string) => {
    named.add(id)
    addLabel(id, label)
  }
  const learnName = (said: string) => eachMention(said, addLabel)
  const learnAll = (said: string) => {
    eachMention(said, addMention)
    urls.addText(said)
    // Blocks name people and channels by bare ids.
    if (said.length <= longestId && bareId.test(said)) named.add(said)
  }

  return {
    addFrom(message) {
      people.addFrom(message)
      urls.addFrom(message)
      if (typeof message.user === 'string') named.add(message.user)
      return eachContent(message, learnAll)
    },
    addNames(message) {
      people.addFrom(message)
      eachContent(message, learnName)
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

function eachContent({ text, blocks, attachments }: Fields, visit: (said: string) => void): boolean {
  return eachString(text, visit) && eachString(blocks, visit) && eachString(attachments, visit)
}

const longestId = 16
const bareId = /^[CGUW][A-Z0-9]{8,15}$/
