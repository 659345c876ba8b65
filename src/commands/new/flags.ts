import { statuses } from '../../report/types.ts'
import type { Args, Flags } from '../command.ts'

export const flags = {
  slug: {
    type: 'string',
    value: 'WORDS',
    describe: "The file's name after the date, instead of the title's words",
  },
  severity: { type: 'string', value: 'SEVERITY', describe: 'How bad it is, such as sev-2' },
  service: { type: 'list', value: 'NAME', describe: 'A service that is affected' },
  team: { type: 'list', value: 'NAME', describe: 'A team that takes part' },
  commander: { type: 'string', value: 'NAME', describe: 'The incident commander' },
  date: {
    type: 'string',
    value: 'WHEN',
    describe:
      "The incident's day (today); with a time, such as 2022-03-29T10:02, also the moment of detection",
  },
  tz: { type: 'string', value: 'ZONE', describe: 'The zone of its times, such as America/Toronto' },
  lang: {
    type: 'list',
    value: 'LANG',
    describe: 'en, fr, or both as en,fr: the first holds the facts, the others are translations',
  },
  kind: {
    type: 'string',
    value: 'KIND',
    default: 'default',
    describe: 'Which template: default, lightweight or your own',
  },
  status: { type: 'string', choices: statuses, default: 'in-progress', describe: 'How far the report is' },
  channel: { type: 'string', value: 'NAME', describe: "The incident's Slack channel" },
  dir: { type: 'string', value: 'FOLDER', describe: 'The folder for it' },
  'dry-run': { type: 'boolean', describe: 'Print the text and write nothing' },
  json: { type: 'boolean', describe: 'Print id, paths and the next command as JSON' },
  edit: { type: 'boolean', describe: 'Open it in $VISUAL or $EDITOR' },
} as const satisfies Flags

export type NewArgs = Args<typeof flags>
