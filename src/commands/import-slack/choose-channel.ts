import { UserError } from '../../lib/user-error.ts'
import type { ChannelSummary, Conversation } from '../../slack/conversation.ts'
import type { ExportFiles } from '../../slack/files.ts'
import type { Format, Progress } from '../../slack/formats/index.ts'
import { shown } from '../../slack/quoted.ts'

/**
 * Reads the channel that was asked for, or the only one there is.
 * @throws UserError listing the channels when there are several
 */
export async function readConversation(
  files: ExportFiles,
  format: Format,
  channel: string | undefined,
  onProgress: Progress,
): Promise<Conversation> {
  if (channel !== undefined) return format.readChannel(files, channel, { onProgress })
  const lone = format.onlyChannel()
  const conversation = lone === undefined ? undefined : await format.readChannel(files, lone, { onProgress })
  if (conversation && conversation.messages.length > 0) return conversation
  const channels = await format.listChannels(files, { onProgress })
  const [only] = channels
  if (only && channels.length === 1) return format.readChannel(files, only.id, { onProgress })
  if (!only) {
    throw new UserError(`${files.name} holds no channel with messages.`, {
      hint: 'Export the channel again, with the days of the incident.',
    })
  }
  throw new UserError(`${files.name} holds ${channels.length} channels:\n${table(channels)}`, {
    hint: `Choose one: --channel ${likeliest(channels).name}`,
  })
}

function table(channels: readonly ChannelSummary[]): string {
  const name = (channel: ChannelSummary) => {
    const [workspace, lock] = [
      channel.workspace ? `${channel.workspace}/` : '',
      channel.private ? ' (private)' : '',
    ]
    return `${shown(`${workspace}#${channel.name}`)}${lock}`
  }
  const width = Math.max(...channels.map((channel) => name(channel).length))
  const digits = Math.max(...channels.map(({ messages }) => String(messages).length))
  const rows = channels.map((channel) => {
    const { messages, first, last } = channel
    const days = first === last ? first : `${first} – ${last}`
    const count = `${String(messages).padStart(digits)} ${messages === 1 ? 'message ' : 'messages'}`
    return `  ${name(channel).padEnd(width)}  ${count}${first ? `  ${days}` : ''}`
  })
  return rows.join('\n')
}

/** The one that the hint names: an incident's by its name, else the one with most messages. */
function likeliest(channels: readonly ChannelSummary[]): { name: string } {
  const incidents = channels.filter(({ name }) => /^inc(?:ident)?[-_]/i.test(name))
  const [most] = [...(incidents.length ? incidents : channels)].sort((a, b) => b.messages - a.messages)
  return { name: shown(most?.name ?? 'NAME') }
}
