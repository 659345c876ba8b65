/** Small builders of Slack's JSON, for the conversation of the edge-case kit. */
export type Json = Record<string, unknown>

export const team = 'T01TEAM00'
export const channelId = 'C01INC0001'
export const channelName = 'inc-2024-1103-checkout-5xx'

/** 2024-11-03T05:00:00Z: still 2 November in Los Angeles, where Slack cuts its day files. */
export const start = 1_730_610_000

/** Timestamp of a moment, in seconds after the start and microseconds. */
export function at(seconds: number, micros = 0): string {
  return `${start + seconds}.${String(micros).padStart(6, '0')}`
}

export function say(
  seconds: string,
  user: string | undefined,
  text: string | undefined,
  more: Json = {},
): Json {
  return {
    type: 'message',
    ts: seconds,
    ...(user === undefined ? {} : { user }),
    ...(text === undefined ? {} : { text }),
    ...more,
  }
}

export function richText(...elements: Json[]): Json[] {
  return [{ type: 'rich_text', block_id: 'b1', elements }]
}

export function section(...elements: Json[]): Json {
  return { type: 'rich_text_section', elements }
}

export function plain(text: string, style?: Json): Json {
  return { type: 'text', text, ...(style ? { style } : {}) }
}

export function emoji(name: string, unicode?: string, more: Json = {}): Json {
  return { type: 'emoji', name, ...(unicode ? { unicode } : {}), ...more }
}

/** Strings of the shape of secrets, put together so that none stands in a file. */
export const fake = {
  fileToken: ['xoxe', '0'.repeat(13), '0'.repeat(13), '0'.repeat(13), '0'.repeat(32)].join('-'),
  botToken: ['xoxb', '0'.repeat(12), '0'.repeat(12), 'a'.repeat(24)].join('-'),
  awsKey: ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join(''),
  github: ['ghp', '0'.repeat(36)].join('_'),
  jwt: ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxIn0', 'c2ln'].join('.'),
  pem: ['-----BEGIN RSA', 'PRIVATE KEY-----'].join(' '),
  dsn: ['postgres://svc:', 'hunter2', '@db.internal:5432/orders'].join(''),
}
