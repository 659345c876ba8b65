import type { Kind } from '../kind.ts'
import { alnum, base64, hex, url64, uuid } from '../sample.ts'

/** Where code is kept, built and published. */
export const code: readonly Kind[] = [
  {
    id: 'github-token',
    what: 'GitHub token (personal, OAuth, app, refresh)',
    source:
      'docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    pattern: /(?<![A-Za-z0-9])gh[opusr]_[A-Za-z0-9]{30,}/g,
    examples: {
      match: () => ['p', 'o', 'u', 's', 'r'].map((letter, at) => `gh${letter}_${alnum(36, at)}`),
      no: () => ['ghp_token', 'tokens start with ghp_'],
    },
  },
  {
    id: 'github-fine-grained-token',
    what: 'GitHub fine-grained personal access token',
    source:
      'docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
    keywords: ['github_pat_'],
    pattern: /(?<![A-Za-z0-9])github_pat_\w{30,}/g,
    examples: {
      match: () => [`${['github', 'pat'].join('_')}_${alnum(22)}_${alnum(59)}`],
      no: () => ['github_pat_value'],
    },
  },
  {
    id: 'gitlab-token',
    what: 'GitLab token',
    source: 'docs.gitlab.com/security/tokens/#token-prefixes',
    keywords: ['gl', 'gr1348941'],
    pattern:
      /(?<![A-Za-z0-9])(?:gl(?:pat|oas|dt|rt|rtr|cbt|ptt|ft|imt|agent|wt|soat|ffct)-[\w-]{16,}(?:\.[\w-]{6,}){0,2}|GR1348941[\w-]{20,})/g,
    examples: {
      match: () => [
        `${['gl', 'pat'].join('')}-${url64(20)}`,
        `${['gl', 'pat'].join('')}-${url64(27)}.${alnum(2)}.${alnum(9)}`,
        `${['gl', 'rt'].join('')}-${url64(20)}`,
        `${['gl', 'cbt'].join('')}-${hex(2)}_${url64(20)}`,
        `${['GR', '1348941'].join('')}${url64(20)}`,
      ],
      no: () => ['glpat-token', 'global-variable-with-a-long-name'],
    },
  },
  {
    id: 'npm-token',
    what: 'npm access token',
    source: 'docs.npmjs.com/about-access-tokens',
    keywords: ['npm_'],
    pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36,}/g,
    examples: {
      match: () => [`${['npm', alnum(36)].join('_')}`],
      no: () => ['npm_config_registry', 'npm_lifecycle_event'],
    },
  },
  {
    id: 'npmrc-password',
    what: 'Registry credential of an .npmrc',
    source: 'docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration',
    keywords: ['_authtoken', '_auth', '_password'],
    pattern: /:?_(?:authToken|auth|password)\s{0,3}=\s{0,3}["']?(?<secret>[\w+/=.-]{8,})/dg,
    accept: (secret) => !secret.startsWith('$'),
    examples: {
      match: () => [`//registry.npmjs.org/:_authToken=${uuid()}`, `_auth=${base64(40)}=`],
      no: () => [`//registry.npmjs.org/:_authToken=\${NPM_TOKEN}`],
    },
  },
  {
    id: 'pypi-token',
    what: 'PyPI upload token',
    source: 'pypi.org/help/#apitoken',
    keywords: ['pypi-'],
    pattern: /(?<![A-Za-z0-9])pypi-Ag[\w-]{50,}/g,
    examples: {
      match: () => [`${['pypi', 'AgEIcHlwaS5vcmc'].join('-')}${url64(120)}`],
      no: () => ['pypi-publish-action'],
    },
  },
]
