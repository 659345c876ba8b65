import type { Channel } from '../conversation.ts'
import { fields, text } from '../fields.ts'

/** A row of a list of channels; direct messages have no name and go by their id. */
export function readChannelRow(
  row: unknown,
  defaults: { private: boolean; workspace?: string | undefined },
): Channel | undefined {
  const found = fields(row)
  const id = text(found.id)
  if (id === undefined) return undefined
  const topic = text(fields(found.topic).value)
  const purpose = text(fields(found.purpose).value)
  return {
    id,
    name: text(found.name) ?? text(found.name_normalized) ?? id,
    private: typeof found.is_private === 'boolean' ? found.is_private || defaults.private : defaults.private,
    ...(topic === undefined ? {} : { topic }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(defaults.workspace === undefined ? {} : { workspace: defaults.workspace }),
  }
}
