import type { Span } from '../lib/span.ts'
import type { Stated, StatedDuration } from './stated.ts'

/** A file as it lies on disk. `path` is relative to the repository's root, with `/`. */
export type SourceFile = { path: string; text: string }

export const statuses = ['in-progress', 'open', 'in-review', 'reviewed', 'closed'] as const
/** The report's own state, in the order of its life. */
export type Status = (typeof statuses)[number]

export const moments = [
  'impact_start',
  'detected',
  'declared',
  'acknowledged',
  'identified',
  'mitigated',
  'impact_end',
  'resolved',
] as const
/** A moment of an incident, in the usual order. */
export type Moment = (typeof moments)[number]

export const sectionIds = [
  'summary',
  'impact',
  'timeline',
  'trigger',
  'detection',
  'resolution',
  'root-causes',
  'contributing-factors',
  'lessons',
  'went-well',
  'went-wrong',
  'lucky',
  'follow-ups',
  'people',
  'background',
  'communication',
  'references',
] as const
export type SectionId = (typeof sectionIds)[number]

/**
 * One incident report: plain JSON, so that it can be cached by content hash and cross a thread. A value is absent
 * where the file lacks it or it could not be read; `problems` says which. The place of a frontmatter value is
 * `fields[key].value`, of anything else the `span` on its record.
 */
export type Report = {
  /** The file's name without extension and language: what the incident is called. A twin has the same id. */
  id: string
  path: string
  /** The language of the text, from frontmatter, else the file's name, else a guess; absent when unknown. */
  lang?: string
  /** True for `x.fr.md` beside `x.md`: the shared facts come from the source. Set by `pairTwins`. */
  translation?: boolean
  title?: string
  status?: Status
  /** One of the configured severities, in their spelling. */
  severity?: string
  /** What frontmatter (else labelled text) says of each moment. */
  moments: Partial<Record<Moment, MomentValue>>
  /** IANA name: the zone of local times in this report. */
  timezone?: string
  /** The day the incident is known by, `YYYY-MM-DD`: when it was noticed, else a field, the file's name, the timeline. */
  date?: string
  services: string[]
  teams: string[]
  tags: string[]
  authors: string[]
  facilitators: string[]
  /** Role (`commander`, `operations`, `communications`, `policy`, `postmortem_owner`, others) → name. */
  roles: Record<string, string>
  security?: 'yes' | 'no' | 'unknown'
  privacy?: 'yes' | 'no' | 'unknown'
  slack?: { workspace?: string; channel?: string; channel_id?: string }
  links: string[]
  related: string[]
  case_number?: string
  audience?: 'internal' | 'public'
  /** Top-level frontmatter keys as written, known or not, in order. */
  fields: Record<string, Field>
  /** The frontmatter block with its fences; absent when the file has none. */
  frontmatter?: Span
  sections: Section[]
  timeline: Timeline
  followUps: FollowUp[]
  /** What the text below the frontmatter says of the incident's facts, in document order. */
  stated?: Stated[]
  /** Durations as the text states them: to be compared with those computed from the moments. */
  statedDurations?: StatedDuration[]
  /** Links and images to files or headings of the repository, not to the web. */
  references: Reference[]
  problems: Problem[]
}

/** A moment: as written, and as an instant where that is certain. */
export type MomentValue = {
  /** As written. */
  text: string
  /** ISO 8601 instant in UTC (`2022-03-29T14:02:00Z`); absent when the text is no date and time, or has no zone. */
  at?: string
  /** Where the value was found: the key in frontmatter, or words in the body. */
  source: 'frontmatter' | 'body'
  span: Span
}

/** One top-level key of the frontmatter. */
export type Field = {
  key: Span
  value: Span
  /** The value as plain data (strings, lists, maps, null); dates stay text. */
  data: unknown
}

/** A part of the report under a heading or a bold label. Sections nest by `level`; the list is in document order. */
export type Section = {
  /** A known id, or `custom` for a heading that means nothing to us. */
  id: SectionId | 'custom'
  /** As a reader sees it, without markup. */
  title: string
  /** 1–6 for headings, 7 for a bold label. */
  level: number
  /** The heading or label. */
  span: Span
  /** From the end of the heading to the next one of the same or a higher level: sub-sections included. */
  body: Span
  /** True when neither it nor its sub-sections hold anything but blanks, comments and empty table rows. */
  empty: boolean
  /** The visible lines of its own text (sub-sections left out), trimmed: to compare with the template's guidance. */
  lines: string[]
}

export type Timeline = {
  /** The section's place, heading included; absent when the report has no timeline. */
  span?: Span
  /** The zone that the section names ("All times are in …"), as written. */
  zone?: { text: string; name?: string; span: Span }
  entries: TimelineEntry[]
}

/** One event as the report tells it. */
export type TimelineEntry = {
  /** The stamp as written: `10:02`, `~14h30`, `Tuesday morning`. */
  stamp: string
  /** Local day, `YYYY-MM-DD`: written here or carried over from what stands above. */
  date?: string
  /** Local time of day, `HH:MM` or `HH:MM:SS`. */
  time?: string
  /** ISO 8601 instant in UTC; only when day, time and zone are known and the local time exists once. */
  at?: string
  /** End of a range, the same three values. */
  until?: { date?: string; time?: string; at?: string }
  /** The zone written with the stamp, as written. */
  zone?: string
  /** True for `~`, `ca.`, `about`, a vague word or `??`. */
  approximate: boolean
  author?: string
  /** What happened, as plain text, replies left out. */
  text: string
  /** The chat message it came from. */
  source?: MessageKey & { url: string }
  /** 0 for an entry, 1 for a reply below it. */
  depth: number
  span: Span
}

/** A Slack message's identity: channel id and timestamp (`1648562520.123456`). */
export type MessageKey = { channel: string; ts: string }

export type FollowUpState = 'open' | 'in-progress' | 'done' | 'not-doing'

/** Something to be done after the incident. */
export type FollowUp = {
  /** `<incident id>#<n>`, n counting from 1 in document order. */
  ref: string
  text: string
  /** As written: `investigate`, `Prévenir`, a sub-section's title. */
  kind?: string
  owners: string[]
  /** `YYYY-MM-DD` when it is a date, else as written. */
  due?: string
  /** Issue, pull request or ticket: its text and, if it is a link, its address. */
  issue?: { text: string; url?: string }
  /** As written: `P0` … `P3`. */
  priority?: string
  state: FollowUpState
  /** The state as written: `Done 2022-04-02`, `not doing: superseded`. */
  stateText?: string
  /** `YYYY-MM-DD`, for `done`. */
  doneOn?: string
  /** Why not, for `not-doing`. */
  reason?: string
  /** The whole item or table row. */
  span: Span
  /** In a table: the place of each cell's content that has a meaning. */
  cells: Partial<Record<FollowUpColumn, Span>>
}

export const followUpColumns = ['action', 'kind', 'owner', 'due', 'issue', 'priority', 'status'] as const
export type FollowUpColumn = (typeof followUpColumns)[number]

/** A link or image that points into the repository. */
export type Reference = {
  /** Path relative to the repository's root, `/`-separated, decoded; empty for a link within the report. */
  path: string
  /** The part after `#`, decoded. */
  fragment?: string
  /** As written. */
  target: string
  image: boolean
  span: Span
}

/** What could not be read, and why: never an exception. */
export type Problem = {
  /** Which rule of reading was broken; checks turn problems into findings by it. */
  kind: 'file' | 'frontmatter' | 'field' | 'time' | 'timeline' | 'follow-up' | 'limit'
  /** The frontmatter key, for `field` and `time`. */
  field?: string
  message: string
  span: Span
}
