import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Hosting. */
export const hosting: readonly Kind[] = [
  {
    id: 'yandex-token',
    what: 'Yandex Cloud token or key',
    source: 'yandex.cloud/en/docs/iam/concepts/authorization',
    keywords: ['t1.', 'y0_', 'y1_', 'y2_', 'y3_', 'aqvn', 'ycaj', 'ycm', 'ycn', 'yco', 'ycp'],
    pattern:
      /(?<![A-Za-z0-9])(?:t1\.[\w-]{20,}={0,2}\.[\w-]{80,}={0,2}|y[0-3]_[\w-]{50,}|AQVN[\w-]{35,}|YC(?:AJ[\w-]{20,}|[MNOP][\w-]{37,}))/,
    examples: {
      match: () => [
        `t1.${make('url64', 60)}.${make('url64', 86)}`,
        `y0_${make('url64', 55)}`,
        `AQVN${make('url64', 36)}`,
        `YCAJ${make('url64', 21)}`,
      ],
      no: () => ['t1.micro', 'AQVN'],
    },
  },
  ...prefixed([
    {
      id: 'digitalocean-token',
      what: 'DigitalOcean token',
      source: 'docs.digitalocean.com/reference/api',
      prefixes: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
      value: ['hex', 40],
    },
    {
      id: 'digitalocean-spaces-key',
      what: 'DigitalOcean Spaces key id',
      source: 'docs.digitalocean.com/products/spaces',
      prefixes: ['DO00', 'DO801'],
      value: ['upper', 16],
    },
    {
      id: 'heroku-key',
      what: 'Heroku API key',
      source: 'devcenter.heroku.com/articles/authentication',
      prefixes: ['HRKU-'],
      value: ['url64', 30],
    },
    {
      id: 'fly-token',
      what: 'Fly.io token',
      source: 'fly.io/docs/security/tokens',
      prefixes: ['fo1_', 'fm1r_', 'fm1a_', 'fm2_'],
      value: ['base64', 40],
    },
    {
      id: 'render-key',
      what: 'Render API key',
      source: 'render.com/docs/api',
      prefixes: ['rnd_'],
      value: ['alnum', 28],
    },
    {
      id: 'netlify-token',
      what: 'Netlify token',
      source: 'docs.netlify.com/api/get-started',
      prefixes: ['nfp_', 'nfc_', 'nfo_', 'nfu_'],
      value: ['alnum', 34],
    },
    {
      id: 'vercel-token',
      what: 'Vercel token',
      source: 'vercel.com/changelog/new-token-formats-and-secret-scanning',
      prefixes: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_', 'vercel_blob_rw_'],
      value: ['url64', 24],
    },
    {
      id: 'supabase-key',
      what: 'Supabase access token or secret key',
      source: 'supabase.com/docs/guides/api/api-keys',
      prefixes: ['sbp_', 'sb_secret_', 'sbp_v0_', 'sbp_oauth_'],
      value: ['word', 30],
    },
    {
      id: 'scaleway-key',
      what: 'Scaleway access key',
      source: 'scaleway.com/en/docs/iam/concepts',
      prefixes: ['SCW'],
      value: ['upper', 17],
    },
    {
      id: 'exoscale-key',
      what: 'Exoscale API key',
      source: 'community.exoscale.com/platform/iam',
      prefixes: ['EXO'],
      value: ['hex', 24],
    },
    {
      id: 'upcloud-token',
      what: 'UpCloud API token',
      source: 'upcloud.com/docs/guides/getting-started-upcloud-api',
      prefixes: ['ucat_'],
      value: ['upper', 20],
    },
    {
      id: 'alibaba-access-key-id',
      what: 'Alibaba Cloud access key id',
      source: 'alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
      prefixes: ['LTAI'],
      value: ['alnum', 16],
    },
    {
      id: 'tencent-secret-id',
      what: 'Tencent Cloud secret id',
      source: 'tencentcloud.com/document/product/598/32675',
      prefixes: ['AKID'],
      value: ['alnum', 32],
    },
    {
      id: 'scalingo-token',
      what: 'Scalingo API token',
      source: 'developers.scalingo.com',
      prefixes: ['tk-us-', 'tk-fr-'],
      value: ['url64', 40],
    },
    {
      id: 'backblaze-key',
      what: 'Backblaze application key',
      source: 'backblaze.com/docs/cloud-storage-application-keys',
      prefixes: ['K000', 'K001', 'K002', 'K003', 'K004', 'K005'],
      value: ['base64', 27],
      entropy: 4,
    },
  ]),
  ...labelled([
    {
      id: 'heroku-legacy-key',
      what: 'Heroku API key in its older form',
      source: 'devcenter.heroku.com/articles/authentication',
      labels: ['heroku'],
      values: [['uuid', 36]],
    },
    {
      id: 'linode-token',
      what: 'Linode (Akamai) token',
      source: 'techdocs.akamai.com/linode-api',
      labels: ['linode'],
      values: [['hex', 64]],
    },
    {
      id: 'vultr-key',
      what: 'Vultr API key',
      source: 'vultr.com/api',
      labels: ['vultr'],
      values: [['upper', 36]],
    },
    {
      id: 'hetzner-token',
      what: 'Hetzner Cloud token',
      source: 'docs.hetzner.cloud',
      labels: ['hetzner', 'hcloud'],
      values: [['alnum', 64]],
    },
    {
      id: 'ovh-key',
      what: 'OVHcloud application secret or consumer key',
      source: 'help.ovhcloud.com: First steps with the OVHcloud APIs',
      labels: ['ovh'],
      values: [
        ['alnum', 32],
        ['hex', 32],
      ],
    },
    {
      id: 'scaleway-secret',
      what: 'Scaleway secret key',
      source: 'scaleway.com/en/docs/iam/concepts',
      labels: ['scaleway', 'scw'],
      values: [['uuid', 36]],
    },
    {
      id: 'alibaba-secret-key',
      what: 'Alibaba Cloud secret',
      source: 'alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
      labels: ['alibaba', 'aliyun'],
      values: [['alnum', 30]],
    },
    {
      id: 'tencent-secret-key',
      what: 'Tencent Cloud secret key',
      source: 'tencentcloud.com/document/product/598/32675',
      labels: ['tencent'],
      values: [['alnum', 32]],
    },
    {
      id: 'ibm-cloud-key',
      what: 'IBM Cloud API key',
      source: 'cloud.ibm.com/docs/account?topic=account-manapikey',
      labels: ['ibm'],
      values: [['url64', 44]],
    },
    {
      id: 'netlify-legacy-token',
      what: 'Netlify token in its older form',
      source: 'docs.netlify.com/api/get-started',
      labels: ['netlify'],
      values: [['url64', 40, 46]],
    },
    {
      id: 'vercel-legacy-token',
      what: 'Vercel token in its older form',
      source: 'vercel.com/docs/rest-api',
      labels: ['vercel'],
      values: [['alnum', 24]],
    },
    {
      id: 'railway-token',
      what: 'Railway token',
      source: 'docs.railway.com/reference/public-api',
      labels: ['railway'],
      values: [['uuid', 36]],
    },
  ]),
]
