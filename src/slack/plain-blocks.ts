import { fields, list } from './fields.ts'

/**
 * True when blocks are but the text once more: what people type without mentions, links, emphasis, emoji or lists, and
 * that is most of what they type. Such blocks need not be kept; they are three quarters of a channel's memory.
 */
export function areBlocksPlain(blocks: readonly unknown[], text: string | undefined): boolean {
  if (text === undefined || blocks.length !== 1 || !plain.test(text)) return false
  const { type, elements } = fields(blocks[0])
  const sections = list(elements)
  const section = fields(sections[0])
  const parts = list(section.elements)
  const part = fields(parts[0])
  return (
    type === 'rich_text' &&
    sections.length === 1 &&
    section.type === 'rich_text_section' &&
    parts.length === 1 &&
    part.type === 'text' &&
    part.style === undefined &&
    part.text === text
  )
}

/** One line of words in which nothing means anything to Slack: no `*`, `:`, `<`, `&`, no list's `1.` or `a.`. */
const plain = /^(?!\p{L}{1,4}[.)])\p{L}[\p{L}\p{N},;.!?'’()%/-]*(?: [\p{L}\p{N},;.!?'’()%/-]+)*$/u
