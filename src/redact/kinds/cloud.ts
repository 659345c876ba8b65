import type { Kind } from '../kind.ts'
import { assigned } from '../patterns.ts'
import { alnum, base32, base64, hex, lowers, url64 } from '../sample.ts'

/** Clouds. */
export const cloud: readonly Kind[] = [
  {
    id: 'aws-access-key-id',
    what: 'AWS access key id',
    source: 'docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    keywords: ['akia', 'asia', 'abia', 'acca', 'a3t'],
    pattern: /(?<![A-Za-z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
    examples: {
      match: () => [`${['AK', 'IA'].join('')}${base32(16)}`, `${['AS', 'IA'].join('')}${base32(16)}`],
      no: () => ['ASIAPACIFIC region', `AROA${base32(17)} is a role`, `xAKIA${base32(16)}`],
    },
  },
  {
    id: 'aws-secret-key',
    what: 'AWS secret access key',
    source: 'docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    keywords: ['aws', 'secret', 'akia', 'asia'],
    pattern: assigned(
      'aws|secret|(?<![A-Za-z0-9])A[KS]IA[A-Z0-9]{16}',
      '[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])',
    ),
    entropy: 3.5,
    accept: (secret) => /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret),
    examples: {
      match: () => [
        `aws_secret_access_key = ${base64(40)}`,
        `AWS_SECRET_ACCESS_KEY="${base64(40, 2)}"`,
        `secret access key: ${base64(40, 3)}`,
        `secret is ${base64(40, 4)}`,
      ],
      no: () => [`aws commit: ${hex(40)}`, `aws_image = ${lowers(40)}`],
    },
  },
  {
    id: 'google-api-key',
    what: 'Google API key',
    source: 'cloud.google.com/docs/authentication/api-keys',
    keywords: ['aiza'],
    pattern: /(?<![A-Za-z0-9])AIza[\w-]{35}/g,
    examples: { match: () => [`${['AI', 'za'].join('')}${url64(35)}`], no: () => [`AIza${alnum(20)}`] },
  },
  {
    id: 'google-oauth-secret',
    what: 'Google OAuth client secret',
    source: 'developers.google.com/identity/protocols/oauth2',
    keywords: ['gocspx-'],
    pattern: /(?<![A-Za-z0-9])GOCSPX-[\w-]{20,}/g,
    examples: { match: () => [`${['GOC', 'SPX'].join('')}-${url64(28)}`], no: () => ['GOCSPX-'] },
  },
  {
    id: 'google-oauth-token',
    what: 'Google OAuth access or refresh token',
    source: 'developers.google.com/identity/protocols/oauth2',
    keywords: ['ya29.', '1//0'],
    pattern: /(?<![A-Za-z0-9])(?:ya29\.[\w-]{20,}|1\/\/0[\w-]{40,})/g,
    examples: {
      match: () => [`${['ya', '29'].join('')}.${url64(120)}`, `1//0${url64(80)}`],
      no: () => ['ya29.short', '1//0 is not a path'],
    },
  },
  {
    id: 'azure-storage-key',
    what: 'Azure storage, Cosmos DB or Service Bus key in a connection string',
    source: 'learn.microsoft.com/azure/storage/common/storage-configure-connection-string',
    keywords: ['accountkey', 'sharedaccesskey'],
    pattern: /(?:AccountKey|SharedAccessKey)\s{0,3}[=:]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{20,}={0,2})/dgi,
    examples: {
      match: () => [
        `DefaultEndpointsProtocol=https;AccountName=acme;${['Account', 'Key'].join('')}=${base64(86)}==;EndpointSuffix=core.windows.net`,
        `${['SharedAccess', 'Key'].join('')}=${base64(43)}=`,
      ],
      no: () => ['SharedAccessKeyName=RootManageSharedAccessKey;EntityPath=orders', 'AccountKey='],
    },
  },
  {
    id: 'azure-shared-access-signature',
    what: 'Azure shared access signature (the sig of a URL)',
    source: 'learn.microsoft.com/azure/storage/common/storage-sas-overview',
    keywords: ['sig='],
    pattern: /[?&;"' ]sig=(?<secret>[A-Za-z0-9%+/]{20,}(?:%3[dD]|=){0,2})/dg,
    examples: {
      match: () => [
        `https://acme.blob.core.windows.net/logs?sv=2022-11-02&se=2023-01-01&sp=r&sig=${alnum(43)}%3D`,
      ],
      no: () => ['?sig=short'],
    },
  },
  {
    id: 'azure-client-secret',
    what: 'Microsoft Entra application secret',
    source:
      'learn.microsoft.com/entra/identity-platform; secrets carry the mark 7Q~ or 8Q~ in the fourth to sixth place',
    keywords: ['q~'],
    pattern: /(?<![A-Za-z0-9_~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/g,
    examples: {
      match: () => [`${alnum(3)}8${'Q~'}${alnum(34)}`],
      no: () => [`abc8Q~${alnum(10)}`],
    },
  },
  {
    id: 'digitalocean-token',
    what: 'DigitalOcean token',
    source: 'docs.digitalocean.com/reference/api',
    keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    pattern: /(?<![A-Za-z0-9])do[opr]_v1_[a-f0-9]{40,}/g,
    examples: { match: () => [`${['dop', 'v1'].join('_')}_${hex(64)}`], no: () => ['dop_v1_token'] },
  },
]
