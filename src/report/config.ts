import type { SectionId } from './types.ts'

/**
 * What a team may set in `incident.config.yaml` or under `incident` in package.json. Data only, never code. Every
 * key has a default, so no configuration is needed.
 */
export type Config = {
  /** Folders that hold reports, relative to the repository's root. */
  reports: string[]
  /** Also read files without an extension. */
  extensionless: boolean
  /** Most severe first. */
  severities: string[]
  /** Known services; empty: any. */
  services: string[]
  /** Zone of reports that name none, and of `new` and `import-slack`. IANA name. */
  timezone: string
  /** Languages of new reports and of the site, the first one is the default. */
  languages: string[]
  /** How `03/04/2022` is read when neither number is over 12. */
  dates: 'dmy' | 'mdy'
  /** More names for sections: id → headings as people write them. */
  sections: Partial<Record<SectionId, string[]>>
  /** Sections that a report needs; an inner list is satisfied by any one of its members. */
  required: (SectionId | SectionId[])[]
  slack: {
    /** `https://acme.slack.com`: for links to messages when the export does not tell. */
    workspace?: string
    /** Reactions (names without colons) that mark a message for the timeline, beside pins. */
    markers: string[]
    /** Reactions that mark a message as a follow-up (and so for the timeline too). Disjoint from `markers`. */
    followUpMarkers: string[]
    /** Reactions that say a moment: name → moment. */
    moments: Record<string, string>
    /** How people are named instead: Slack name or id → handle, such as `jane: "@jane-doe"`. */
    handles?: Record<string, string>
  }
  redact: {
    /** Rule ids that are not applied. */
    allowRules: string[]
    /** Salted SHA-256 digests of harmless texts: `salt:hex`. */
    allowDigests: string[]
    /** Also mask e-mail addresses and phone numbers. */
    people: boolean
  }
  /** Check id → level, or `off`. */
  checks: Record<string, 'error' | 'warning' | 'hint' | 'off'>
  site: { title?: string }
}

export const defaults: Config = {
  reports: ['incidents'],
  extensionless: false,
  severities: ['sev-0', 'sev-1', 'sev-2', 'sev-3', 'sev-4'],
  services: [],
  timezone: 'UTC',
  languages: ['en', 'fr'],
  dates: 'mdy',
  sections: {},
  required: ['timeline', 'follow-ups', ['summary', 'impact']],
  slack: {
    markers: ['pushpin', 'round_pushpin', 'star', 'floppy_disk', 'stopwatch', 'small_blue_diamond'],
    followUpMarkers: ['memo'],
    moments: {},
  },
  redact: { allowRules: [], allowDigests: [], people: false },
  checks: {},
  site: {},
}
