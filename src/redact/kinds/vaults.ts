import type { Kind } from '../kind.ts'
import { isRandom } from '../random.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Where secrets and the state of infrastructure are kept. */
export const vaults: readonly Kind[] = [
  {
    id: 'vault-legacy-token',
    what: 'HashiCorp Vault token in its older form',
    source: 'developer.hashicorp.com/vault/docs/concepts/tokens',
    keywords: ['s.', 'b.', 'r.'],
    edge: true,
    pattern: /(?<![A-Za-z0-9._-])[sbr]\.[A-Za-z0-9]{24}(?![A-Za-z0-9]|\.[A-Za-z])/,
    accept: (secret) => /\d/.test(secret) && /[A-Za-z]/.test(secret.slice(2)) && isRandom(secret.slice(2)),
    examples: {
      match: () => [`s.${make('alnum', 24)}`],
      no: () => ['s.toLowerCaseAndUpperCaseXy', `class.${make('alnum', 24)}`],
    },
  },
  {
    id: 'infisical-token',
    what: 'Infisical service token',
    source: 'infisical.com/docs/documentation/platform/token',
    keywords: ['st.'],
    edge: true,
    pattern: /(?<![A-Za-z0-9.])st\.[a-f0-9]{24}(?:\.[a-f0-9]{32}){1,2}/,
    examples: {
      match: () => [`st.${make('hex', 24)}.${make('hex', 32)}.${make('hex', 32)}`],
      no: () => ['st.hubert'],
    },
  },
  {
    id: 'terraform-token',
    what: 'HCP Terraform token',
    source: 'developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
    keywords: ['.atlasv1.'],
    reach: 14,
    pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w-]{40,}/,
    examples: { match: () => [`${make('alnum', 14)}.atlasv1.${make('url64', 67)}`], no: () => ['.atlasv1.'] },
  },
  {
    id: 'onepassword-secret-key',
    what: '1Password secret key',
    source: 'support.1password.com/secret-key',
    keywords: ['a3-'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}/,
    examples: {
      match: () => [
        ['A3', 6, 6, 5, 5, 5, 5]
          .map((part, at) => (typeof part === 'number' ? make('upper', part, at) : part))
          .join('-'),
      ],
      no: () => ['A3-PAPER-TRAY'],
    },
  },
  {
    id: 'doppler-service-token',
    what: 'Doppler service token',
    source: 'docs.doppler.com/reference/auth-token-formats',
    keywords: ['dp.st.'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])dp\.st\.(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,}/,
    examples: {
      match: () => [`dp.st.prd.${make('alnum', 43)}`, `dp.st.${make('alnum', 43)}`],
      no: () => ['dp.st.prd'],
    },
  },
  {
    id: 'bitwarden-token',
    what: 'Bitwarden access token',
    source: 'bitwarden.com/help/access-tokens',
    keywords: ['0.'],
    edge: true,
    pattern:
      /(?<![A-Za-z0-9.])0\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.[A-Za-z0-9]{20,}:[A-Za-z0-9+/]{20,}={0,2}/,
    examples: {
      match: () => [`0.${make('uuid', 36)}.${make('alnum', 30)}:${make('base64', 22)}==`],
      no: () => [`0.${make('uuid', 36)}`],
    },
  },
  ...prefixed([
    {
      id: 'vault-token',
      what: 'HashiCorp Vault token',
      source: 'developer.hashicorp.com/vault/docs/concepts/tokens',
      prefixes: ['hvs.', 'hvb.', 'hvr.'],
      value: ['url64', 20],
    },
    {
      id: 'pulumi-token',
      what: 'Pulumi access token',
      source: 'pulumi.com/docs/pulumi-cloud/access-management/access-tokens',
      prefixes: ['pul-'],
      value: ['hex', 40],
    },
    {
      id: 'doppler-token',
      what: 'Doppler token',
      source: 'docs.doppler.com/reference/auth-token-formats',
      prefixes: ['dp.pt.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.', 'dp.said.'],
      value: ['alnum', 40],
    },
    {
      id: 'onepassword-service-token',
      what: '1Password service account token',
      source: 'developer.1password.com/docs/service-accounts',
      prefixes: ['ops_eyJ'],
      value: ['base64', 100],
    },
  ]),
  ...labelled([
    {
      id: 'vault-id',
      what: 'Consul or Nomad ACL token, AppRole secret id',
      source: 'developer.hashicorp.com/consul/docs/security/acl/tokens',
      labels: ['consul', 'nomad', 'vault secret', 'approle', 'secret id'],
      values: [['uuid', 36]],
    },
  ]),
]
