import type { Claim, Profile, Said } from './profile.ts'

/** The incident bot of the Canadian Digital Service, with whose reports this project began. */
export const sreBot: Profile = {
  id: 'sre-bot',
  source: 'github.com/cds-snc/sre-bot: app/modules/incident',
  read(said, { severity, posted }) {
    const claims: Claim[] = []
    if (said.kind === 'name') return nameClaims(said)
    if (said.kind !== 'message') return [...topicClaims(said), ...roleClaims(said)]
    const { text } = said
    if (/^(?:\S+ )?An incident report has been created at: /m.test(text)) {
      claims.push({ field: 'declared', value: posted })
      const [, url] = /An incident report has been created at: <?(https:\/\/[^\s<>|]+)/.exec(text) ?? []
      if (url) claims.push({ field: 'links', value: [url] })
    }
    const [, level] = /\bSEVERITY WARNING: (SEV-?\d)/i.exec(text) ?? []
    const known = level === undefined ? undefined : severity(level)
    if (known !== undefined) claims.push({ field: 'severity', value: known })
    const [, state] = /has updated the incident status to ([A-Za-z ]{1,30}?)\.?$/m.exec(text) ?? []
    const status = statuses[state?.toLowerCase() ?? '']
    if (status !== undefined) claims.push({ field: 'status', value: status })
    const [, field, date, time] =
      /has updated the field (\w{1,30}) to (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})/.exec(text) ?? []
    const moment = moments[field ?? '']
    if (moment !== undefined) claims.push({ field: moment, value: `${date}T${time}` })
    for (const [, id = '', role = ''] of text.matchAll(assigned)) {
      claims.push({
        field: role === 'incident commander' ? 'roles.commander' : 'roles.operations',
        person: id,
      })
    }
    return claims
  },
}

const assigned =
  /<@([UW][A-Z0-9]{2,20})(?:\|[^<>]{0,80})?> has been assigned as (incident commander|operations lead) /g

/** Report statuses as the bot's menu has them. */
const statuses: Record<string, string> = {
  'in progress': 'in-progress',
  open: 'open',
  'ready to be reviewed': 'in-review',
  reviewed: 'reviewed',
  closed: 'closed',
}

/** The bot's times have no zone: they are what the person picked, so local to the report. */
const moments: Record<string, string> = {
  start_impact_time: 'impact_start',
  detection_time: 'detected',
  end_impact_time: 'impact_end',
}

/** `incident-2022-03-29-keys-in-deploy-log`; `incident-dev-…` is the bot's own test. */
function nameClaims({ text }: Said): Claim[] {
  const [, slug] = /^incident-\d{4}-\d{2}-\d{2}-([\p{L}\p{N}_-]{2,2000})$/u.exec(text) ?? []
  if (slug === undefined) return []
  const title = slug.replace(/[-_]+/g, ' ').trim()
  return [{ field: 'title', value: title.charAt(0).toUpperCase() + title.slice(1) }]
}

/** `Incident: keys in deploy log / Notify` */
function topicClaims({ kind, text }: Said): Claim[] {
  const [, title, product] = /^Incident: ([^/\n]{1,2000}) \/ ([^/\n]{1,2000})$/.exec(text) ?? []
  if (kind !== 'topic' || title === undefined || product === undefined) return []
  return [
    { field: 'title', value: title.trim() },
    { field: 'services', value: [product.trim()] },
  ]
}

/** `IC: <@U…> / OL: <@U…>`, the topic at first, later the purpose. */
function roleClaims({ text }: Said): Claim[] {
  return [...text.matchAll(/\b(IC|OL): <@([UW][A-Z0-9]{2,20})(?:\|[^<>]{0,80})?>/g)].map(
    ([, role, id = '']) => ({
      field: role === 'IC' ? 'roles.commander' : 'roles.operations',
      person: id,
    }),
  )
}
