import type { Conversation, Message } from '../conversation.ts'
import type { Proposal } from '../proposal.ts'
import { dispatch } from './dispatch.ts'
import { incidentbot } from './incidentbot.ts'
import { type Profile, saidIn } from './profile.ts'
import { sreBot } from './sre-bot.ts'

/** Bots whose messages are publicly documented; one bot is one file and one line here. */
export const profiles: readonly Profile[] = [sreBot, incidentbot, dispatch]

export type ProposalTools = {
  isBot: (message: Message) => boolean
  /** A person's name as the report shows people. */
  person: (id: string) => string
  /** Redacts a short text. */
  safely: (text: string) => string
  /** ISO 8601 of a message's timestamp. */
  timeOf: (ts: string) => string
  /** The configured severities. */
  severities: readonly string[]
}

/**
 * What incident bots have already said of the frontmatter's values, at most one proposal for each field: of what may
 * change (severity, status, roles) the last word, of what happens once the first.
 */
export function proposalsOf(conversation: Conversation, tools: ProposalTools): Proposal[] {
  const { isBot, person, safely, timeOf, severities } = tools
  const found = new Map<string, Proposal>()
  for (const said of saidIn(conversation, isBot)) {
    const posted = said.ts === undefined ? '' : timeOf(said.ts)
    for (const profile of profiles) {
      for (const claim of profile.read(said, { posted, severity: (text) => severityOf(text, severities) })) {
        const { field } = claim
        const value = 'person' in claim ? person(claim.person) : claim.value
        const before = found.get(field)
        // The channel's own name and topic come last and only fill what no message said.
        if (before && (said.ts === undefined || !changes(field))) continue
        found.set(field, {
          field,
          value: typeof value === 'string' ? safely(value) : value.map(safely),
          evidence: { channel: conversation.channel.id, ...(said.ts === undefined ? {} : { ts: said.ts }) },
        })
      }
    }
  }
  return [...found.values()]
}

function changes(field: string): boolean {
  return /^(?:severity|status|title|services|impact_start|detected|impact_end|resolved|mitigated|roles\.)/.test(
    field,
  )
}

/** `SEV-2`, `sev2` and `Sev 2` are one severity: the configured one with the same letters and digits. */
function severityOf(text: string, severities: readonly string[]): string | undefined {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return severities.find((severity) => plain(severity) === plain(text))
}
