import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Social networks and media. */
export const social: readonly Kind[] = [
  {
    id: 'facebook-token',
    what: 'Facebook or Instagram access token',
    source: 'developers.facebook.com/docs/facebook-login/guides/access-tokens',
    keywords: ['eaa', 'igqv', 'igqw', 'igaa'],
    edge: true,
    pattern: /(?<![A-Za-z0-9+_-]|[A-Za-z0-9+/]{20}\/)(?:EAA[A-Za-z0-9]{80,}|IG(?:QV|QW|AA)[\w-]{80,})/,
    examples: {
      match: () => [`${'EA'}AM${make('alnum', 160)}`, `IGQV${make('alnum', 120)}`],
      no: () => ['EAA is a standard', 'IGQV'],
    },
  },
  {
    id: 'facebook-app-token',
    what: 'Facebook app access token',
    source: 'developers.facebook.com/docs/facebook-login/guides/access-tokens',
    keywords: ['|', '%'],
    pattern:
      /(?:\||%(?:7[cC])?)(?<=(?<![A-Za-z0-9.])\d{15,16}(?:\||%(?:7[cC])?))(?<secret>[\w-]{27,40})(?![\w-])/d,
    examples: {
      match: () => [`${make('digits', 15)}|${make('url64', 27)}`],
      no: () => [`${make('digits', 15)}|count`],
    },
  },
  {
    id: 'twitter-bearer-token',
    what: 'X (Twitter) bearer token',
    source: 'docs.x.com/resources/fundamentals/authentication/oauth-2-0/application-only',
    keywords: ['aaaaaaaaaaaaaaaaaaaa'],
    edge: true,
    pattern: /(?<![A-Za-z0-9+]|[A-Za-z0-9+/]{20}\/)A{20,}[A-Za-z0-9%]{60,}/,
    accept: (secret) => /\d/.test(secret),
    examples: { match: () => [`${'A'.repeat(22)}${make('alnum', 80)}`], no: () => ['A'.repeat(120)] },
  },
  {
    id: 'twitter-access-token',
    what: 'X (Twitter) access token',
    source: 'docs.x.com/resources/fundamentals/authentication/oauth-1-0a',
    keywords: [],
    run: true,
    pattern: /(?<![\w-])\d{15,25}-[A-Za-z0-9]{27,40}(?![\w-])/,
    accept: (secret) => /[a-z]/.test(secret) && /[A-Z]/.test(secret),
    examples: {
      match: () => [`${make('digits', 19)}-${make('alnum', 30)}`],
      no: () => [`${make('digits', 16)}-${make('digits', 16)}`],
    },
  },
  ...prefixed([
    {
      id: 'pinterest-token',
      what: 'Pinterest token',
      source: 'developers.pinterest.com/docs',
      prefixes: ['pina_'],
      value: ['alnum', 30],
    },
  ]),
  ...labelled([
    {
      id: 'twitter-secret',
      what: 'X (Twitter) API key or secret',
      source: 'docs.x.com',
      labels: ['twitter'],
      values: [
        ['alnum', 25],
        ['alnum', 45],
        ['alnum', 50],
      ],
    },
    {
      id: 'facebook-secret',
      what: 'Facebook app secret',
      source: 'developers.facebook.com/docs/facebook-login/security',
      labels: ['facebook', 'fb', 'instagram'],
      values: [['hex', 32]],
    },
    {
      id: 'linkedin-secret',
      what: 'LinkedIn client id or secret',
      source: 'learn.microsoft.com/linkedin/shared/authentication',
      labels: ['linkedin', 'linked in'],
      values: [
        ['alnum', 14],
        ['alnum', 16],
      ],
    },
    {
      id: 'flickr-key',
      what: 'Key of a media service (Flickr, Spotify, Unsplash, YouTube)',
      source: 'flickr.com/services/api; developer.spotify.com',
      labels: ['flickr', 'spotify', 'unsplash', 'vimeo'],
      values: [
        ['hex', 32],
        ['alnum', 32],
        ['url64', 43],
      ],
    },
    {
      id: 'reddit-secret',
      what: 'Reddit or Steam key',
      source: 'github.com/reddit-archive/reddit/wiki/OAuth2',
      labels: ['reddit', 'steam'],
      values: [
        ['url64', 27],
        ['url64', 30],
        ['hex', 32],
      ],
    },
  ]),
]
