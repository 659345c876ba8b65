import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Networks, content delivery and domains. */
export const networks: readonly Kind[] = [
  {
    id: 'cloudflare-origin-key',
    what: 'Cloudflare Origin CA key',
    source: 'developers.cloudflare.com/fundamentals/api/get-started/ca-keys',
    keywords: ['v1.0-'],
    edge: true,
    pattern: /(?<![A-Za-z0-9.])v1\.0-[a-f0-9]{24}-[a-f0-9]{100,}/,
    examples: {
      match: () => [`v1.0-${make('hex', 24)}-${make('hex', 146)}`],
      no: () => [`v1.0-${make('hex', 12)}`],
    },
  },
  {
    id: 'ngrok-token',
    what: 'ngrok authtoken or API key',
    source: 'ngrok.com/docs/agent/#authtokens',
    keywords: [],
    run: true,
    pattern: /(?<![A-Za-z0-9])[123][A-Za-z0-9]{26}_[A-Za-z0-9]{20,24}(?![A-Za-z0-9])/,
    accept: (secret) => /[a-z]/.test(secret) && /[A-Z]/.test(secret),
    examples: {
      match: () => [`2${make('alnum', 26)}_${make('alnum', 21)}`],
      no: () => [`2${make('alnum', 10)}_${make('alnum', 21)}`],
    },
  },
  ...prefixed([
    {
      id: 'tailscale-key',
      what: 'Tailscale key',
      source: 'tailscale.com/kb/1252/key-prefixes',
      prefixes: ['tskey-'],
      value: ['url64', 20],
    },
    {
      id: 'akamai-token',
      what: 'Akamai API client or access token',
      source: 'techdocs.akamai.com/developer/docs/set-up-authentication-credentials',
      prefixes: ['akab-'],
      value: ['url64', 30],
    },
    {
      id: 'defined-networking-key',
      what: 'Defined Networking API key',
      source: 'docs.defined.net/guides/managing-api-keys',
      prefixes: ['dnkey-'],
      value: ['padded', 40],
    },
    {
      id: 'cloudflare-token',
      what: 'Cloudflare API token',
      source: 'developers.cloudflare.com/fundamentals/api/get-started/token-formats',
      prefixes: ['cfut_', 'cfat_', 'cfk_'],
      value: ['word', 40],
    },
    {
      id: 'zuplo-key',
      what: 'Zuplo API key',
      source: 'zuplo.com/docs/articles/api-key-management',
      prefixes: ['zpka_'],
      value: ['word', 30],
    },
  ]),
  ...labelled([
    {
      id: 'cloudflare-key',
      what: 'Cloudflare API key or token',
      source: 'developers.cloudflare.com/fundamentals/api',
      labels: ['cloudflare', 'cf'],
      values: [
        ['url64', 40],
        ['hex', 37],
        ['hex', 45],
      ],
    },
    {
      id: 'fastly-token',
      what: 'Fastly API token',
      source: 'fastly.com/documentation/reference/api/auth-tokens',
      labels: ['fastly'],
      values: [['url64', 32]],
    },
    {
      id: 'meraki-key',
      what: 'Cisco Meraki API key',
      source: 'developer.cisco.com/meraki/api-v1/authorization',
      labels: ['meraki'],
      values: [['hex', 40]],
    },
    {
      id: 'zerotier-token',
      what: 'ZeroTier token',
      source: 'docs.zerotier.com/api/central',
      labels: ['zerotier'],
      values: [['alnum', 32]],
    },
    {
      id: 'namecheap-key',
      what: 'Key of a domain registrar (Namecheap, GoDaddy, Gandi)',
      source: 'namecheap.com/support/api/intro; developer.godaddy.com',
      labels: ['namecheap', 'godaddy', 'gandi'],
      values: [
        ['hex', 32],
        ['word', 37],
        ['alnum', 24],
      ],
    },
  ]),
]
