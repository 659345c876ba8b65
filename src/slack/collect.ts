import { UserError } from '../lib/user-error.ts'
import { channelOf, idOfName, isChannelId } from './channel-of.ts'
import type { Channel, Conversation, Message } from './conversation.ts'
import { openDrafts } from './drafts.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { isFields } from './fields.ts'
import type { Batch, Catalogue, ReadableChannel } from './formats/catalogue.ts'
import { deepest } from './json.ts'
import { openPeopleBook } from './people.ts'
import { openPinBoard } from './pins.ts'
import { countSkipped } from './skipped.ts'

/**
 * Makes one conversation of a channel's raw messages, with everything that the messages tell of people, pins and the
 * workspace. One bad message or file never loses the others.
 * @param batches the channel's files
 */
export async function collect(
  { channel, pins }: ReadableChannel,
  batches: AsyncIterable<Batch>,
  catalogue: Catalogue,
): Promise<Conversation> {
  const people = openPeopleBook()
  const skipped = countSkipped()
  await catalogue.addPeople(people, skipped)
  const evidence = gatherEvidence(channel.id, people, catalogue.names)
  const drafts = openDrafts()
  const board = openPinBoard(pins, channel)
  let told: string | undefined

  function take(raw: unknown): string | undefined {
    if (!isFields(raw)) return drafts.add(raw)
    // Of an event that changed a message, the message as well.
    for (const record of isFields(raw.message) ? [raw, raw.message] : [raw]) {
      if (!evidence.addFrom(record)) return `holds a message nested more than ${deepest} deep`
      board.addFrom(record)
      told ??= channelOf(record)
    }
    return drafts.add(raw)
  }

  for await (const batch of batches) {
    if ('why' in batch) {
      skipped.add(batch.where, batch.why)
      continue
    }
    for (const raw of batch.messages) {
      const why = take(raw)
      if (why !== undefined) skipped.add(batch.where, why)
    }
  }
  await askElsewhere(catalogue, evidence)
  const messages = drafts.all()
  const workspaceUrl = catalogue.workspaceUrl ?? evidence.workspaceUrl()
  return {
    channel: identified(channel, told, messages),
    ...(workspaceUrl === undefined ? {} : { workspaceUrl }),
    people: people.toPeople(),
    channels: evidence.channels(),
    messages,
    pins: board.all(),
    skipped: [...catalogue.skipped, ...skipped.all()],
  }
}

/** A channel that no list knows is called by its folder or by its id; messages may tell the other. */
function identified(channel: Channel, told: string | undefined, messages: readonly Message[]): Channel {
  if (channel.id !== channel.name) return channel
  if (!isChannelId(channel.id)) return { ...channel, id: told ?? idOfName(channel.name) }
  const renamed = messages.findLast(({ subtype, name }) => subtype === 'channel_name' && name !== undefined)
  return { ...channel, name: renamed?.name ?? channel.name }
}

/** Somebody whom no list knows may have a name in another channel; its files are only read for that. */
async function askElsewhere(catalogue: Catalogue, evidence: Evidence): Promise<void> {
  const ids = evidence.unresolved()
  if (ids.length === 0 || !catalogue.search) return
  try {
    for await (const batch of catalogue.search(ids)) {
      if ('messages' in batch) for (const raw of batch.messages) if (isFields(raw)) evidence.addNames(raw)
      if (evidence.unresolved().length === 0) return
    }
  } catch (error) {
    // A damaged or oversized file of another channel costs names, not the import.
    if (!(error instanceof UserError)) throw error
  }
}
