import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Identity, feature flags and product analytics. */
export const identity: readonly Kind[] = [
  {
    id: 'openshift-token',
    what: 'OpenShift user token',
    source: 'docs.openshift.com/container-platform/latest/authentication',
    keywords: ['sha256~'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])sha256~[\w-]{43}/,
    examples: {
      match: () => [`oc login --token=${'sha256'}~${make('url64', 43)}`],
      no: () => [`sha256:${make('hex', 64)}`],
    },
  },
  {
    id: 'authress-access-key',
    what: 'Authress access key',
    source: 'authress.io/knowledge-base/docs/authorization/service-clients',
    keywords: ['sc_', 'ext_', 'scauth_', 'authress_'],
    edge: true,
    pattern:
      /(?<![A-Za-z0-9])(?:sc|ext|scauth|authress)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[\w+/=-]{30,}/i,
    examples: {
      match: () => [
        `sc_${make('lower', 12)}.${make('lower', 4)}.acc_${make('lower', 14)}.${make('base64', 60)}`,
      ],
      no: () => ['sc_service.prod.acc'],
    },
  },
  {
    id: 'unleash-token',
    what: 'Unleash API token',
    source: 'docs.getunleash.io/reference/api-tokens-and-client-keys',
    keywords: [],
    run: true,
    pattern:
      /(?<=(?<![\w.:/])(?:\*|\[\]|[a-z][\w-]{0,40}):[a-z*][\w-]{0,40}\.)[a-f0-9]{50,64}(?![A-Za-z0-9])/,
    examples: {
      match: () => [`default:production.${make('hex', 56)}`, `*:*.${make('hex', 56)}`],
      no: () => [`layer:sha.${make('hex', 40)}`],
    },
  },
  ...prefixed([
    {
      id: 'posthog-key',
      what: 'PostHog personal or project secret key',
      source: 'posthog.com/docs/api',
      prefixes: ['phx_', 'phs_', 'pha_', 'phr_'],
      value: ['word', 30],
    },
    {
      id: 'launchdarkly-key',
      what: 'LaunchDarkly key',
      source: 'launchdarkly.com/docs/home/account/api',
      prefixes: ['sdk-', 'mob-', 'api-'],
      value: ['uuid', 36],
    },
    {
      id: 'flagsmith-key',
      what: 'Flagsmith server-side key',
      source: 'docs.flagsmith.com/clients/server-side',
      prefixes: ['ser.'],
      value: ['alnum', 20],
    },
    {
      id: 'segment-token',
      what: 'Segment public API token',
      source: 'docs.segmentapis.com',
      prefixes: ['sgp_'],
      value: ['alnum', 60],
    },
    {
      id: 'stytch-secret',
      what: 'Stytch secret',
      source: 'stytch.com/docs/api',
      prefixes: ['secret-test-', 'secret-live-'],
      value: ['url64', 30],
    },
  ]),
  ...labelled([
    {
      id: 'launchdarkly-legacy-key',
      what: 'LaunchDarkly access token',
      source: 'launchdarkly.com/docs',
      labels: ['launchdarkly', 'launch darkly'],
      values: [['url64', 40]],
    },
    {
      id: 'okta-token',
      what: 'Okta API token',
      source: 'developer.okta.com/docs/guides/create-an-api-token',
      labels: ['okta'],
      values: [['url64', 42]],
    },
    {
      id: 'auth0-secret',
      what: 'Auth0 or OneLogin client secret',
      source: 'auth0.com/docs/get-started/applications',
      labels: ['auth0', 'onelogin'],
      values: [
        ['url64', 64],
        ['hex', 64],
        ['url64', 48],
      ],
    },
    {
      id: 'analytics-key',
      what: 'Secret of an analytics service (Mixpanel, Amplitude, Heap, Segment)',
      source: 'docs.mixpanel.com; amplitude.com/docs',
      labels: ['mixpanel', 'amplitude', 'segment'],
      values: [
        ['hex', 32],
        ['alnum', 32],
      ],
    },
  ]),
]
