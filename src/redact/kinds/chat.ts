import type { Kind } from '../kind.ts'
import { alnum, digits, hex, uppers, url64 } from '../sample.ts'

/** Chat and mail services. */
export const chat: readonly Kind[] = [
  {
    id: 'slack-token',
    what: 'Slack token (bot, user, workspace, legacy, export file)',
    source: 'docs.slack.dev/authentication/tokens',
    keywords: ['xoxa', 'xoxb', 'xoxc', 'xoxd', 'xoxe', 'xoxo', 'xoxp', 'xoxr', 'xoxs'],
    pattern: /(?<![A-Za-z0-9])xox[a-eopr-s](?:-|%2[dD])[A-Za-z0-9%+/=.-]*[A-Za-z0-9%+/=-]{7,}/g,
    examples: {
      match: () => [
        ['xox', 'b-', digits(12), '-', digits(12), '-', alnum(24)].join(''),
        ['xox', 'p-', digits(12), '-', digits(12), '-', digits(13), '-', hex(32)].join(''),
        ['xox', 'e.xox', 'p-1-', alnum(140)].join(''),
        ['xox', 'e-', digits(13), '-', digits(13), '-', digits(13), '-', '0'.repeat(32)].join(''),
        ['xox', 'd-', alnum(20), '%2B', alnum(40), '%3D'].join(''),
      ],
      no: () => ['tokens start with xoxb- or xoxp-', 'the xoxb family'],
    },
  },
  {
    id: 'slack-app-token',
    what: 'Slack app-level token',
    source: 'docs.slack.dev/authentication/tokens',
    keywords: ['xapp-'],
    pattern: /(?<![A-Za-z0-9])xapp-\d-[A-Z0-9]+-\d+-[a-z0-9]+/gi,
    examples: {
      match: () => [['xapp', '1', `A${uppers(10)}`, digits(13), hex(64)].join('-')],
      no: () => ['an xapp- token'],
    },
  },
  {
    id: 'slack-webhook',
    what: 'Slack incoming webhook or workflow trigger',
    source: 'docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
    keywords: ['hooks.slack'],
    pattern:
      /(?<![A-Za-z0-9.])hooks\.slack(?:-gov)?\.com\/(?<secret>(?:services|workflows|triggers)\/[A-Za-z0-9]{6,}\/[\w/+-]{6,})/dg,
    examples: {
      match: () => [
        `https://hooks.slack.com/${['services', `T${uppers(8)}`, `B${uppers(10)}`, alnum(24)].join('/')}`,
      ],
      no: () => ['https://hooks.slack.com/services/', 'https://slack.com/services/T0001/B0001/abcdefghijkl'],
    },
  },
  {
    id: 'slack-public-link',
    what: 'Public link of a Slack file (its last part opens the file to anyone)',
    source: 'docs.slack.dev/reference/objects/file-object: permalink_public',
    keywords: ['slack-files.com'],
    pattern: /(?<![A-Za-z0-9.])slack-files\.com\/(?<secret>T[A-Z0-9]{5,}-F[A-Z0-9]{5,}-[a-z0-9]{6,})/dg,
    examples: {
      match: () => [`https://slack-files.com/T${uppers(8)}-F${uppers(10)}-${hex(10)}`],
      no: () => ['https://acme.slack.com/files/U012AB3CD/F024BE91L/report.pdf'],
    },
  },
  {
    id: 'discord-token',
    what: 'Discord bot or user token',
    source: 'discord.com/developers/docs/reference#authentication',
    keywords: ['m', 'n', 'o'],
    pattern: /(?<![\w-])(?:mfa\.[\w-]{80,}|[MNO][A-Za-z0-9_-]{23,25}\.[\w-]{6}\.[\w-]{27,})/g,
    examples: {
      match: () => [[`M${alnum(23)}`, url64(6), url64(38)].join('.'), `mfa.${url64(84)}`],
      no: () => ['Monitoring.service.unavailable', 'MyVeryLongClassNameForExample.method.anotherMethod'],
    },
  },
  {
    id: 'discord-webhook',
    what: 'Discord webhook',
    source: 'discord.com/developers/docs/resources/webhook',
    keywords: ['/api/webhooks/'],
    pattern: /(?<=discord(?:app)?\.com)\/api\/(?:v\d+\/)?webhooks\/\d{15,}\/[\w-]{20,}/g,
    examples: {
      match: () => [`https://discord.com/api/webhooks/${digits(18)}/${url64(68)}`],
      no: () => ['https://discord.com/api/webhooks/'],
    },
  },
  {
    id: 'telegram-bot-token',
    what: 'Telegram bot token',
    source: 'core.telegram.org/bots/api#authorizing-your-bot',
    keywords: [':aa'],
    pattern: /(?<![A-Za-z0-9])(?:bot)?\d{8,10}:AA[\w-]{32,33}/g,
    examples: {
      match: () => [
        `${digits(10)}:AA${url64(33)}`,
        `https://api.telegram.org/bot${digits(9)}:AA${url64(33)}/getMe`,
      ],
      no: () => ['12:AA at noon', `${digits(10)}:AAshort`],
    },
  },
  {
    id: 'teams-webhook',
    what: 'Microsoft Teams incoming webhook',
    source: 'learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors',
    keywords: ['webhook.office', '/incomingwebhook/', 'sig='],
    pattern: /(?<=\.office(?:365)?\.com)\/webhook[a-z0-9]*\/[\w@-]{30,}\/IncomingWebhook\/[\w/-]{20,}/gi,
    examples: {
      match: () => [
        `https://acme.webhook.office.com/webhookb2/${hex(36)}@${hex(36)}/IncomingWebhook/${hex(32)}/${hex(36)}`,
      ],
      no: () => ['https://acme.webhook.office.com/webhookb2/'],
    },
  },
]
