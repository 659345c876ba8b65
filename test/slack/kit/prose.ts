import { at, emoji, fake, type Json, plain, richText, say, section, start, team } from './parts.ts'

const mentions = [
  'who am I? <@UGHOST000> <@U01CAROL0|carol> <@W01DAVE00> <#C0UNKNOWN1|> <#C01GEN0000|general> <#C01GEN0000>',
  '<!subteam^S01SRE000|@sre-oncall> <!subteam^S01SRE000> <!here> <!channel|channel> <!everyone>',
  `<!date^${start}^{date_short_pretty} at {time}|Nov 3 at 5:00 AM>`,
  `<!date^${start}^Posted {date_num} {time_secs}^https://x.example.test/|2024-11-03>`,
  '<mailto:a@b.test|a@b.test> <tel:+15550100|+1 555 0100> <https://x.example.test/a|b|c>',
  '<https://x.example.test/?a=1&amp;b=2> <sys/select.h> @alice @octocat #123 GH-9',
].join(' ')

const code = "$ kubectl get po | grep '```'\n<b>html</b> & <tag> | pipe\n# not a heading"

/** Everything that text can hold: mentions, emphasis, code, quotes, lists, Markdown typed by hand, emoji, secrets. */
export const prose: Json[] = [
  say(at(200, 1), 'UEXT99999', 'external partner speaking', {
    user_team: 'T0EXTERN1',
    source_team: 'T0EXTERN1',
    team: 'T0EXTERN1',
    user_profile: {
      real_name: 'Erin External',
      display_name: '',
      name: 'erin',
      team: 'T0EXTERN1',
      is_restricted: false,
    },
  }),
  say(at(201, 1), 'UGHOST000', mentions),
  say(
    at(210, 1),
    'U01BOB000',
    '*bold* _italic_ ~strike~ `co*d*e` snake_case_name 2 * 3 * 4 a*b*c *not bold * **double** _*both*_ <https://x.example.test|*label*>',
  ),
  say(
    at(220, 1),
    'U01BOB000',
    "```\n$ kubectl get po | grep '```'\n<b>html</b> &amp; &lt;tag&gt; | pipe\n# not a heading\n```\nafter",
    {
      blocks: richText(
        { type: 'rich_text_preformatted', border: 0, elements: [plain(code)] },
        section(plain('after')),
      ),
    },
  ),
  say(at(230, 1), 'U01BOB000', '&gt; quoted one\n&gt; quoted two\nnot quoted\n&gt;&gt;&gt; rest\nis quoted'),
  say(at(240, 1), 'U01BOB000', '1. main\n    ◦ nested\n2. second', {
    blocks: richText(
      item('ordered', 0, 'main'),
      item('bullet', 1, 'nested'),
      item('ordered', 0, 'second', { offset: 1 }),
      { type: 'rich_text_quote', elements: [plain('quoted\nlines')] },
    ),
  }),
  say(
    at(250, 1),
    'U01BOB000',
    '- looks like a list\n1. and this\n# heading?\n--- \n| a | b |\n    indented\n<script>alert(1)</script>\n![x](https://tracker.example.test/p.png)\n[ ] todo\n~~~\n\u200b\u202eRTL',
  ),
  say(
    at(255, 1),
    'U01BOB000',
    ':tada: :wave::skin-tone-2: :flag-us: :custom-parrot: :not an emoji: 10:30:45 a::b',
    {
      blocks: richText(
        section(
          emoji('tada', '1f389'),
          plain(' '),
          emoji('wave', '1f44b-1f3fb', { skin_tone: 2 }),
          plain(' '),
          emoji('flag-us', '1f1fa-1f1f8'),
          plain(' '),
          emoji('custom-parrot', undefined, { url: 'https://emoji.slack-edge.com/x.gif' }),
          plain(' :not an emoji: 10:30:45 a::b '),
          { type: 'color', value: '#2673D9' },
          plain(' '),
          { type: 'date', timestamp: start, format: '{date} at {time}', fallback: 'Nov 3' },
          { type: 'broadcast', range: 'here', style: { bold: true, underline: true } },
          { type: 'usergroup', usergroup_id: 'S01SRE000' },
          { type: 'channel', channel_id: 'C01GEN0000' },
          { type: 'team', team_id: team },
          { type: 'canvas', file_id: 'F01CANVAS' },
          { type: 'future_inline', x: 1 },
        ),
      ),
    },
  ),
  say(
    at(270, 1),
    'U01BOB000',
    `DSN is ${fake.dsn} key ${fake.awsKey} tok ${fake.github} ${fake.botToken} ${fake.jwt} ${fake.pem}`,
  ),
  say(at(280, 1), 'U01BOB000', 'edited text, wrong time 5:03', {
    edited: { user: 'U01BOB000', ts: at(290) },
  }),
  say(at(281, 1), 'U01BOB000', 'shrugs', { subtype: 'me_message' }),
]

function item(style: string, indent: number, text: string, more: Json = {}): Json {
  return { type: 'rich_text_list', style, indent, border: 0, elements: [section(plain(text))], ...more }
}
