import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Where work is planned, designed and written down. */
export const work: readonly Kind[] = [
  {
    id: 'asana-token',
    what: 'Asana access token',
    source: 'developers.asana.com/docs/personal-access-token',
    keywords: [],
    run: true,
    pattern: /(?<=(?<![\w/.])[0-2]\/\d{15,19}(?:\/\d{15,19})?:)[a-f0-9]{32}/,
    examples: {
      match: () => [`1/${make('digits', 16)}:${make('hex', 32)}`],
      no: () => [`1/${make('digits', 16)}`],
    },
  },
  {
    id: 'airtable-token',
    what: 'Airtable personal access token',
    source: 'airtable.com/developers/web/guides/personal-access-tokens',
    keywords: ['pat'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])pat[A-Za-z0-9]{14}\.[a-f0-9]{40,}/,
    examples: { match: () => [`pat${make('alnum', 14)}.${make('hex', 64)}`], no: () => ['pattern.of.calls'] },
  },
  {
    id: 'notion-legacy-token',
    what: 'Notion integration token in its older form',
    source: 'developers.notion.com/docs/authorization',
    keywords: ['secret_'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])secret_[A-Za-z0-9]{43}(?![A-Za-z0-9])/,
    examples: { match: () => [`${'secret'}_${make('alnum', 43)}`], no: () => ['secret_access_key'] },
  },
  ...prefixed([
    {
      id: 'trello-token',
      what: 'Trello token',
      source: 'developer.atlassian.com/cloud/trello/guides/rest-api/authorization',
      prefixes: ['ATTA'],
      value: ['hex', 50],
    },
    {
      id: 'postman-key',
      what: 'Postman API key',
      source: 'learning.postman.com/docs/developer/postman-api/authentication',
      prefixes: ['PMAK-', 'PMAT-'],
      value: ['url64', 24],
    },
    {
      id: 'readme-key',
      what: 'ReadMe API key',
      source: 'docs.readme.com/main/reference/authentication',
      prefixes: ['rdme_'],
      value: ['lower', 60],
    },
    {
      id: 'linear-key',
      what: 'Linear API key or OAuth token',
      source: 'linear.app/developers',
      prefixes: ['lin_api_', 'lin_oauth_'],
      value: ['alnum', 32],
    },
    {
      id: 'notion-token',
      what: 'Notion integration token',
      source: 'developers.notion.com/docs/authorization',
      prefixes: ['ntn_'],
      value: ['alnum', 40],
    },
    {
      id: 'figma-token',
      what: 'Figma token',
      source: 'developers.figma.com/docs/rest-api/authentication',
      prefixes: ['figd_', 'figu_', 'figo_', 'figor_', 'figoh_', 'figuh_'],
      value: ['url64', 35],
    },
    {
      id: 'contentful-token',
      what: 'Contentful personal access token',
      source: 'contentful.com/developers/docs/references/authentication',
      prefixes: ['CFPAT-'],
      value: ['url64', 40],
    },
    {
      id: 'settlemint-token',
      what: 'SettleMint access token',
      source: 'console.settlemint.com/documentation',
      prefixes: ['sm_aat_', 'sm_pat_', 'sm_sat_'],
      value: ['alnum', 16],
    },
    {
      id: 'jetbrains-token',
      what: 'JetBrains YouTrack or Hub permanent token',
      source: 'jetbrains.com/help/youtrack/devportal/authentication-with-permanent-token.html',
      prefixes: ['perm:', 'perm-'],
      value: ['base64', 30],
      entropy: 4,
    },
  ]),
  ...labelled([
    {
      id: 'shortcut-token',
      what: 'Shortcut token',
      source: 'developer.shortcut.com',
      labels: ['shortcut', 'clubhouse'],
      values: [['uuid', 36]],
    },
    {
      id: 'airtable-key',
      what: 'Airtable API key',
      source: 'airtable.com/developers',
      labels: ['airtable'],
      values: [['alnum', 17]],
    },
    {
      id: 'todo-token',
      what: 'Token of a task tool (Todoist, Asana, Trello, Monday)',
      source: 'developer.todoist.com; developers.asana.com',
      labels: ['todoist', 'asana', 'trello'],
      values: [
        ['hex', 40],
        ['alnum', 32],
        ['digits', 16],
        ['hex', 64],
      ],
    },
    {
      id: 'contentful-key',
      what: 'Contentful delivery or preview key',
      source: 'contentful.com/developers/docs/references/authentication',
      labels: ['contentful'],
      values: [['url64', 43]],
    },
    {
      id: 'linear-secret',
      what: 'Linear client secret',
      source: 'linear.app/developers/oauth-2-0-authentication',
      labels: ['linear'],
      values: [['hex', 32]],
    },
  ]),
]
