import type { PhrasingContent } from 'mdast'
import { type Fields, fields, isFields, list, text } from '../fields.ts'
import { toTimestamp } from '../timestamp.ts'
import { blocksBody, pictureLink } from './blocks.ts'
import type { Context } from './context.ts'
import { localTime } from './dates.ts'
import { filesBody } from './files.ts'
import { linkTo, safeUrl } from './links.ts'
import { mrkdwn, mrkdwnInline } from './mrkdwn.ts'
import { type Body, decode, emphasised, linesOf, oneLine, paragraphs, textNodes } from './nodes.ts'
import { plainEmoji } from './plain-emoji.ts'

/**
 * Attachments as Markdown nodes. Three kinds: what a bot has to say (all of its text), a message shared from
 * elsewhere (a quote with its author and time), and the preview of a link (one link, unless asked for in full).
 * @param linked addresses that the message already leads to
 * @see https://api.slack.com/reference/messaging/attachments
 */
export function attachmentsBody(
  attachments: readonly unknown[],
  context: Context,
  linked: ReadonlySet<string>,
): Body {
  return attachments.flatMap((attachment) =>
    isFields(attachment) ? attachmentBody(attachment, context, linked) : [],
  )
}

function attachmentBody(attachment: Fields, context: Context, linked: ReadonlySet<string>): Body {
  if (attachment.is_share === true || attachment.is_msg_unfurl === true) return shared(attachment, context)
  const from = text(attachment.from_url) ?? text(attachment.original_url)
  const isPreview = from !== undefined || attachment.is_app_unfurl === true
  if (isPreview && !context.unfurls) {
    if (from === undefined || linked.has(safeUrl(decode(from)) ?? '')) return []
    const title = text(attachment.title) ?? text(attachment.service_name)
    return paragraphs(linkTo(decode(from), oneLine(plainEmoji(decode(title ?? ''), context))))
  }
  return alert(attachment, context)
}

function alert(attachment: Fields, context: Context): Body {
  const { blocks, files, image_url: image, title } = attachment
  const head = [plain(attachment.author_name, context), titleLine(attachment, context)]
  const body: Body = [
    ...mrkdwn(text(attachment.pretext) ?? '', context),
    ...linesOf(head),
    ...mrkdwn(text(attachment.text) ?? '', context),
    ...linesOf(list(attachment.fields).map((field) => fieldLine(field, context))),
    ...blocksBody(list(blocks), context, 1),
    ...messageBlocks(attachment, context),
    ...filesBody(list(files), context),
  ]
  const picture = text(image)
  if (picture !== undefined) {
    const label = body.length > 0 ? [] : plain(title, context)
    body.push(...paragraphs(pictureLink(picture, label, context)))
  }
  if (body.length === 0) body.push(...fallbackBody(attachment, context))
  return [...body, ...paragraphs(mrkdwnInline(text(attachment.footer) ?? '', context))]
}

function titleLine({ title, title_link: link }: Fields, context: Context): PhrasingContent[] {
  const shown = plain(title, context)
  const url = text(link)
  if (shown.length === 0) return []
  return emphasised('strong', url === undefined ? shown : linkTo(decode(url), shown))
}

function fieldLine(field: unknown, context: Context): PhrasingContent[] {
  const { title, value } = fields(field)
  const label = plain(title, context)
  const content = mrkdwnInline(text(value) ?? String(typeof value === 'number' ? value : ''), context)
  if (label.length === 0) return content
  const marked = emphasised('strong', [...label, { type: 'text', value: ':' }])
  return content.length === 0 ? marked : [...marked, { type: 'text', value: ' ' }, ...content]
}

function fallbackBody({ fallback }: Fields, context: Context): Body {
  const said = text(fallback)
  return said === undefined || said === '[no preview available]' ? [] : mrkdwn(said, context)
}

/** A message from elsewhere: who wrote it and when, then its words as a quote. */
function shared(attachment: Fields, context: Context): Body {
  const { words, names, zone } = context
  const id = text(attachment.author_id)
  const label = text(attachment.author_subname) ?? text(attachment.author_name)
  const who = id === undefined ? label && decode(label) : names.person(id, label && decode(label))
  const ts = toTimestamp(attachment.ts)
  const when = ts === undefined ? '' : Object.values(localTime(ts, zone)).join(' ')
  const source = text(attachment.from_url)
  const time = textNodes(when)
  const head: PhrasingContent[] = textNodes(who === undefined ? words.shared : words.sharedFrom(who))
  if (when !== '') head.push({ type: 'text', value: ', ' }, ...(source ? linkTo(decode(source), time) : time))
  const blocks = messageBlocks(attachment, context)
  const said = blocks.length > 0 ? blocks : mrkdwn(text(attachment.text) ?? '', context)
  const content = [...said, ...filesBody(list(attachment.files), context)]
  const quoted = content.length > 0 ? content : fallbackBody(attachment, context)
  return [{ type: 'blockquote', children: [...paragraphs(emphasised('emphasis', head)), ...quoted] }]
}

function messageBlocks(attachment: Fields, context: Context): Body {
  return list(attachment.message_blocks).flatMap((one) => {
    const { message } = fields(one)
    return blocksBody(list(fields(message).blocks), context, 1)
  })
}

/** Titles and names know no markup, but are encoded and may hold emoji. */
function plain(value: unknown, context: Context): PhrasingContent[] {
  return oneLine(plainEmoji(decode(text(value) ?? ''), context))
}
