import { defaults } from '../../src/report/config.ts'
import type { Conversation, Person } from '../../src/slack/conversation.ts'
import { openExport } from '../../src/slack/files.ts'
import { detectFormat } from '../../src/slack/formats/index.ts'
import { readMessage } from '../../src/slack/read-message.ts'
import { type ChatTimeline, type TimelineOptions, toTimeline } from '../../src/slack/timeline.ts'
import { writeFolder } from './containers.ts'
import { at, type Json, say } from './kit/parts.ts'
import { channelId, kit } from './kit.ts'
import { sketchEntries } from './sketch.ts'

export function person(id: string, display: string, more: Partial<Person> = {}): Person {
  return { id, display, bot: false, deleted: false, external: false, ...more }
}

/** A bakery's incident channel: the oven's controller is down. Raw messages, read as the formats read them. */
export function conversation(messages: readonly Json[], more: Partial<Conversation> = {}): Conversation {
  return {
    channel: { id: 'C0OVEN001', name: 'inc-oven-offline', private: false },
    workspaceUrl: 'https://bakery.slack.com',
    people: {
      U0NORA001: person('U0NORA001', 'Nora', { real: 'Nora Crumb' }),
      U0OMAR001: person('U0OMAR001', 'Omar', { real: 'Omar Rye' }),
      B0OVENBOT: person('B0OVENBOT', 'Oven Watch', { bot: true }),
    },
    channels: { C0BAKERY1: 'bakery' },
    messages: messages.flatMap((raw) => {
      const read = readMessage(raw)
      return 'message' in read ? [read.message] : []
    }),
    pins: { messages: [], files: [] },
    skipped: [],
    ...more,
  }
}

/** The n-th second's message by Nora. */
export function nora(second: number, text: string | undefined, more: Json = {}): Json {
  return say(at(second, 100), 'U0NORA001', text, more)
}

export function omar(second: number, text: string | undefined, more: Json = {}): Json {
  return say(at(second, 100), 'U0OMAR001', text, more)
}

export function timeline(source: Conversation, options: Partial<TimelineOptions> = {}): ChatTimeline {
  return toTimeline(source, { config: defaults, zone: 'UTC', lang: 'en', ...options })
}

/** The sketch of the entries of messages. */
export function shown(messages: readonly Json[], options: Partial<TimelineOptions> = {}): string {
  return sketchEntries(timeline(conversation(messages), options).entries)
}

/** The edge-case kit, written to a folder of the caller's and read as the official export. */
export async function readKit(folder: string): Promise<Conversation> {
  const files = await openExport(writeFolder(kit(), folder), { cwd: folder })
  const format = await detectFormat(files)
  return format.readChannel(files, channelId)
}
