import type { Args } from '../command.ts'

/** What `import-slack` takes beside the export. */
export const flags = {
  channel: {
    describe: "The incident's channel: name, #name or id",
    type: 'string',
    value: 'NAME',
    alias: 'c',
  },
  into: {
    describe: 'The report whose timeline is filled; without it, or with -, the timeline is printed',
    type: 'string',
    value: 'REPORT',
    alias: 'i',
  },
  select: {
    describe:
      'Which messages: those marked by a pin or a reaction, all, or none but what the report holds already',
    type: 'string',
    choices: ['marked', 'all', 'none'],
  },
  reaction: { describe: 'More reactions that mark a message', type: 'list', value: 'NAME' },
  from: {
    describe: 'First moment: 2022-03-29 or 2022-03-29T10:00, in the zone',
    type: 'string',
    value: 'TIME',
  },
  to: { describe: 'Last moment; a day counts in full', type: 'string', value: 'TIME' },
  tz: {
    describe: "Zone of the times (default: the report's, else the configured one)",
    type: 'string',
    value: 'ZONE',
  },
  lang: {
    describe: "Language of the words around messages (default: the report's)",
    type: 'string',
    choices: ['en', 'fr'],
  },
  people: {
    describe: 'How people are shown',
    type: 'string',
    choices: ['names', 'initials', 'roles', 'pseudonyms'],
  },
  'workspace-url': {
    describe: 'https://acme.slack.com, for links when the export does not tell',
    type: 'string',
    value: 'URL',
  },
  system: { describe: 'Show joins, topics and other housekeeping', type: 'boolean' },
  unfurls: { describe: 'Show previews of links', type: 'boolean' },
  edited: { describe: 'Mark edited messages', type: 'boolean', default: true },
  fold: { describe: 'Fold repeated alerts into one entry', type: 'boolean' },
  author: { describe: 'Only messages of these people: names or ids', type: 'list', value: 'NAME' },
  thread: {
    describe: 'Only these threads: links or timestamps of their first messages',
    type: 'list',
    value: 'LINK',
  },
  reactions: { describe: 'Show the reactions of each message', type: 'boolean' },
  format: {
    describe: 'How the timeline is printed when it goes into no report; json is --json',
    type: 'string',
    choices: ['list', 'table', 'json'],
  },
  'embed-images': {
    describe:
      "Copy images that the export itself holds into the report's folder <report>.files, and show them",
    type: 'boolean',
  },
  'copy-files': {
    describe: 'Copy files that the export itself holds there as well, and link them',
    type: 'boolean',
  },
  fill: {
    describe: "Fill empty frontmatter with what the channel's bots said",
    type: 'boolean',
    default: true,
  },
  'max-size': { describe: 'How many megabytes may be read, unpacked', type: 'string', value: 'MB' },
  strict: { describe: 'Exit with 1 when a part of the export could not be read', type: 'boolean' },
  'dry-run': { describe: 'Show the difference, write nothing', type: 'boolean', alias: 'n' },
  json: { describe: 'Print what was done as JSON', type: 'boolean' },
} as const

export type ImportArgs = Args<typeof flags>
