import type { Block, Table } from '../body/blocks.ts'
import type { Line } from '../body/line.ts'
import { messageKey } from '../message-link.ts'
import { findDate } from '../stamp/find-date.ts'
import { readStamp, type Stamp } from '../stamp/stamp.ts'
import { monthOf } from '../stamp/words.ts'
import { findZone } from '../stamp/zone.ts'
import type { Part } from './parts.ts'

type Row = Block & { kind: 'row' }
type Columns = { stamps: number[]; until?: number; author?: number; texts: number[] }

/** Each row of each table as a part of the timeline; the header row is none. */
export function readTables(blocks: readonly Block[]): Map<Block, Part> {
  const tables = new Map<Table, Row[]>()
  for (const block of blocks) {
    if (block.kind !== 'row' || block.header) continue
    const rows = tables.get(block.table)
    if (rows) rows.push(block)
    else tables.set(block.table, [block])
  }
  const parts = new Map<Block, Part>()
  for (const [table, rows] of tables) {
    const columns = findColumns(table, rows)
    for (const row of rows) parts.set(row, toPart(row, columns))
  }
  return parts
}

const timeWords =
  /^(?:#|no\.?)?\s*(?:.{0,20}\s)?(?:time|times|timestamp|date|datetime|day|when|hour|utc|heure|heures|date et heure|jour|quand|horodatage|tid|tidspunkt|klokkeslett|klokke|dato|dag|zeit|uhrzeit|datum|zeitpunkt|tag|hora|fecha|día|tijd|tijdstip|tidpunkt|orario|ora|時刻|日時|時間|日付)(?![\p{L}])/iu
const endWords = /^(?:end|until|to|end time|fin|slutt|ende|hasta|einde|終了)(?![\p{L}])/iu
const authorWords =
  /^(?:who|person|author|name|actor|owner|by|user|reporter|responder|qui|auteur|personne|responsable|hvem|navn|wer|person\/system|autor|quién|wie|担当|担当者|対応者)(?![\p{L}])/iu
const asideWords = /^(?:#|no\.?|n°|id|confidence|duration|elapsed|delta|phase|type|severity)$/iu

function findColumns({ header }: Table, rows: readonly Row[]): Columns {
  const names = header.map((cell) =>
    cell
      .map(({ text }) => text)
      .join(' ')
      .trim(),
  )
  const width = Math.max(names.length, ...rows.map(({ cells }) => cells.length))
  const isTime = (at: number) => (names[at] ? timeWords.test(names[at]) : false) || isMostlyStamps(rows, at)
  const first = range(Math.min(width, 12)).find(isTime)
  const stamps = first === undefined ? [] : [first]
  for (let at = (first ?? width) + 1; at < width && stamps.length < 3 && isTime(at); at++) {
    if (!endWords.test(names[at] ?? '')) stamps.push(at)
  }
  const until = range(width).find((at) => endWords.test(names[at] ?? '') && at > (first ?? 0))
  const author = range(width).find((at) => authorWords.test(names[at] ?? ''))
  const texts = range(width).filter(
    (at) => !stamps.includes(at) && at !== until && at !== author && !asideWords.test(names[at] ?? ''),
  )
  return {
    stamps,
    ...(until === undefined ? {} : { until }),
    ...(author === undefined ? {} : { author }),
    texts,
  }
}

function isMostlyStamps(rows: readonly Row[], at: number): boolean {
  const cells = rows.slice(0, 30).map(({ cells }) => textOf(cells[at]))
  const filled = cells.filter(Boolean)
  const stamps = filled.filter((text) => {
    const stamp = readStamp(text)
    return stamp !== undefined && (!stamp.vague || stamp.counted === true) && stamp.bodyStart >= text.length
  })
  return stamps.length > 0 && stamps.length * 2 >= filled.length
}

function toPart(row: Row, { stamps, until, author, texts }: Columns): Part {
  const cells = row.cells.map(textOf)
  const links = row.cells.flat().flatMap((line) => line.links.map(({ url }) => url))
  const text = texts
    .map((at) => cells[at] ?? '')
    .filter(Boolean)
    .join(' – ')
  const late = (stamps[0] ?? 0) > 1 ? { late: true as const } : {}
  const part = { kind: 'row', depth: 0, text, links, start: row.start, end: row.end, ...late } as const
  const written = stamps.map((at) => cells[at] ?? '').filter(Boolean)
  if (written.length === 0) return part
  const { stamp, used, rest } = readCells(written)
  const end = until === undefined ? undefined : readStamp(cells[until] ?? '')
  if (end?.time && !stamp.until) stamp.until = { time: end.time, ...(end.date ? { date: end.date } : {}) }
  const link = row.cells[stamps[0] ?? 0]?.flatMap((line: Line) => line.links)[0]
  const key = link && messageKey(link.url)
  const name = author === undefined ? '' : (cells[author] ?? '')
  return {
    ...part,
    reading: {
      stamp,
      stampText: used,
      text: [rest, text].filter(Boolean).join(' – '),
      ...(name ? { author: name } : {}),
      form: 'stamp',
      ...(link && key ? { source: { ...key, url: link.url } } : {}),
    },
  }
}

/** A stamp over one to three cells: `Monday | 2021-05-03 | 10:02`. A second time is another zone's and left out. */
function readCells(written: readonly string[]): { stamp: Stamp; used: string; rest?: string } {
  const all = written.join(' ')
  const whole = readStamp(all)
  if (whole && whole.bodyStart >= all.length) return { stamp: whole, used: all }
  for (const cell of [...written].reverse()) {
    const stamp = readStamp(cell)
    const zone = findZone(cell)
    if (stamp?.time && written[0] !== cell) {
      const day = readStamp(written[0] ?? '')
      if (day?.time) break
      return {
        stamp: {
          ...stamp,
          ...(day?.date ? { date: day.date } : {}),
          ...(zone && !stamp.zone ? { zone } : {}),
        },
        used: all,
      }
    }
  }
  const [first = ''] = written
  const stamp = readStamp(first)
  if (stamp) return { stamp, used: first.slice(stamp.start, stamp.end), rest: first.slice(stamp.bodyStart) }
  // `Day 2 – 6 January 2026` over the whole row.
  const date = findDate(first)
  const vague = {
    start: 0,
    end: first.length,
    bodyStart: first.length,
    approximate: !date,
    vague: !date,
    separated: true,
    ...(isMonth(first) ? { lostDay: true as const } : {}),
    ...(date ? { date } : {}),
  }
  return { stamp: vague, used: first }
}

/** `January 2026`, `Feb–April 2026`: another day than that of the rows around it. */
function isMonth(text: string): boolean {
  const word =
    /^(?:(?:early|mid|late|début|fin|anfang|ende|primo|ultimo)[ -])?(\p{L}{3,12})\.?(?:\s?[–—-]\s?\p{L}{3,12}\.?)?\s\d{4}$/iu.exec(
      text.trim(),
    )?.[1]
  return word !== undefined && monthOf(word) !== undefined
}

function textOf(cell: readonly Line[] | undefined): string {
  return (cell ?? [])
    .map(({ text }) => text)
    .join('\n')
    .trim()
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}
