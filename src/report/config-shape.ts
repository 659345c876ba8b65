import type { Shape, TextRule } from '../lib/shape.ts'
import { isZone } from '../lib/zoned.ts'
import type { Config } from './config.ts'
import { moments, sectionIds } from './types.ts'

const text = (docs: string, rule?: TextRule): Shape => ({ type: 'text', docs, ...(rule ? { rule } : {}) })
const list = (docs: string, of: Shape = { type: 'text' }, least = 0): Shape => ({
  type: 'list',
  docs,
  of,
  least,
})
const word = (values: readonly string[]): Shape => ({ type: 'text', values })

const folder: TextRule = {
  expected: 'a folder within the repository, such as `incidents`',
  holds: (path) => path !== '' && !/^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path),
}
const zone: TextRule = { expected: 'an IANA name such as `America/Toronto`', holds: isZone }
const language: TextRule = {
  expected: 'a code such as `en`',
  pattern: '^[a-z]{2}$',
  holds: (code) => /^[a-z]{2}$/.test(code),
}
const workspace: TextRule = {
  expected: 'an address such as `https://acme.slack.com`',
  pattern: '^https://[A-Za-z0-9.-]+/?$',
  holds: (address) => /^https:\/\/[A-Za-z0-9.-]+\/?$/.test(address),
}
const digest: TextRule = {
  expected: 'a salt, `:` and a SHA-256 digest in hexadecimal',
  pattern: '^[^:]+:[0-9a-f]{64}$',
  holds: (digest) => /^[^:]{1,100}:[0-9a-f]{64}$/.test(digest),
}

/** Every key of the configuration: what is checked, what the schema says, what is documented. */
export const configShape = {
  type: 'record',
  keys: {
    reports: list(
      "Folders that hold reports, relative to the repository's root.",
      { type: 'text', rule: folder },
      1,
    ),
    extensionless: { type: 'boolean', docs: 'Also read files without an extension.' },
    severities: list('The severities, most severe first.', undefined, 1),
    services: list('The services that a report may name; none: any.'),
    timezone: text('Zone of reports that name none, and of new ones, as an IANA name.', zone),
    languages: list(
      'Languages of new reports and of the site; the first is the default.',
      { type: 'text', rule: language },
      1,
    ),
    dates: {
      type: 'text',
      values: ['dmy', 'mdy'],
      docs: 'How `03/04/2022` is read: day first or month first.',
    },
    sections: {
      type: 'record',
      docs: 'More names for sections: id and the headings that people write.',
      keys: Object.fromEntries(sectionIds.map((id) => [id, list(`Headings that mean \`${id}\`.`)])),
    },
    required: list('Sections that a report needs; an inner list asks for any one of its members.', {
      type: 'either',
      of: [word(sectionIds), { type: 'list', of: word(sectionIds), least: 1 }],
      expected: 'the id of a section, or a list of such ids',
    }),
    slack: {
      type: 'record',
      docs: 'How `import-slack` reads a channel.',
      keys: {
        workspace: text(
          "The workspace's address, for links to messages when the export does not tell.",
          workspace,
        ),
        markers: list('Reactions, without colons, that mark a message for the timeline.'),
        followUpMarkers: list('Reactions, without colons, that mark a message as a follow-up.'),
        moments: {
          type: 'map',
          docs: 'Reactions that say a moment: reaction and moment.',
          of: word(moments),
        },
        handles: {
          type: 'map',
          docs: 'How people are named instead: Slack name or id, and handle.',
          of: { type: 'text' },
        },
      },
    },
    redact: {
      type: 'record',
      docs: 'What counts as a secret.',
      keys: {
        allowRules: list('Ids of rules that are not applied.'),
        allowDigests: list('Digests of harmless texts: `salt:hex`.', { type: 'text', rule: digest }),
        people: { type: 'boolean', docs: 'Also mask e-mail addresses and phone numbers.' },
      },
    },
    checks: {
      type: 'map',
      docs: 'Id of a check and the level it shall have.',
      of: word(['error', 'warning', 'hint', 'off']),
    },
    site: { type: 'record', docs: 'The site.', keys: { title: text('Its title.') } },
  } satisfies Record<keyof Config, Shape>,
} as const satisfies Shape
