import { collect } from '../../src/slack/collect.ts'
import type { Conversation } from '../../src/slack/conversation.ts'
import type { Batch, Catalogue } from '../../src/slack/formats/catalogue.ts'
import { channelId, channelName, users } from './kit.ts'

export const noBatches = async function* () {}

/** Reads raw messages as one file of the kit's channel. */
export function readRaw(
  raw: unknown[],
  { rows = users as unknown[], elsewhere = [] as unknown[], id = channelId, pins = [] as string[] } = {},
): Promise<Conversation> {
  const channel = { id, name: id === channelId ? channelName : id, private: false }
  const catalogue: Catalogue = {
    channels: [],
    names: new Map([['C01GEN0000', 'general']]),
    skipped: [],
    addPeople: async (book) => book.addListed(rows),
    search: () => batches(elsewhere),
  }
  const readable = { channel, pins: { messages: pins, files: [] }, parts: 1, read: noBatches }
  return collect(readable, batches(raw), catalogue)
}

async function* batches(raw: unknown[]): AsyncIterable<Batch> {
  yield { where: 'inc/2024-11-02.json', messages: raw }
}
