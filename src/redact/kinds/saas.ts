import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Files, maps, marketing and everything else that sells an API. */
export const saas: readonly Kind[] = [
  {
    id: 'dropbox-token',
    what: 'Dropbox access token',
    source: 'dropbox.tech/developers/migrating-app-permissions-and-access-tokens',
    keywords: ['sl.', 'aaaaaaaaaa'],
    reach: 11,
    pattern: /(?<![A-Za-z0-9])(?:sl\.(?:[a-z]\.)?[\w=-]{60,}|[A-Za-z0-9]{11}AAAAAAAAAA[\w=-]{43})/,
    examples: {
      match: () => [`sl.${make('url64', 135)}`, `${make('alnum', 11)}AAAAAAAAAA${make('url64', 43)}`],
      no: () => ['sl.wikipedia.org'],
    },
  },
  {
    id: 'mapbox-token',
    what: 'Mapbox token',
    source: 'docs.mapbox.com/help/dive-deeper/access-tokens',
    keywords: ['pk.', 'sk.', 'tk.'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])[pst]k\.(?:eyJ)?[\w-]{40,}\.[\w-]{22}/i,
    examples: {
      match: () => [
        `pk.${'ey'}J${make('url64', 57)}.${make('url64', 22)}`,
        `sk.${make('lower', 60)}.${make('lower', 22)}`,
      ],
      no: () => ['pk.example.com'],
    },
  },
  {
    id: 'salesforce-session',
    what: 'Salesforce session id or access token',
    source: 'help.salesforce.com: Session ID and access token',
    keywords: ['00d'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])00D[A-Za-z0-9]{12,15}![\w.]{40,}/,
    examples: {
      match: () => [`00D${make('alnum', 12)}!${make('alnum', 96)}`],
      no: () => [`00D${make('alnum', 12)} is the organisation`],
    },
  },
  {
    id: 'sidekiq-credential',
    what: 'Credential of Sidekiq Pro or Enterprise',
    source: 'github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
    keywords: ['contribsys__com'],
    pattern: /contribsys__com["']?\s{0,3}[:=]{1,4}>?\s{0,3}["'`]?(?<secret>[a-f0-9]{8}:[a-f0-9]{8})/di,
    examples: {
      match: () => [`BUNDLE_GEMS__CONTRIBSYS__COM="${make('hex', 8)}:${make('hex', 8, 2)}"`],
      no: () => ['gems.contribsys.com'],
    },
  },
  {
    id: 'maxmind-key',
    what: 'MaxMind licence key',
    source: 'dev.maxmind.com/license-key',
    keywords: ['_mmk'],
    reach: 36,
    pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
    examples: {
      match: () => [`${make('alnum', 6)}_${make('alnum', 29)}_${'mmk'}`],
      no: () => ['the _mmk suffix'],
    },
  },
  ...prefixed([
    {
      id: 'hubspot-token',
      what: 'HubSpot private app token',
      source: 'developers.hubspot.com/docs/apps',
      prefixes: ['pat-na1-', 'pat-na2-', 'pat-eu1-', 'pat-ap1-'],
      value: ['url64', 30],
    },
    {
      id: 'typeform-token',
      what: 'Typeform token',
      source: 'typeform.com/developers/get-started/personal-access-token',
      prefixes: ['tfp_'],
      value: ['dotted', 40],
    },
    {
      id: 'adobe-secret',
      what: 'Adobe client secret',
      source: 'developer.adobe.com/developer-console/docs/guides/authentication',
      prefixes: ['p8e-', 'p8-'],
      value: ['url64', 32],
    },
    {
      id: 'frameio-token',
      what: 'Frame.io token',
      source: 'developer.frame.io',
      prefixes: ['fio-u-'],
      value: ['padded', 60],
    },
    {
      id: 'intra42-secret',
      what: '42 Intra client secret',
      source: 'api.intra.42.fr/apidoc',
      prefixes: ['s-s4t2ud-', 's-s4t2af-'],
      value: ['hex', 60],
    },
    {
      id: 'adafruit-key',
      what: 'Adafruit IO key',
      source: 'io.adafruit.com/api/docs/#authentication',
      prefixes: ['aio_'],
      value: ['alnum', 28],
    },
    {
      id: 'cal-com-key',
      what: 'Cal.com API key',
      source: 'cal.com/docs/api-reference',
      prefixes: ['cal_live_', 'cal_test_'],
      value: ['hex', 30],
    },
    {
      id: 'canva-secret',
      what: 'Canva client secret',
      source: 'canva.dev/docs/connect/authentication',
      prefixes: ['cnvca'],
      value: ['url64', 40],
    },
  ]),
  ...labelled([
    {
      id: 'dropbox-secret',
      what: 'Dropbox or Box app secret',
      source: 'dropbox.com/developers',
      labels: ['dropbox', 'box'],
      values: [
        ['lower', 15],
        ['alnum', 32],
      ],
    },
    {
      id: 'hubspot-key',
      what: 'HubSpot API key in its older form',
      source: 'developers.hubspot.com',
      labels: ['hubspot'],
      values: [['uuid', 36]],
    },
    {
      id: 'adobe-client-id',
      what: 'Adobe client id',
      source: 'developer.adobe.com',
      labels: ['adobe'],
      values: [['hex', 32]],
    },
    {
      id: 'adafruit-legacy-key',
      what: 'Adafruit IO key in its older form',
      source: 'io.adafruit.com/api/docs',
      labels: ['adafruit'],
      values: [
        ['url64', 32],
        ['hex', 32],
      ],
    },
    {
      id: 'public-data-key',
      what: 'Key of a data service (RapidAPI, New York Times, OpenWeather, MaxMind, Infura, Etherscan)',
      source: 'docs.rapidapi.com; developer.nytimes.com; docs.infura.io',
      labels: [
        'rapidapi',
        'nytimes',
        'newyorktimes',
        'openweather',
        'maxmind',
        'infura',
        'alchemy',
        'etherscan',
        'moralis',
        'ipinfo',
      ],
      values: [
        ['url64', 50],
        ['url64', 32],
        ['hex', 32],
        ['alnum', 34],
        ['alnum', 64],
      ],
    },
  ]),
]
