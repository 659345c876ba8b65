import type { MessageKey } from '../../report/types.ts'
import type { Message } from '../conversation.ts'
import { fields, list, text } from '../fields.ts'
import type { MarkedFollowUp } from '../follow-up.ts'
import { eachMention } from '../mentions.ts'
import type { Names } from '../text/names.ts'
import { type Body, textOf } from '../text/nodes.ts'
import type { Words } from '../text/words.ts'

/**
 * A marked message as a row for the follow-ups table.
 * @param body already redacted
 * @param options.words what stands for a message that says nothing
 */
export function followUpOf(
  message: Message,
  body: Body,
  {
    key,
    url,
    names,
    words,
    safely,
  }: { key: MessageKey; url: string; names: Names; words: Words; safely: (text: string) => string },
): MarkedFollowUp {
  const people = new Set([...mentionedIn(message)].filter((id) => id !== 'USLACKBOT'))
  const [only] = people
  const row: MarkedFollowUp = { text: shortened(textOf(body)) || words.empty, url, evidence: key }
  if (only !== undefined && people.size === 1) row.owner = safely(names.person(only))
  return row
}

function mentionedIn({ text: said = '', blocks = [] }: Message): Set<string> {
  const ids = new Set<string>()
  eachMention(said, (id) => {
    if (/^[UW]/.test(id)) ids.add(id)
  })
  const visit = (value: unknown, depth: number) => {
    const { type, user_id: id, elements } = fields(value)
    if (type === 'user' && text(id)) ids.add(String(id))
    if (depth < 10) for (const child of list(elements)) visit(child, depth + 1)
  }
  for (const block of blocks) visit(block, 0)
  return ids
}

const longest = 300

function shortened(said: string): string {
  const line = said.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.lastIndexOf(' ', longest)
  return `${line.slice(0, cut > longest / 2 ? cut : longest)}…`
}
