import type { Kind } from '../kind.ts'
import { assigned } from '../patterns.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** The three large clouds. */
export const clouds: readonly Kind[] = [
  {
    id: 'aws-access-key-id',
    what: 'AWS access key id (of a user, temporary, or bearer token)',
    source: 'docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    keywords: ['akia', 'asia', 'abia', 'acca', 'a3t'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}(?![A-Za-z0-9])/,
    examples: {
      match: () => [`${'AK'}IA${make('base32', 16)}`, `${'AS'}IA${make('base32', 16)}`],
      no: () => ['ASIAPACIFIC region', `AROA${make('base32', 17)} is a role`, `xAKIA${make('base32', 16)}`],
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
        `aws_secret_access_key = ${make('base64', 40)}`,
        `AWS_SECRET_ACCESS_KEY="${make('base64', 40, 2)}"`,
        `secret access key: ${make('base64', 40, 3)}`,
        `secret is ${make('base64', 40, 4)}`,
        `${'AK'}IA${make('base32', 16)}, ${make('base64', 40, 5)}`,
      ],
      no: () => [`aws commit: ${make('hex', 40)}`, `aws_image = ${make('lower', 40)}`],
    },
  },
  {
    id: 'aws-session-token',
    what: 'AWS session token',
    source: 'docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html',
    keywords: ['iqojb3', 'fwog', 'fqog', 'ahoj', 'aws_session', 'awssession'],
    pattern:
      /(?<![A-Za-z0-9+]|[A-Za-z0-9+/]{20}\/)(?:IQoJb3|FwoG|FQoG|AHoJ)[A-Za-z0-9+/%]{80,}={0,2}|aws_?session_?token["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9+/=%]{60,})/di,
    examples: {
      match: () => [`IQoJb3${make('base64', 300)}`, `AWS_SESSION_TOKEN=${make('base64', 200)}`],
      no: () => [`FwoG${make('alnum', 20)}`],
    },
  },
  {
    id: 'google-api-key',
    what: 'Google API key',
    source: 'cloud.google.com/docs/authentication/api-keys',
    keywords: ['aiza'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])AIza[\w-]{35,}/,
    examples: { match: () => [`${'AI'}za${make('url64', 35)}`], no: () => [`AIza${make('alnum', 20)}`] },
  },
  {
    id: 'google-oauth-token',
    what: 'Google OAuth access token, refresh token or authorization code',
    source: 'developers.google.com/identity/protocols/oauth2',
    keywords: ['ya29.', '1//0', '4/0a'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])(?:ya29\.[\w.-]{19,}[\w-]|1\/\/0[\w-]{40,}|4\/0A[\w-]{40,})/,
    examples: {
      match: () => [
        `${'ya'}29.${make('url64', 120)}`,
        `1//0${make('url64', 80)}`,
        `4/0A${make('url64', 70)}`,
      ],
      no: () => ['ya29.short', '1//0 is not a path', '4/0 is infinity'],
    },
  },
  {
    id: 'firebase-server-key',
    what: 'Firebase Cloud Messaging server key',
    source: 'firebase.google.com/docs/cloud-messaging/auth-server',
    keywords: [':apa91b'],
    reach: 11,
    pattern: /(?<![A-Za-z0-9])AAAA[\w-]{7}:APA91b[\w-]{100,}/,
    examples: {
      match: () => [`AAAA${make('url64', 7)}:${'APA'}91b${make('url64', 134)}`],
      no: () => [`AAAA:APA91b`],
    },
  },
  {
    id: 'azure-storage-key',
    what: 'Key in a connection string of Azure Storage, Cosmos DB, Service Bus, IoT Hub …',
    source: 'learn.microsoft.com/azure/storage/common/storage-configure-connection-string',
    keywords: ['accountkey', 'sharedaccesskey', 'accesskey'],
    pattern:
      /(?:Account|SharedAccess|Access)Key["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>[A-Za-z0-9+/%]{20,}={0,2})/di,
    accept: (secret) => /\d/.test(secret) && /[A-Z]/.test(secret),
    examples: {
      match: () => [
        `DefaultEndpointsProtocol=https;AccountName=acme;${'Account'}Key=${make('base64', 86)}==;EndpointSuffix=core.windows.net`,
        `${'SharedAccess'}Key=${make('base64', 43)}=`,
      ],
      no: () => ['SharedAccessKeyName=RootManageSharedAccessKey;EntityPath=orders', 'AccountKey='],
    },
  },
  {
    id: 'azure-shared-access-signature',
    what: 'Shared access signature: the sig of an Azure address or token',
    source: 'learn.microsoft.com/azure/storage/common/storage-sas-overview',
    keywords: ['sig='],
    reach: 1,
    pattern: /[?&;"' ]sig=(?<secret>[A-Za-z0-9%+/_-]{20,}={0,2})/d,
    examples: {
      match: () => [
        `https://acme.blob.core.windows.net/logs?sv=2022-11-02&se=2023-01-01&sp=r&sig=${make('alnum', 43)}%3D`,
        `SharedAccessSignature sr=acme.azure-devices.net&sig=${make('alnum', 43)}%3D&se=1700000000`,
      ],
      no: () => ['?sig=short'],
    },
  },
  {
    id: 'azure-client-secret',
    what: 'Secret of a Microsoft Entra application',
    source:
      'learn.microsoft.com/purview/sit-defn-azure-ad-client-secret: the mark 7Q~, 8Q~ … after three characters',
    keywords: ['q~'],
    reach: 4,
    pattern: /(?<![A-Za-z0-9~.-])[\w~.-]{3}\dQ~[\w~.-]{30,33}[\w~-]/,
    examples: {
      match: () => [`${make('alnum', 3)}8${'Q~'}${make('alnum', 34)}`],
      no: () => [`abc8Q~${make('alnum', 10)}`],
    },
  },
  {
    id: 'azure-identifiable-key',
    what: 'Azure key with a built-in signature (DevOps, AI services, Cosmos DB, registries, Functions …)',
    source: 'learn.microsoft.com/purview/sit-entity-definitions; github.com/microsoft/security-utilities',
    keywords: [
      'jqqj9',
      'acdb',
      'apim',
      '+ast',
      '+aba',
      '+amc',
      'aiot',
      '+asb',
      '+aeh',
      '+arm',
      'azfu',
      'azse',
      '+acr',
    ],
    reach: 84,
    pattern:
      /(?<![A-Za-z0-9+/])(?:[A-Za-z0-9]{52}JQQJ9[A-Za-z0-9]{20,30}|[A-Za-z0-9+/]{76}(?:APIM|ACDb|\+(?:ABa|AMC|ASt))[A-Za-z0-9+/]{5}[AQgw]==|[A-Za-z0-9+/]{33}(?:AIoT|\+(?:ASb|AEh|ARm))[A-Za-z0-9+/]{5}[A-P]=|[A-Za-z0-9_-]{44}AzFu[\w-]{5}[AQgw]==|[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}|[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5})/,
    examples: {
      match: () => [
        `${make('alnum', 52)}${'JQQJ'}99BAACAAAA${make('alnum', 16)}`,
        `${make('alnum', 76)}${'AC'}Db${make('alnum', 5)}A==`,
        `${make('alnum', 42)}+${'AC'}RA${make('alnum', 5)}`,
      ],
      no: () => ['ACDB is not a database', 'APIM is down'],
    },
  },
  ...prefixed([
    {
      id: 'aws-bedrock-key',
      what: 'Amazon Bedrock API key',
      source: 'docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
      prefixes: ['ABSK', 'bedrock-api-key-'],
      value: ['base64', 90],
    },
    {
      id: 'aws-marketplace-token',
      what: 'Amazon Marketplace Web Service token',
      source: 'developer-docs.amazon.com/sp-api',
      prefixes: ['amzn.mws.', 'amzn1.oa2-cs.v1.'],
      value: ['url64', 32],
    },
    {
      id: 'google-oauth-secret',
      what: 'Google OAuth client secret',
      source: 'developers.google.com/identity/protocols/oauth2',
      prefixes: ['GOCSPX-'],
      value: ['url64', 20],
    },
    {
      id: 'google-hmac-key',
      what: 'HMAC access id of Cloud Storage',
      source: 'cloud.google.com/storage/docs/authentication/hmackeys',
      prefixes: ['GOOG1E', 'GOOG'],
      value: ['upper', 20],
    },
  ]),
  ...labelled([
    {
      id: 'azure-key',
      what: 'Azure key',
      source: 'learn.microsoft.com/azure',
      labels: ['azure', 'ocp apim', 'cognitive'],
      values: [
        ['hex', 32],
        ['alnum', 52],
      ],
    },
    {
      id: 'google-hmac-secret',
      what: 'HMAC secret of Cloud Storage',
      source: 'cloud.google.com/storage/docs/authentication/hmackeys',
      labels: ['gcs', 'google', 'gcp'],
      values: [['base64', 40]],
    },
  ]),
]
