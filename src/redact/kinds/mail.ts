import type { Kind } from '../kind.ts'
import { labelled, prefixed } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Mail, text messages, telephony and push. */
export const mail: readonly Kind[] = [
  {
    id: 'sendgrid-key',
    what: 'SendGrid API key',
    source: 'twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
    keywords: ['sg.'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])SG\.[\w-]{16,32}\.[\w-]{30,}|(?<![A-Za-z0-9])SG\.[\w=.-]{65}[\w=-]/,
    examples: { match: () => [`SG.${make('url64', 22)}.${make('url64', 43)}`], no: () => ['SG.example.com'] },
  },
  {
    id: 'mailchimp-key',
    what: 'Mailchimp Marketing API key',
    source: 'mailchimp.com/developer/marketing/guides/quick-start',
    keywords: [],
    run: true,
    pattern: /(?<![A-Za-z0-9])[a-f0-9]{32}-us\d{1,2}(?!\d)/,
    examples: { match: () => [`${make('hex', 32)}-us20`], no: () => ['prod-us1', `${make('hex', 12)}-us20`] },
  },
  {
    id: 'mailgun-key',
    what: 'Mailgun key',
    source: 'documentation.mailgun.com/docs/mailgun/api-reference/mg-auth',
    keywords: ['key-', 'pubkey-'],
    run: true,
    pattern:
      /(?<![A-Za-z0-9])(?:(?:pub)?key-[a-f0-9]{32}|[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}(?![A-Za-z0-9-]))/,
    examples: {
      match: () => [`key-${make('hex', 32)}`, `${make('hex', 32)}-${make('hex', 8)}-${make('hex', 8)}`],
      no: () => ['key-value', make('uuid', 36)],
    },
  },
  {
    id: 'twilio-key',
    what: 'Twilio API key',
    source: 'twilio.com/docs/glossary/what-is-a-sid',
    keywords: [],
    run: true,
    pattern: /(?<![A-Za-z0-9])SK[0-9a-fA-F]{32}(?![A-Za-z0-9])/,
    examples: {
      match: () => [`SK${make('hex', 32)}`],
      no: () => [`SK${make('hex', 12)}`, `AC${make('hex', 32)} is the account`],
    },
  },
  {
    id: 'telnyx-key',
    what: 'Telnyx API key',
    source: 'developers.telnyx.com',
    keywords: ['key0'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])KEY0[0-9A-F]{31}_[\w-]{20,}/,
    examples: {
      match: () => [`KEY0${make('hex', 31).toUpperCase()}_${make('alnum', 22)}`],
      no: () => ['KEY0'],
    },
  },
  {
    id: 'ably-key',
    what: 'Ably API key',
    source: 'ably.com/docs/auth/basic',
    keywords: [],
    run: true,
    reach: 14,
    needs: /\.[\w-]{6}:/,
    pattern: /(?<![\w.:/-])[\w-]{6}\.[\w-]{6}:[\w-]{40,50}(?![\w:/.-])/,
    accept: (secret) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
    examples: {
      match: () => [`${make('alnum', 6)}.${make('alnum', 6)}:${make('url64', 43)}`],
      no: () => ['docker.server:8080'],
    },
  },
  ...prefixed([
    {
      id: 'brevo-key',
      what: 'Brevo (Sendinblue) API or SMTP key',
      source: 'developers.brevo.com/docs/getting-started',
      prefixes: ['xkeysib-', 'xsmtpsib-'],
      value: ['url64', 60],
    },
    {
      id: 'resend-key',
      what: 'Resend API key',
      source: 'resend.com/docs/dashboard/api-keys/introduction',
      prefixes: ['re_'],
      value: ['word', 28],
      entropy: 3.5,
    },
    {
      id: 'mailersend-token',
      what: 'MailerSend token',
      source: 'developers.mailersend.com',
      prefixes: ['mlsn.'],
      value: ['hex', 60],
    },
    {
      id: 'onesignal-key',
      what: 'OneSignal key',
      source: 'documentation.onesignal.com/docs/keys-and-ids',
      prefixes: ['os_v2_app_', 'os_v2_org_'],
      value: ['word', 40],
    },
    {
      id: 'courier-token',
      what: 'Courier token',
      source: 'courier.com/docs',
      prefixes: ['pk_prod_', 'dk_prod_', 'pk_test_0'],
      value: ['upper', 25],
    },
    {
      id: 'beamer-key',
      what: 'Beamer API key',
      source: 'getbeamer.com/api',
      prefixes: ['b_'],
      value: ['url64', 44],
      entropy: 4.2,
    },
    {
      id: 'pushbullet-token',
      what: 'Pushbullet access token',
      source: 'docs.pushbullet.com',
      prefixes: ['o.'],
      value: ['alnum', 32],
    },
    {
      id: 'fastmail-token',
      what: 'Fastmail API token',
      source: 'fastmail.com/dev',
      prefixes: ['fmu1-', 'fma1-'],
      value: ['url64', 40],
    },
  ]),
  ...labelled([
    {
      id: 'twilio-secret',
      what: 'Twilio auth token or secret',
      source: 'twilio.com/docs/iam/api-keys',
      labels: ['twilio'],
      values: [
        ['hex', 32],
        ['alnum', 32],
      ],
    },
    {
      id: 'mailgun-signing-key',
      what: 'Mailgun key without its prefix',
      source: 'documentation.mailgun.com',
      labels: ['mailgun'],
      values: [['hex', 32]],
    },
    {
      id: 'mail-service-token',
      what: 'Mail service key (Postmark, Mailjet, SparkPost, Mandrill)',
      source: 'postmarkapp.com/developer; dev.mailjet.com',
      labels: ['postmark', 'mailjet', 'sparkpost', 'mandrill', 'mailtrap'],
      values: [
        ['uuid', 36],
        ['hex', 32],
        ['hex', 40],
        ['url64', 22],
      ],
    },
    {
      id: 'messagebird-key',
      what: 'MessageBird (Bird) key or client id',
      source: 'developers.messagebird.com',
      labels: ['message bird', 'messagebird'],
      values: [
        ['lower', 25],
        ['uuid', 36],
      ],
    },
    {
      id: 'vonage-secret',
      what: 'Vonage (Nexmo), Plivo or Sinch secret',
      source: 'developer.vonage.com/en/getting-started/concepts/authentication',
      labels: ['vonage', 'nexmo', 'plivo', 'sinch'],
      values: [
        ['alnum', 16],
        ['alnum', 40],
        ['hex', 32],
      ],
    },
    {
      id: 'pushover-key',
      what: 'Pushover or Pusher key',
      source: 'pushover.net/api; pusher.com/docs/channels',
      labels: ['pushover', 'pusher'],
      values: [
        ['lower', 30],
        ['hex', 20],
      ],
    },
    {
      id: 'intercom-token',
      what: 'Intercom access token',
      source: 'developers.intercom.com/docs/build-an-integration/learn-more/authentication',
      labels: ['intercom'],
      values: [
        ['base64', 60],
        ['url64', 60],
      ],
    },
    {
      id: 'support-desk-key',
      what: 'Support desk key (Zendesk, Freshdesk, Help Scout)',
      source: 'developer.zendesk.com/api-reference/introduction/security-and-auth',
      labels: ['zendesk', 'freshdesk', 'freshservice', 'helpscout', 'drift'],
      values: [
        ['alnum', 40],
        ['alnum', 20],
        ['hex', 32],
      ],
    },
  ]),
]
