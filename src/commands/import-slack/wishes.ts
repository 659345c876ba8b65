import type { Config } from '../../report/config.ts'
import type { Report } from '../../report/types.ts'
import type { Conversation } from '../../slack/conversation.ts'
import { type ChatTimeline, type TimelineOptions, toTimeline } from '../../slack/timeline.ts'
import type { ImportArgs } from './flags.ts'

export type Wishes = {
  args: ImportArgs
  config: Config
  /** The report that is imported into, for its roles. */
  report?: Report
  zone: string
  lang: 'en' | 'fr'
  /** Timestamps of messages that the report holds already. */
  held?: readonly string[]
  attach?: TimelineOptions['attach']
}

/** The conversation's entries as the flags, the report and the configuration want them. */
export function timelineOf(
  conversation: Conversation,
  { args, config, report, zone, lang, held = [], attach }: Wishes,
): ChatTimeline {
  const { from, to, people, select, system, edited, unfurls, 'workspace-url': workspaceUrl } = args
  return toTimeline(conversation, {
    config,
    zone,
    lang,
    held,
    reactions: args.reaction,
    authors: args.author,
    threads: args.thread,
    showReactions: args.reactions,
    handles: config.slack.handles ?? {},
    roles: report?.roles ?? {},
    system,
    edited,
    unfurls,
    fold: args.fold,
    ...(attach === undefined ? {} : { attach }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(people === undefined ? {} : { people }),
    ...(select === undefined ? {} : { select }),
    ...(workspaceUrl === undefined ? {} : { workspaceUrl }),
  })
}
