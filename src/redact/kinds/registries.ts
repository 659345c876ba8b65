import type { Kind } from '../kind.ts'
import { isPlaceholder } from '../placeholder.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Where packages and images are published. */
export const registries: readonly Kind[] = [
  {
    id: 'npmrc-credential',
    what: 'Registry credential of an .npmrc',
    source: 'docs.npmjs.com/cli/configuring-npm/npmrc#auth-related-configuration',
    keywords: ['_authtoken', '_auth', '_password'],
    edge: true,
    pattern: /(?<![\w])_(?:authToken|auth|password)\s{0,3}=\s{0,3}["']?(?<secret>[\w+/=.-]{8,})/d,
    accept: (secret) => !isPlaceholder(secret),
    examples: {
      match: () => [`//npm.example.org/:_authToken=${make('uuid', 36)}`, `_auth=${make('base64', 40)}=`],
      no: () => [`//npm.example.org/:_authToken=\${NPM_TOKEN}`],
    },
  },
  {
    id: 'docker-auth',
    what: 'Registry credential of a Docker config.json',
    source: 'docs.docker.com/reference/cli/docker/login/#credential-stores',
    keywords: ['"auth"'],
    pattern: /"auth"\s{0,3}:\s{0,3}"(?<secret>[A-Za-z0-9+/]{12,}={0,2})"/d,
    examples: {
      match: () => [`{"auths":{"ghcr.io":{"auth":"${make('base64', 44)}"}}}`],
      no: () => ['{"auth": "none"}'],
    },
  },
  {
    id: 'nuget-password',
    what: 'Password in a NuGet configuration',
    source: 'learn.microsoft.com/nuget/reference/nuget-config-file#packagesourcecredentials',
    keywords: ['<add'],
    pattern: /<add\s{1,4}key="(?:ClearText)?Password"\s{1,4}value="(?<secret>[^"\n]{4,200})"/di,
    accept: (secret) => !isPlaceholder(secret),
    examples: {
      match: () => [`<add key="ClearText${'Password'}" value="${make('alnum', 12)}" />`],
      no: () => ['<add key="Password" value="%NUGET_PASSWORD%" />'],
    },
  },
  ...prefixed([
    {
      id: 'npm-token',
      what: 'npm access token',
      source: 'docs.npmjs.com/about-access-tokens',
      prefixes: ['npm_'],
      value: ['alnum', 36],
    },
    {
      id: 'pypi-token',
      what: 'PyPI upload token',
      source: 'pypi.org/help/#apitoken',
      prefixes: ['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'],
      value: ['url64', 50],
    },
    {
      id: 'rubygems-token',
      what: 'RubyGems API key',
      source: 'guides.rubygems.org/api-key-scopes',
      prefixes: ['rubygems_'],
      value: ['hex', 40],
    },
    {
      id: 'clojars-token',
      what: 'Clojars deploy token',
      source: 'github.com/clojars/clojars-web/wiki/Deploy-Tokens',
      prefixes: ['CLOJARS_', 'clojars_'],
      value: ['alnum', 60],
    },
    {
      id: 'crates-io-token',
      what: 'crates.io API token',
      source: 'doc.rust-lang.org/cargo/reference/publishing.html',
      prefixes: ['cio'],
      value: ['alnum', 32],
    },
    {
      id: 'nuget-key',
      what: 'NuGet API key',
      source: 'learn.microsoft.com/nuget/nuget-org/publish-a-package',
      prefixes: ['oy2'],
      value: ['lower', 43],
    },
    {
      id: 'packagist-token',
      what: 'Packagist API token',
      source: 'packagist.com/docs',
      prefixes: [
        ...['packagist_uut_', 'packagist_ack_', 'packagist_out_', 'packagist_aus_'],
        ...['packagist_ut_', 'packagist_ot_'],
      ],
      value: ['hex', 60],
    },
    {
      id: 'docker-hub-token',
      what: 'Docker Hub access token',
      source: 'docs.docker.com/security/access-tokens',
      prefixes: ['dckr_pat_', 'dckr_oat_'],
      value: ['url64', 25],
    },
    {
      id: 'artifactory-key',
      what: 'JFrog Artifactory API key or reference token',
      source: 'jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
      prefixes: ['AKCp', 'cmVmd'],
      value: ['alnum', 55],
    },
  ]),
  ...labelled([
    {
      id: 'jfrog-token',
      what: 'JFrog identity token or API key',
      source: 'jfrog.com/help',
      labels: ['jfrog', 'artifactory', 'bintray', 'xray'],
      values: [
        ['alnum', 64],
        ['alnum', 73],
        ['hex', 40],
      ],
    },
  ]),
]
