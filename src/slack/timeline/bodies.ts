import { visibleLine } from '../../lib/visible.ts'
import type { RedactOptions } from '../../redact/redact.ts'
import type { Message } from '../conversation.ts'
import { renderBody } from '../text/body.ts'
import type { Context } from '../text/context.ts'
import type { Body } from '../text/nodes.ts'
import { redactBodies } from '../text/redact-bodies.ts'
import { isKnownSubtype } from '../text/subtypes.ts'
import { authorRuns } from './author-runs.ts'

export type SafeBody = { body: Body; found: Map<string, number>; isWithheld: boolean }

type BodyContext = {
  context: Context
  /** For messages that are only looked at, so that they count nowhere. */
  quiet: Context
  options: RedactOptions
}

/** The wanted messages rendered and redacted, by timestamp. What fails on the way is withheld, never passed on. */
export function bodiesOf(
  messages: readonly Message[],
  wanted: ReadonlySet<string>,
  { context, quiet, options }: BodyContext,
): Map<string, SafeBody> {
  const result = new Map<string, SafeBody>()
  for (const run of authorRuns(messages, wanted)) {
    const drafts = run.map((message) => draft(message, wanted.has(message.ts) ? context : quiet))
    const safe = safeBodies(
      drafts.map(({ body }) => body),
      options,
      context,
    )
    for (const [index, { ts }] of run.entries()) {
      const made = safe[index]
      if (!made || !wanted.has(ts)) continue
      const isWithheld = made.isWithheld || (drafts[index]?.isBroken ?? false)
      result.set(ts, { ...made, isWithheld })
    }
  }
  return result
}

function draft(message: Message, context: Context): { body: Body; isBroken: boolean } {
  try {
    if (!isKnownSubtype(message)) context.unknown(visibleLine(message.subtype ?? ''))
    return { body: renderBody(message, context), isBroken: false }
  } catch {
    return { body: note(context.words.unreadable), isBroken: true }
  }
}

function safeBodies(bodies: readonly Body[], options: RedactOptions, { words }: Context): SafeBody[] {
  try {
    return redactBodies(bodies, options).map((one) => ({ ...one, isWithheld: false }))
  } catch {
    return bodies.map(() => ({ body: note(words.unsafe), found: new Map(), isWithheld: true }))
  }
}

function note(value: string): Body {
  return [{ type: 'paragraph', children: [{ type: 'text', value }] }]
}
