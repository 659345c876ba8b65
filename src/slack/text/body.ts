import type { Message } from '../conversation.ts'
import { fields, text } from '../fields.ts'
import { attachmentsBody } from './attachments.ts'
import { blocksBody, inlineOf } from './blocks.ts'
import type { Context } from './context.ts'
import { eventBody } from './events.ts'
import { filesBody } from './files.ts'
import { mrkdwn } from './mrkdwn.ts'
import { type Body, emphasised, paragraphs, textOf } from './nodes.ts'
import { saidWithFile } from './upload.ts'

/**
 * All that a message shows: its words, then its attachments, then its files. Not yet redacted: `redactBodies` is
 * the one way from here to an entry. Empty when the message shows nothing.
 */
export function renderBody(message: Message, context: Context): Body {
  const event = eventBody(message, context)
  if (event) return event
  const body = message.subtype === 'me_message' ? action(message, context) : contentBody(message, context)
  body.push(...attachmentsBody(message.attachments ?? [], context, linkedFrom(body)))
  body.push(...filesBody(message.files ?? [], context, linkedFrom(body)))
  // Until 2018 what was said with a file was the file's own first comment.
  for (const file of message.files ?? []) {
    const comment = mrkdwn(text(fields(fields(file).initial_comment).comment) ?? '', context)
    if (!textOf(body).includes(textOf(comment))) body.push(...comment)
  }
  return body
}

function contentBody(message: Message, context: Context): Body {
  const said = message.comment?.text ?? saidWithFile(message)
  const blocks = message.blocks ?? []
  if (blocks.length === 0) return mrkdwn(said, context)
  const body = blocksBody(blocks, context)
  if (body.length === 0) return mrkdwn(said, context)
  const isRich = blocks.every((block) => fields(block).type === 'rich_text')
  if (isRich) return body
  const beside = mrkdwn(said, context)
  return saysMore(beside, body) ? [...beside, ...body] : body
}

/**
 * Bots post a `text` beside their blocks, for notifications. Mostly it repeats them or is thinner; where less than
 * half of its words stand in the blocks, it says something of its own.
 */
function saysMore(beside: Body, blocks: Body): boolean {
  const words = wordsOf(beside)
  const known = wordsOf(blocks)
  const fresh = [...words].filter((word) => !known.has(word))
  return fresh.length * 2 > words.size
}

function wordsOf(body: Body): Set<string> {
  return new Set(
    textOf(body)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  )
}

/** `/me shrugs`: a sentence about its author. */
function action(message: Message, context: Context): Body {
  const { author } = context.names
  const said = inlineOf(contentBody(message, context))
  return paragraphs(emphasised('emphasis', [{ type: 'text', value: `${author(message) ?? ''} ` }, ...said]))
}

function linkedFrom(body: Body): Set<string> {
  const urls = new Set<string>()
  const visit = (nodes: readonly unknown[]) => {
    for (const node of nodes) {
      const { type, url, children } = fields(node)
      if (type === 'link' && typeof url === 'string') urls.add(url)
      if (Array.isArray(children)) visit(children)
    }
  }
  visit(body)
  return urls
}
