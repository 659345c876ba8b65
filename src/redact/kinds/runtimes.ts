import type { Kind } from '../kind.ts'
import { prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Clusters, sandboxes and functions: where code runs that one does not host oneself, and who may run it. */
export const runtimes: readonly Kind[] = [
  {
    id: 'k3s-token',
    what: 'Token with which a node joins a cluster of K3s',
    source: 'docs.k3s.io/cli/token',
    keywords: ['k10'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])K10[a-f0-9]{64}::(?:[\w.-]{1,40}:)?[\w.-]{16,}/,
    examples: {
      match: () => [`K10${make('hex', 64)}::server:${make('hex', 32)}`],
      no: () => [`K10${make('hex', 64)}`, 'K10::server'],
    },
  },
  {
    id: 'rancher-token',
    what: 'Rancher API token or token of a kubeconfig',
    source: 'ranchermanager.docs.rancher.com/api/api-tokens',
    keywords: ['token-', 'kubeconfig-u'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])(?:token|kubeconfig-u(?:ser)?)-[a-z0-9-]{5,24}:[a-z0-9]{50,60}(?![A-Za-z0-9])/,
    examples: {
      match: () => [`token-${make('lower', 5)}:${make('lower', 54)}`],
      no: () => ['token-service:8080', `token-${make('lower', 5)}:v1`],
    },
  },
  {
    id: 'convex-deploy-key',
    what: 'Convex deploy key',
    source: 'docs.convex.dev/cli/deploy-key-types',
    keywords: ['prod:', 'dev:', 'preview:', 'project:'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])(?:prod|dev|preview|project):[\w:-]{3,60}\|[A-Za-z0-9+/=]{40,}/,
    examples: {
      match: () => [`prod:happy-otter-${make('digits', 3)}|${make('alnum', 80)}`],
      no: () => ['prod:happy-otter-123 is the deployment'],
    },
  },
  {
    id: 'ory-token',
    what: 'Ory token',
    source: 'ory.sh/docs/identities/get-started/personal-access-tokens',
    keywords: ['ory_'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])ory_[a-z]{2,3}_[\w-]{30,}(?:\.[\w-]{30,})?/,
    examples: {
      match: () => [`ory_at_${make('url64', 43)}.${make('url64', 43)}`, `ory_pat_${make('alnum', 32)}`],
      no: () => ['ory_kratos_session'],
    },
  },
  {
    id: 'clickup-token',
    what: 'ClickUp personal token',
    source: 'developer.clickup.com/docs/authentication',
    keywords: ['pk_'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])pk_\d{5,10}_[A-Z0-9]{30,}/,
    examples: {
      match: () => [`pk_${make('digits', 8)}_${make('upper', 32)}`],
      no: () => ['pk_12345678 is the row'],
    },
  },
  ...prefixed([
    {
      id: 'e2b-key',
      what: 'E2B API key',
      source: 'e2b.dev/docs/api-key',
      prefixes: ['e2b_'],
      value: ['hex', 40],
    },
    {
      id: 'modal-token',
      what: 'Modal token id or secret',
      source: 'modal.com/docs/reference/modal.config',
      prefixes: ['ak-', 'as-'],
      value: ['alnum', 22],
      entropy: 3.8,
    },
    {
      id: 'deno-token',
      what: 'Deno Deploy token',
      source: 'docs.deno.com/deploy',
      prefixes: ['ddp_', 'ddo_'],
      value: ['alnum', 34],
    },
    {
      id: 'cast-ai-key',
      what: 'CAST AI access key',
      source: 'docs.cast.ai/docs/authentication',
      prefixes: ['castai_v1_'],
      value: ['word', 60],
    },
    {
      id: 'snyk-token',
      what: 'Snyk token of a user or a service account',
      source: 'docs.snyk.io/snyk-api/authentication-for-api',
      prefixes: ['snyk_uat.', 'snyk_sat.'],
      value: ['dotted', 40],
    },
    {
      id: 'volcengine-key',
      what: 'Volcengine access key id',
      source: 'volcengine.com/docs/6291/65568',
      prefixes: ['AKLT'],
      value: ['url64', 36],
    },
    {
      id: 'google-auth-key',
      what: 'Key of the Gemini API in its newer form',
      source: 'ai.google.dev/gemini-api/docs/api-key',
      prefixes: ['AQ.Ab8'],
      value: ['url64', 36],
    },
    {
      id: 'pagerduty-token',
      what: 'PagerDuty token in its newer form',
      source: 'support.pagerduty.com/main/docs/api-access-keys',
      prefixes: ['pdus+_', 'pdeu+_', 'pdus+', 'pdeu+'],
      value: ['url64', 20],
    },
    {
      id: 'intercom-access-token',
      what: 'Intercom access token',
      source: 'developers.intercom.com/docs/build-an-integration/learn-more/authentication',
      prefixes: ['dG9rO'],
      value: ['base64', 50],
    },
    {
      id: 'snowflake-session',
      what: 'Snowflake session or master token',
      source: 'docs.snowflake.com/en/developer-guide/sql-api/authenticating',
      prefixes: ['ETMsDgAAA'],
      value: ['base64', 60],
    },
    {
      id: 'sanity-token',
      what: 'Sanity API token',
      source: 'sanity.io/docs/content-lake/http-auth',
      prefixes: ['sk'],
      value: ['alnum', 78],
    },
  ]),
]
