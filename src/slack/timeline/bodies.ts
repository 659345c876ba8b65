import { visibleLine } from '../../lib/visible.ts'
import type { RedactOptions } from '../../redact/redact.ts'
import type { Message } from '../conversation.ts'
import { renderBody } from '../text/body.ts'
import type { Context } from '../text/context.ts'
import { maskAgain, type Told } from '../text/mask-again.ts'
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
  /** Secrets that the conversation gave away so far; those found here are added. */
  told: Told
}

/** The wanted messages rendered and redacted, by timestamp. What fails on the way is withheld, never passed on. */
export function bodiesOf(
  messages: readonly Message[],
  wanted: ReadonlySet<string>,
  { context, quiet, options, told }: BodyContext,
): Map<string, SafeBody> {
  const result = new Map<string, SafeBody>()
  for (const run of authorRuns(messages, wanted)) {
    const drafts = run.map(({ message, isGuest }) =>
      draft(message, wanted.has(message.ts) && !isGuest ? context : quiet),
    )
    const safe = safeBodies(
      drafts.map(({ body }) => body),
      { options, context, told },
    )
    for (const [index, { message, isGuest }] of run.entries()) {
      const made = safe[index]
      const { ts } = message
      if (!made || isGuest || !wanted.has(ts)) continue
      const isWithheld = made.isWithheld || (drafts[index]?.isBroken ?? false)
      result.set(ts, { ...made, isWithheld })
    }
  }
  for (const body of result.values()) maskAgain(body, told)
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

type Safely = { options: RedactOptions; context: Context; told: Told }

function safeBodies(bodies: readonly Body[], { options, context, told }: Safely): SafeBody[] {
  const { words } = context
  try {
    return redactBodies(bodies, options, told).map((one) => ({ ...one, isWithheld: false }))
  } catch {
    return bodies.map(() => ({ body: note(words.unsafe), found: new Map(), isWithheld: true }))
  }
}

function note(value: string): Body {
  return [{ type: 'paragraph', children: [{ type: 'text', value }] }]
}
