import { type Json, team } from './parts.ts'

/** `users.json` of the kit: pipes, brackets and stars in names, a namesake, a guest, a bot, somebody who left. */
export const users: Json[] = [
  user('U01ALICE0', 'alice', 'Alice Nguyen', 'alice | sre', { tz: 'Europe/Berlin', is_bot: false }),
  user('U01BOB000', 'bob', "Bob O'Brien (he/him)", '', { is_bot: false }),
  {
    id: 'U01CAROL0',
    team_id: team,
    name: 'carol',
    deleted: true,
    profile: { real_name: 'Carol Diaz', display_name: 'carol_*star*', phone: '+1 555 0100' },
  },
  user('W01DAVE00', 'dave', 'Dave [on-call]', 'dave', {
    enterprise_user: { id: 'W01DAVE00', teams: [team] },
  }),
  user('U01GUEST0', 'gus', 'Gus Guest', 'gus', { is_restricted: true, is_ultra_restricted: true }),
  {
    id: 'U01PDUSER',
    team_id: team,
    name: 'pagerduty',
    is_bot: true,
    profile: { real_name: 'PagerDuty', display_name: '', bot_id: 'B01PD0000' },
  },
  user('U01ALICE2', 'alice.b', 'Alice Nguyen', 'alice | sre'),
]

function user(id: string, name: string, real: string, display: string, more: Json = {}): Json {
  return {
    id,
    team_id: team,
    name,
    deleted: false,
    real_name: real,
    profile: {
      real_name: real,
      display_name: display,
      real_name_normalized: real,
      display_name_normalized: display,
      email: `${name}@example.test`,
    },
    ...more,
  }
}
