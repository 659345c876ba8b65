import type { Block } from './body/blocks.ts'
import type { Line } from './body/line.ts'
import { findDate } from './stamp/find-date.ts'
import { type DateOrder, toDay } from './timeline/days.ts'

/**
 * The first day that a report's headings and paragraphs tell in full: `On 9 May 2021 the blocks stood still`. The last
 * resort, for a report whose name, head and title say no day. Code, tables, quotations and tasks are of other days.
 */
export function mentionedDay(
  blocks: readonly Block[],
  order: DateOrder,
  lang: string | undefined,
): string | undefined {
  for (const block of blocks.slice(0, mostBlocks)) {
    for (const { text } of linesOf(block)) {
      const date = findDate(text)
      if (date?.year === undefined || (date.swap && !isDayFirst(lang))) continue
      if (ofThePaper.test(text.slice(0, date.start))) continue
      const day = toDay(date, order, undefined)
      if (day) return day
    }
  }
  return undefined
}

function linesOf(block: Block): readonly Line[] {
  if (block.kind === 'heading') return [block.line]
  if (block.kind !== 'text' || block.item?.checked !== undefined) return []
  // `> Jane, 20 May 2021 · final` is no quotation.
  return block.quoted ? block.lines.filter(({ text }) => / [·|] /.test(text)) : block.lines
}

/** `03/04` is read in one way only in most languages; in English nobody knows. */
function isDayFirst(lang: string | undefined): boolean {
  return lang !== undefined && lang !== 'en'
}

/** Further down a date is most often one of long before. */
const mostBlocks = 40
/** Before a day: when it was written or changed, not when it happened. */
const ofThePaper =
  /(?<!\p{L})(?:last (?:updated|modified|edited|reviewed)|updated?|published|created|written|posted|version|copyright|mis à jour|publié|rédigé|oppdatert|publisert|aktualisiert|veröffentlicht|actualizado|publicado)(?!\p{L})|作成日|更新日|公開日/iu
