import type { Nodes } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { toLocal } from '../../lib/zoned.ts'
import { dayTold } from '../print.ts'
import type { Report } from '../types.ts'
import { findImported, type Imported, type Range, rangeOf } from './imported.ts'
import type { MergeInput } from './input.ts'
import type { Landmark, Landmarks } from './placement.ts'
import { timelineRange } from './section.ts'

/**
 * What a report's timeline holds already: imported entries by their message's own time, whatever time a person wrote
 * there, and lines by hand where their instant is certain.
 */
export function findLandmarks(input: MergeInput): Landmarks {
  const { report, root, text, zone } = input
  const section = timelineRange(input) ?? { start: text.length, end: text.length }
  const blocks = root.children.filter((node) => isWithin(rangeOf(node), section))
  const imported = findImported({ ...root, children: blocks }, text)
  const entries = [
    ...imported.map(({ item, own, key }) => ({
      ...item,
      at: BigInt(key.ts.replace('.', '')),
      dated: dayTold(text.slice(own.start, own.end)) !== undefined,
    })),
    ...byHand(report, imported),
  ].map(({ start, end, at, dated }): Landmark => {
    const block = blocks.find((node) => isWithin({ start, end: start }, rangeOf(node)))
    // What a person wrote below an entry may reach into other blocks: a table's last row into a log in a fence.
    const last = blocks.findLast((node) => rangeOf(node).start < end)
    const isItem = block?.type === 'list' && block.children.some((item) => rangeOf(item).start === start)
    const inList = isItem && last === block
    return {
      start,
      end,
      at,
      day: toLocal(Number(at / 1000n), zone).date,
      block: {
        start: block ? rangeOf(block).start : start,
        end: last ? Math.max(rangeOf(last).end, end) : end,
      },
      inList,
      isWhole: block?.type === 'table' || block?.type === 'code',
      // Below an item that is a day, the block as a whole tells it.
      dated: dated || (block?.type === 'list' && !isItem),
    }
  })
  const days = blocks.flatMap((node) => {
    const day = dayOf(node)
    return day ? [{ ...rangeOf(node), day }] : []
  })
  const end = Math.max(...blocks.map((node) => rangeOf(node).end), section.start)
  return { entries: entries.sort((a, b) => a.start - b.start), days, end }
}

function byHand(report: Report, imported: readonly Imported[]): (Range & { at: bigint; dated: boolean })[] {
  return report.timeline.entries.flatMap(({ at, depth, span, stamp }) => {
    const known = imported.some(({ item }) => isWithin({ start: span.start, end: span.start }, item))
    return at === undefined || depth > 0 || known
      ? []
      : [
          {
            start: span.start,
            end: span.end,
            at: BigInt(Date.parse(at)) * 1000n,
            dated: /\d/.test(withoutTime(stamp)),
          },
        ]
  })
}

/** What is left of a stamp without its time of day and its offset: a day, when there is a number. */
function withoutTime(stamp: string): string {
  return stamp.replace(
    /(?:(?:UTC|GMT)\s*)?[+−-]\d{1,2}(?::?\d{2})?(?!\d|-)\s*\)?$|\d{1,2}\s?[:.hH]\s?\d{2}(?:[:.]\d{2})?|\d{1,2}\s?[ap]\.?m/gi,
    '',
  )
}

function dayOf(node: Nodes): string | undefined {
  const isLine = node.type === 'heading' || (node.type === 'paragraph' && node.children[0]?.type === 'strong')
  return isLine ? /^\d{4}-\d{2}-\d{2}$/.exec(plainText(node).trim())?.[0] : undefined
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
