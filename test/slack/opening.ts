import { onTestFinished } from 'vitest'
import type { ChannelSummary, Conversation } from '../../src/slack/conversation.ts'
import { type ExportFiles, openExport } from '../../src/slack/files.ts'
import { detectFormat, type Format } from '../../src/slack/formats/index.ts'

/** Opens an export for the running test. */
export async function open(path: string | string[]): Promise<{ files: ExportFiles; format: Format }> {
  const files = await openExport(path, { cwd: '/' })
  onTestFinished(() => files.close())
  return { files, format: await detectFormat(files) }
}

export async function list(path: string): Promise<ChannelSummary[]> {
  const { files, format } = await open(path)
  return format.listChannels(files)
}

export async function read(path: string | string[], channel: string): Promise<Conversation> {
  const { files, format } = await open(path)
  return format.readChannel(files, channel)
}
