import { gatherChannelNames } from './channel-names.ts'
import type { Channel, Conversation, Message } from './conversation.ts'
import { isFields } from './fields.ts'
import type { Batch, Catalogue } from './formats/catalogue.ts'
import type { PeopleBook } from './people.ts'
import { isPinned, type Pins } from './pins.ts'
import { readMessage } from './read-message.ts'
import { countSkipped, type SkipCount } from './skipped.ts'
import { eachString } from './strings.ts'
import { compareTimestamps } from './timestamp.ts'
import { findWorkspaceUrl } from './workspace-url.ts'

/**
 * Makes one conversation of a channel's raw messages: slim records, sorted, one per timestamp, with everything that
 * the messages tell of people, pins and the workspace. One bad message or file never loses the others.
 */
export async function collect(
  { channel, pins }: { channel: Channel; pins: Pins },
  batches: AsyncIterable<Batch>,
  { people, catalogue }: { people: PeopleBook; catalogue: Catalogue },
): Promise<Conversation> {
  const skipped = countSkipped()
  const urls = findWorkspaceUrl(channel.id)
  const names = gatherChannelNames(catalogue.names)
  const messages = new Map<string, Message>()
  const pinned = new Set(pins.messages)
  for await (const batch of batches) {
    for (const raw of valuesOf(batch, skipped)) {
      const read = readMessage(raw)
      if ('why' in read) {
        skipped.add(batch.where, read.why)
        continue
      }
      const { message } = read
      messages.set(message.ts, newer(messages.get(message.ts), message))
      if (!isFields(raw)) continue
      people.addFrom(raw)
      urls.addFrom(raw)
      for (const part of [raw.text, raw.blocks, raw.attachments]) {
        eachString(part, (said) => {
          people.addText(said)
          urls.addText(said)
          names.addText(said)
        })
      }
      if (isPinned(raw, channel.id)) pinned.add(message.ts)
    }
  }
  const workspaceUrl = catalogue.workspaceUrl ?? urls.found()
  return {
    channel,
    ...(workspaceUrl === undefined ? {} : { workspaceUrl }),
    people: people.toPeople(),
    channels: names.byId(),
    messages: [...messages.values()].sort((a, b) => compareTimestamps(a.ts, b.ts)),
    pins: { messages: [...pinned].sort(compareTimestamps), files: pins.files },
    skipped: [...catalogue.skipped, ...skipped.all()],
  }
}

function valuesOf(batch: Batch, skipped: SkipCount): unknown[] {
  if ('messages' in batch) return batch.messages
  skipped.add(batch.where, batch.why)
  return []
}

/** Of two copies the one that was edited last; of two alike the first. */
function newer(known: Message | undefined, message: Message): Message {
  if (!known) return message
  return compareTimestamps(message.edited?.ts ?? '', known.edited?.ts ?? '') > 0 ? message : known
}
