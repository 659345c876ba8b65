import type { Kind } from '../kind.ts'
import { labelled } from '../rows.ts'
import type { Alphabet } from '../shapes.ts'
import { sampleOf } from '../shapes.ts'

const make = (alphabet: Alphabet, length: number, seed = 1) => sampleOf([alphabet, length], seed)

/** Chat services. */
export const chat: readonly Kind[] = [
  {
    id: 'slack-token',
    what: 'Slack token (bot, user, workspace, session, legacy, of an export file)',
    source: 'docs.slack.dev/authentication/tokens',
    keywords: ['xoxa', 'xoxb', 'xoxc', 'xoxd', 'xoxe', 'xoxo', 'xoxp', 'xoxr', 'xoxs'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])(?:xoxe(?:\.|%2[eE]))?xox[a-eopr-s](?:-|%2[dD])[A-Za-z0-9%+/=-]{8,}/,
    examples: {
      match: () => [
        ['xox', 'b-', make('digits', 12), '-', make('digits', 12), '-', make('alnum', 24)].join(''),
        ['xox', 'p-', make('digits', 12), '-', make('digits', 12), '-', make('hex', 32)].join(''),
        ['xox', 'e.xox', 'p-1-', make('alnum', 140)].join(''),
        ['xox', 'e-', make('digits', 13), '-', make('digits', 13), '-', '0'.repeat(32)].join(''),
        ['xox', 'd-', make('alnum', 20), '%2B', make('alnum', 40), '%3D'].join(''),
      ],
      no: () => ['tokens start with xoxb- or xoxp-', 'the xoxb family'],
    },
  },
  {
    id: 'slack-app-token',
    what: 'Slack app-level token',
    source: 'docs.slack.dev/authentication/tokens',
    keywords: ['xapp-'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])xapp-\d-[A-Z0-9]+-\d+-[a-z0-9]+/i,
    examples: {
      match: () => [['xapp', '1', `A${make('upper', 10)}`, make('digits', 13), make('hex', 64)].join('-')],
      no: () => ['an xapp- token'],
    },
  },
  {
    id: 'slack-session-cookie',
    what: 'Slack session cookie',
    source: 'observed in browsers: the cookie named d',
    keywords: ['d=xox'],
    edge: true,
    pattern: /(?<![A-Za-z0-9])d=(?<secret>xox[a-z](?:-|%2[dD])[\w%+/=-]{8,})/d,
    examples: {
      match: () => [`Cookie: d=${'xox'}d-${make('alnum', 60)}`],
      no: () => ['the cookie d=xoxd'],
    },
  },
  {
    id: 'discord-token',
    what: 'Discord bot or user token',
    source: 'discord.com/developers/docs/reference#authentication',
    keywords: ['mfa.'],
    run: true,
    pattern: /(?<![\w-])(?:mfa\.[\w-]{80,}|[MNO][A-Za-z0-9_-]{23,27}\.[\w-]{6}\.[\w-]{27,})/,
    accept: (secret) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
    examples: {
      match: () => [
        [`M${make('alnum', 23)}`, make('url64', 6), make('url64', 38)].join('.'),
        `mfa.${make('url64', 84)}`,
      ],
      no: () => [
        'Monitoring.service.unavailable',
        'MyVeryLongClassNameForTheTest.method.anotherMethodOfThatClassAgain',
      ],
    },
  },
  {
    id: 'telegram-bot-token',
    what: 'Telegram bot token',
    source: 'core.telegram.org/bots/api#authorizing-your-bot',
    keywords: [':a'],
    reach: 19,
    needs: /\d{5}:A/,
    pattern: /(?<![A-Za-z0-9])(?:bot)?\d{5,16}:A[\w-]{33,}/,
    examples: {
      match: () => [
        `${make('digits', 10)}:AA${make('url64', 33)}`,
        `https://api.telegram.org/bot${make('digits', 9)}:AA${make('url64', 33)}/getMe`,
      ],
      no: () => ['12:AA at noon', `${make('digits', 10)}:AAshort`],
    },
  },
  {
    id: 'matrix-token',
    what: 'Matrix (Synapse) access token',
    source: 'github.com/matrix-org/synapse/pull/5588: syt_<user>_<random>_<checksum>',
    keywords: ['syt_', 'syr_', 'mat_', 'mct_', 'mar_', 'mcr_'],
    edge: true,
    pattern:
      /(?<![A-Za-z0-9])(?:sy[tr]_[A-Za-z0-9+/=]{2,}_[A-Za-z]{20}_[A-Za-z0-9]{6}|m[ac][tr]_[A-Za-z0-9]{30}_[A-Za-z0-9]{6})/,
    examples: {
      match: () => [`${'syt'}_${make('alnum', 8)}_${'abcdefghijABCDEFGHIJ'}_${make('alnum', 6)}`],
      no: () => ['syt_user_token'],
    },
  },
  ...labelled([
    {
      id: 'discord-secret',
      what: 'Discord client secret or key',
      source: 'discord.com/developers/docs/topics/oauth2',
      labels: ['discord'],
      values: [
        ['url64', 32],
        ['hex', 64],
      ],
    },
    {
      id: 'mattermost-token',
      what: 'Mattermost access token',
      source: 'developers.mattermost.com/integrate/reference/personal-access-token',
      labels: ['mattermost'],
      values: [['lower', 26]],
    },
    {
      id: 'gitter-token',
      what: 'Gitter access token',
      source: 'developer.gitter.im/docs/authentication',
      labels: ['gitter'],
      values: [['url64', 40]],
    },
    {
      id: 'rocketchat-token',
      what: 'Rocket.Chat personal access token',
      source: 'developer.rocket.chat/apidocs',
      labels: ['rocket chat', 'rocketchat', 'rocket.chat'],
      values: [['url64', 43]],
    },
    {
      id: 'zulip-key',
      what: 'Zulip API key',
      source: 'zulip.com/api/api-keys',
      labels: ['zulip'],
      values: [['alnum', 32]],
    },
    {
      id: 'zoom-secret',
      what: 'Zoom client secret or webhook secret token',
      source: 'developers.zoom.us/docs/internal-apps/s2s-oauth',
      labels: ['zoom'],
      values: [
        ['alnum', 32],
        ['url64', 22],
      ],
    },
    {
      id: 'sendbird-token',
      what: 'Sendbird API token',
      source: 'sendbird.com/docs/chat/platform-api',
      labels: ['sendbird'],
      values: [
        ['hex', 40],
        ['uuid', 36],
      ],
    },
    {
      id: 'twitch-secret',
      what: 'Twitch client secret or access token',
      source: 'dev.twitch.tv/docs/authentication',
      labels: ['twitch'],
      values: [['lower', 30]],
    },
  ]),
]
