import type { PhrasingContent } from 'mdast'
import { fields, number, text } from '../fields.ts'
import type { Context } from './context.ts'
import { linkTo } from './links.ts'
import { type Body, linesOf, textNodes } from './nodes.ts'
import type { Words } from './words.ts'

/**
 * The files of a message, one line each: name, type and size, linked to their permalink, which asks for a login.
 * No other address of a file is ever used: they carry tokens. A file that is copied beside the report is shown there.
 * @param linked addresses that the message already leads to
 */
export function filesBody(
  files: readonly unknown[],
  context: Context,
  linked: ReadonlySet<string> = new Set(),
): Body {
  const news = files.filter((file) => !linked.has(permalinkOf(file)) && Object.keys(fields(file)).length > 0)
  return linesOf(news.map((file) => fileLine(file, context)))
}

function permalinkOf(file: unknown): string {
  return (text(fields(file).permalink) ?? '').replace(/[?#].*$/s, '')
}

function fileLine(file: unknown, context: Context): PhrasingContent[] {
  const { words } = context
  const {
    mode,
    name,
    title,
    mimetype,
    filetype,
    pretty_type: pretty,
    size,
    file_access: access,
  } = fields(file)
  if (mode === 'tombstone') return textNodes(words.fileDeleted)
  if (mode === 'hidden_by_limit') return textNodes(words.fileHidden)
  const known = text(name) ?? text(title)
  if (known === undefined && (mode === 'file_access' || access === 'check_file_info')) {
    return textNodes(words.fileForeign)
  }
  const isImage = text(mimetype)?.startsWith('image/') === true
  const label = textNodes(
    `${words.labelled(isImage ? words.image : words.file)}${(known ?? '?').replace(/[\r\n]+/g, ' ')}`,
  )
  const kind = text(pretty) ?? text(filetype) ?? text(mimetype)?.replace(/^.*\//s, '')
  const bytes = number(size)
  const facts = [kind, bytes === undefined || bytes <= 0 ? undefined : sizeOf(bytes, words)]
    .filter((fact) => fact !== undefined)
    .join(', ')
  const permalink = permalinkOf(file)
  const linked = permalink === '' ? label : linkTo(permalink, label)
  const line = facts === '' ? linked : [...linked, { type: 'text' as const, value: ` (${facts})` }]
  return [...line, ...copyOf(file, context)]
}

/** The picture below its line, or a link to the copy behind it. */
function copyOf(file: unknown, { attach, words }: Context): PhrasingContent[] {
  const copy = attach?.(fields(file))
  if (!copy) return []
  const { address: url, alt } = copy
  if (copy.isImage) return [{ type: 'break' }, { type: 'image', url, alt }]
  return [
    { type: 'text', value: ', ' },
    { type: 'link', url, children: [{ type: 'text', value: words.copy }] },
  ]
}

/** In the units of Slack's own file list: 1 KB is 1,024 bytes. */
function sizeOf(bytes: number, { bytes: say }: Words): string {
  const units = ['B', 'KB', 'MB', 'GB'] as const
  let [amount, unit] = [bytes, 0]
  while (amount >= 1024 && unit < units.length - 1) [amount, unit] = [amount / 1024, unit + 1]
  return say(unit === 0 || amount >= 100 ? String(Math.round(amount)) : amount.toFixed(1), units[unit] ?? 'B')
}
