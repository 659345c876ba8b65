import { statuses } from './types.ts'

/** How a field's value is read. */
export type FieldType =
  /** One line of text. */
  | 'text'
  /** One of `values`. */
  | 'choice'
  /** One of the configured severities. */
  | 'severity'
  /** A date and time. */
  | 'moment'
  /** `YYYY-MM-DD`. */
  | 'date'
  /** An IANA zone. */
  | 'zone'
  /** A language code. */
  | 'language'
  /** Texts; a lone text is a list of those between its commas. */
  | 'list'
  /** Names of one's own choice, each with a text. */
  | 'map'
  /** The keys of `keys`, each with a text. */
  | 'record'

export type FieldSpec = {
  type: FieldType
  /** One sentence: what the value says. */
  docs: string
  /** The value as YAML. */
  example: string
  values?: readonly string[]
  keys?: Readonly<Record<string, string>>
  /** Other names that are read, of other tools' reports. */
  aliases?: readonly string[]
}

const moment = (docs: string, time: string, aliases: readonly string[] = []) =>
  ({ type: 'moment', docs, example: `2022-03-29 ${time}`, aliases }) as const
const flag = (docs: string) =>
  ({ type: 'choice', docs, values: ['yes', 'no', 'unknown'], example: 'unknown' }) as const

/**
 * Every key of the frontmatter that means something to this program, in the order in which it is written. All are
 * optional; other keys are kept as they are. Parsing, the generic checks, the JSON Schema, the template's comments
 * and the documentation come from this table.
 */
export const fields = {
  title: { type: 'text', docs: 'What happened, in a few words.', example: '"Keys in the deploy log"' },
  date: {
    type: 'date',
    docs: "The incident's first day, where no moment tells it.",
    example: '2022-03-29',
  },
  status: {
    type: 'choice',
    docs: 'How far the report is: the incident runs, the report is written, reviewed, its follow-ups are done.',
    values: statuses,
    example: 'in-progress',
  },
  severity: { type: 'severity', docs: 'How bad it was, as the users felt it.', example: 'sev-2' },
  impact_start: moment('When users, or the data, began to be affected.', '09:40', ['started', 'started_at']),
  detected: moment('When somebody or something first noticed.', '10:02', ['detected_at']),
  declared: moment('When it was called an incident.', '10:10', ['declared_at']),
  acknowledged: moment('When somebody took it on.', '10:12', ['acknowledged_at']),
  identified: moment('When the cause was known.', '10:25', ['identified_at']),
  mitigated: moment('When the impact was stopped, though not yet the cause.', '10:40', ['mitigated_at']),
  impact_end: moment('When users were no longer affected.', '10:45', ['ended', 'ended_at']),
  resolved: moment('When all was as before and the response ended.', '11:30', [
    'resolvedWhen',
    'resolved_at',
  ]),
  timezone: {
    type: 'zone',
    docs: 'The zone of every local time in this report, as an IANA name.',
    example: 'America/Toronto',
  },
  services: {
    type: 'list',
    docs: 'The services that were affected.',
    example: '[deploys, api]',
    aliases: ['service', 'affected'],
  },
  teams: { type: 'list', docs: 'The teams that took part.', example: '[platform]', aliases: ['team'] },
  tags: { type: 'list', docs: 'Words to find the report by.', example: '[secrets, ci]' },
  authors: {
    type: 'list',
    docs: 'Who writes the report.',
    example: '[Jane Doe]',
    aliases: ['author'],
  },
  facilitators: {
    type: 'list',
    docs: 'Who leads the retrospective.',
    example: '[Max Roy]',
    aliases: ['facilitator'],
  },
  roles: {
    type: 'map',
    docs: 'Who had which role: `commander`, `operations`, `communications`, `policy`, `postmortem_owner` or another.',
    example: '{ commander: Jane Doe }',
  },
  security: flag('Whether it was a security incident.'),
  privacy: flag('Whether personal information was at risk.'),
  slack: {
    type: 'record',
    docs: "The incident's channel.",
    example: '{ workspace: https://acme.slack.com, channel: incident-2022-03-29, channel_id: C024BE91L }',
    keys: {
      workspace: "The workspace's address, such as `https://acme.slack.com`.",
      channel: "The channel's name.",
      channel_id: "The channel's id, such as `C024BE91L`.",
    },
  },
  links: {
    type: 'list',
    docs: 'Addresses of what belongs to it.',
    example: '[https://status.example.com/42]',
  },
  related: { type: 'list', docs: 'Ids of incidents like it.', example: '[2022-05-04-keys-again]' },
  case_number: { type: 'text', docs: 'The number that another body gave it.', example: '"2022-0417"' },
  lang: {
    type: 'language',
    docs: "The language of the report's text.",
    example: 'en',
    aliases: ['language'],
  },
  audience: {
    type: 'choice',
    docs: 'Who may read it, for people to know: `build` shows reports of either.',
    values: ['internal', 'public'],
    example: 'internal',
  },
} as const satisfies Record<string, FieldSpec>

export type FieldName = keyof typeof fields
export const fieldNames = Object.keys(fields) as FieldName[]

/** The field that a key means, an alias included. */
export const fieldOf: ReadonlyMap<string, FieldName> = new Map(
  fieldNames.flatMap((name): [string, FieldName][] => {
    const { aliases = [] }: FieldSpec = fields[name]
    return [name, ...aliases].map((key) => [key, name])
  }),
)
