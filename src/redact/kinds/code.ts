import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

const gitlabPrefixes = [
  'pat',
  'oas',
  'dt',
  'rt',
  'rtr',
  'cbt',
  'ptt',
  'ft',
  'imt',
  'agent',
  'wt',
  'soat',
  'ffct',
].map((part) => `gl${part}-`)

/** Where code is kept. */
export const code: readonly Kind[] = [
  {
    id: 'gitlab-token',
    what: 'GitLab token (personal, deploy, runner, trigger, job, feed, agent …)',
    source: 'docs.gitlab.com/security/tokens/#token-prefixes',
    keywords: [...gitlabPrefixes, 'gr1348941'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])(?:gl[a-z]{2,5}-[\w-]{16,}(?:\.[\w-]{2,}){0,3}|GR1348941[\w-]{20,})/,
    examples: {
      match: () => [
        `${'gl'}pat-${make('url64', 20)}`,
        `${'gl'}pat-${make('url64', 27)}.${make('alnum', 2)}.${make('alnum', 9)}`,
        `${'gl'}rt-${make('url64', 20)}`,
        `${'gl'}cbt-${make('hex', 2)}_${make('url64', 20)}`,
        `${'GR'}1348941${make('url64', 20)}`,
      ],
      no: () => ['glpat-token', 'global-variable-with-a-long-name'],
    },
  },
  {
    id: 'gitlab-session-cookie',
    what: 'GitLab session cookie',
    source: 'docs.gitlab.com/user/profile/#why-do-you-get-signed-out',
    keywords: ['_gitlab_session'],
    pattern: /_gitlab_session=(?<secret>[a-f0-9]{32})/d,
    examples: {
      match: () => [`Cookie: _gitlab_session=${make('hex', 32)}`],
      no: () => ['the _gitlab_session cookie'],
    },
  },
  ...prefixed([
    {
      id: 'github-token',
      what: 'GitHub token (personal, OAuth, app, refresh)',
      source: 'docs.github.com: About authentication to GitHub, token formats',
      prefixes: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
      value: ['alnum', 30],
    },
    {
      id: 'github-fine-grained-token',
      what: 'GitHub fine-grained personal access token',
      source: 'docs.github.com: About authentication to GitHub, token formats',
      prefixes: ['github_pat_'],
      value: ['word', 30],
    },
    {
      id: 'atlassian-token',
      what: 'Atlassian API token',
      source: 'support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account',
      prefixes: ['ATATT3', 'ATCTT3', 'ATSTT3'],
      value: ['base64', 60],
    },
    {
      id: 'bitbucket-token',
      what: 'Bitbucket app password or access token',
      source: 'support.atlassian.com/bitbucket-cloud/docs/access-tokens',
      prefixes: ['ATBB', 'BBDC-', 'ATOA'],
      value: ['base64', 24],
    },
  ]),
  ...labelled([
    {
      id: 'bitbucket-secret',
      what: 'Bitbucket client id or secret',
      source: 'support.atlassian.com/bitbucket-cloud/docs/use-oauth-on-bitbucket-cloud',
      labels: ['bitbucket'],
      values: [
        ['alnum', 32],
        ['url64', 64],
      ],
    },
    {
      id: 'atlassian-legacy-token',
      what: 'Atlassian API token in its older form',
      source: 'support.atlassian.com/atlassian-account',
      labels: ['atlassian', 'confluence', 'jira'],
      values: [['alnum', 24]],
    },
    {
      id: 'gitea-token',
      what: 'Gitea or Forgejo token',
      source: 'docs.gitea.com/development/api-usage',
      labels: ['gitea', 'forgejo', 'codeberg'],
      values: [['hex', 40]],
    },
  ]),
]
