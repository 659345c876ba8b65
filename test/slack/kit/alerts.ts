import { at, fake, type Json, plain, say, section, start, team } from './parts.ts'

/** The first seconds: joined, topic set, an alert in attachments, an app in blocks, a workflow without any text. */
export const alerts: Json[] = [
  say(at(0, 100), 'U01ALICE0', '<@U01ALICE0> has joined the channel', {
    subtype: 'channel_join',
    inviter: 'U01BOB000',
  }),
  say(at(1, 100), 'U01BOB000', 'set the channel topic: SEV1 checkout 5xx | IC: <@U01ALICE0>', {
    subtype: 'channel_topic',
    topic: 'SEV1 checkout 5xx | IC: <@U01ALICE0>',
  }),
  say(at(2, 1), undefined, '', {
    subtype: 'bot_message',
    bot_id: 'B02GRAF00',
    username: 'Grafana',
    icons: { emoji: ':chart:' },
    attachments: [
      {
        id: 1,
        color: 'D63232',
        fallback: '[FIRING:1] Checkout5xx',
        title: '[FIRING:1] Checkout5xx &amp; friends',
        title_link: 'https://grafana.example.test/alerting?orgId=1&amp;x=2',
        text: 'error rate *12.3%* &gt; 5%',
        fields: [
          { title: 'service', value: 'checkout|api', short: true },
          { title: 'env', value: 'prod', short: true },
        ],
        footer: 'Grafana v11.2.0',
        ts: start + 2,
        image_url: 'https://grafana.example.test/render/1.png',
        mrkdwn_in: ['text'],
      },
    ],
  }),
  say(at(3, 1), 'U01PDUSER', 'Triggered #4711: Checkout 5xx', {
    bot_id: 'B01PD0000',
    app_id: 'A1FKYAUUX',
    bot_profile: { id: 'B01PD0000', name: 'PagerDuty', app_id: 'A1FKYAUUX', team_id: team },
    blocks: [
      {
        type: 'section',
        block_id: 'p1',
        text: {
          type: 'mrkdwn',
          text: ':red_circle: *Triggered* <https://pd.example.test/incidents/Q1|#4711: Checkout 5xx>',
        },
        fields: [
          { type: 'mrkdwn', text: '*Assigned:*\n<@W01DAVE00>' },
          { type: 'mrkdwn', text: '*Service:*\ncheckout' },
        ],
        accessory: {
          type: 'button',
          text: { type: 'plain_text', text: 'Ack' },
          action_id: 'ack',
          value: 'x',
        },
      },
      {
        type: 'actions',
        block_id: 'p2',
        elements: [{ type: 'button', text: { type: 'plain_text', text: 'Acknowledge' }, action_id: 'a' }],
      },
      {
        type: 'context',
        block_id: 'p3',
        elements: [
          { type: 'image', image_url: 'https://tracker.example.test/pixel.gif', alt_text: 'pd' },
          { type: 'mrkdwn', text: 'Urgency: *High*' },
        ],
      },
    ],
  }),
  say(at(4, 1), undefined, undefined, {
    subtype: 'bot_message',
    bot_id: 'B04WF0000',
    username: 'Incident Workflow',
    blocks: [
      {
        type: 'header',
        block_id: 'h',
        text: { type: 'plain_text', text: 'Incident declared :rotating_light:', emoji: true },
      },
      { type: 'divider', block_id: 'd' },
      {
        type: 'table',
        block_id: 'tb',
        rows: [
          [
            { type: 'raw_text', text: 'Role' },
            { type: 'raw_text', text: 'Who' },
          ],
          [
            { type: 'raw_text', text: 'IC|lead' },
            { type: 'rich_text', elements: [section({ type: 'user', user_id: 'U01ALICE0' })] },
          ],
        ],
      },
      { type: 'markdown', block_id: 'md', text: '**Severity:** SEV1\n- [ ] status page' },
      {
        type: 'image',
        block_id: 'im',
        image_url: `https://tracker.example.test/graph.png?t=${fake.fileToken}`,
        alt_text: 'error graph',
        title: { type: 'plain_text', text: '5xx' },
      },
      { type: 'some_future_block', block_id: 'zz', text: { type: 'plain_text', text: 'future' } },
    ],
  }),
]

/** What people say in rich text, for blocks that are quoted elsewhere. */
export const opening = [
  {
    type: 'rich_text',
    block_id: 'b1',
    elements: [
      section(
        plain('I see 5xx on checkout, looking at '),
        plain('api-gw', { code: true }),
        plain(' & '),
        plain('payments', { code: true }),
        plain(' <prod>'),
      ),
    ],
  },
]
