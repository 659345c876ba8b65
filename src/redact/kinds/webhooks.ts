import type { Kind } from '../kind.ts'
import { prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Addresses that let whoever has them post, start a flow or open a file. */
export const webhooks: readonly Kind[] = [
  {
    id: 'slack-webhook',
    what: 'Slack incoming webhook or workflow trigger',
    source: 'docs.slack.dev/messaging/sending-messages-using-incoming-webhooks',
    keywords: ['hooks.slack'],
    edge: true,
    pattern:
      /(?<![A-Za-z0-9.])hooks\.slack(?:-gov)?\.com\/(?<secret>(?:services|workflows|triggers)\/[\w/+-]{14,})/d,
    examples: {
      match: () => [
        `https://hooks.slack.com/${['services', `T${make('upper', 8)}`, `B${make('upper', 10)}`, make('alnum', 24)].join('/')}`,
      ],
      no: () => ['https://hooks.slack.com/services/', `https://slack.com/services/T01/${make('alnum', 24)}`],
    },
  },
  {
    id: 'slack-public-link',
    what: 'Public link of a Slack file: its last part opens the file to anyone',
    source: 'docs.slack.dev/reference/objects/file-object: permalink_public',
    keywords: ['slack-files.com', 'files.slack.com/files-pub'],
    edge: true,
    pattern:
      /(?<![A-Za-z0-9.])(?:slack-files\.com\/(?:files-pub\/)?|files\.slack\.com\/files-pub\/)(?<secret>T[A-Z0-9]{5,}-F[A-Z0-9]{5,}-[a-z0-9]{6,})/d,
    examples: {
      match: () => [
        `https://slack-files.com/T${make('upper', 8)}-F${make('upper', 10)}-${make('hex', 10)}`,
        `https://files.slack.com/files-pub/T${make('upper', 8)}-F${make('upper', 10)}-${make('hex', 10)}/a.png`,
      ],
      no: () => ['https://acme.slack.com/files/U012AB3CD/F024BE91L/report.pdf'],
    },
  },
  {
    id: 'discord-webhook',
    what: 'Discord webhook',
    source: 'discord.com/developers/docs/resources/webhook',
    keywords: ['/api/'],
    pattern: /(?<=discord(?:app)?\.com)\/api\/(?:v\d+\/)?webhooks\/\d{15,}\/[\w-]{20,}/i,
    examples: {
      match: () => [`https://discord.com/api/webhooks/${make('digits', 18)}/${make('url64', 68)}`],
      no: () => [
        'https://discord.com/api/webhooks/',
        `https://discord.com/channels/${make('digits', 18)}/${make('digits', 18)}`,
      ],
    },
  },
  {
    id: 'teams-webhook',
    what: 'Microsoft Teams incoming webhook',
    source: 'learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors',
    keywords: ['/webhook'],
    pattern: /(?<=\.office(?:365)?\.com)\/webhook[a-z0-9]*\/[\w@-]{30,}\/IncomingWebhook\/[\w/-]{20,}/i,
    examples: {
      match: () => [
        `https://acme.webhook.office.com/webhookb2/${make('uuid', 36)}@${make('uuid', 36)}/IncomingWebhook/${make('hex', 32)}/${make('uuid', 36)}`,
      ],
      no: () => ['https://acme.webhook.office.com/webhookb2/'],
    },
  },
  {
    id: 'google-chat-webhook',
    what: 'Google Chat webhook',
    source: 'developers.google.com/workspace/chat/quickstart/webhooks',
    keywords: ['?key=', '?token=', '?thread'],
    pattern: /(?<=chat\.googleapis\.com\/v1\/spaces\/[\w-]{5,30}\/messages)\?[\w=&%.-]{30,}/,
    examples: {
      match: () => [
        `https://chat.googleapis.com/v1/spaces/AAAA${make('alnum', 7)}/messages?key=${make('url64', 39)}&token=${make('url64', 43)}`,
      ],
      no: () => ['https://chat.googleapis.com/v1/spaces/AAAAbcdefg/messages'],
    },
  },
  {
    id: 'zapier-webhook',
    what: 'Zapier webhook: whoever has it may start the flow',
    source: 'help.zapier.com/hc/articles/8496288690317',
    keywords: ['hooks.zapier'],
    pattern: /hooks\.zapier\.com(?<secret>\/hooks\/catch\/\d+\/[a-z0-9]{5,})/d,
    examples: {
      match: () => [`https://hooks.zapier.com/hooks/catch/${make('digits', 7)}/${make('lower', 7)}/`],
      no: () => ['https://hooks.zapier.com/hooks/catch/'],
    },
  },
  {
    id: 'make-webhook',
    what: 'Make webhook: whoever has it may start the flow',
    source: 'help.make.com/webhooks',
    keywords: ['hook.'],
    pattern: /hook\.(?:[a-z]{2}\d\.)?(?:make|integromat)\.(?:com|celonis\.com)(?<secret>\/[a-z0-9]{20,})/d,
    examples: {
      match: () => [`https://hook.eu1.make.com/${make('lower', 32)}`],
      no: () => ['https://example.com/hook.html', 'https://hook.eu1.make.com/'],
    },
  },
  {
    id: 'ifttt-key',
    what: 'IFTTT webhook key',
    source: 'ifttt.com/maker_webhooks',
    keywords: ['/with/key/'],
    pattern: /\/with\/key\/(?<secret>[\w-]{20,})/d,
    examples: {
      match: () => [`https://maker.ifttt.com/trigger/alert/with/key/${make('url64', 43)}`],
      no: () => ['https://maker.ifttt.com/trigger/alert/with/key/'],
    },
  },
  {
    id: 'n8n-webhook',
    what: 'n8n webhook or Power Automate trigger named by a UUID',
    source: 'docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook',
    keywords: ['/webhook/', '/webhook-test/'],
    pattern: /\/webhook(?:-test)?\/(?<secret>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/d,
    examples: {
      match: () => [`https://n8n.example.com/webhook/${make('uuid', 36)}`],
      no: () => ['https://example.com/webhook/deploy'],
    },
  },
  ...prefixed([
    {
      id: 'zoom-chat-webhook',
      what: 'Zoom incoming webhook',
      source: 'support.zoom.com: Using Zoom’s Incoming Webhook chat app',
      prefixes: ['integrations.zoom.us/chat/webhooks/incomingwebhook/'],
      value: ['url64', 20],
    },
    {
      id: 'webex-webhook',
      what: 'Webex incoming webhook',
      source: 'apphub.webex.com/applications/incoming-webhooks-cisco-systems-38054-23307-75252',
      prefixes: ['webexapis.com/v1/webhooks/incoming/'],
      value: ['url64', 40],
    },
  ]),
]
