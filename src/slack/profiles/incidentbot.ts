import type { Claim, Profile } from './profile.ts'

/** incidentbot, formerly echoboomer/incident-bot. Its statuses and severities are configurable. */
export const incidentbot: Profile = {
  id: 'incidentbot',
  source: 'github.com/incidentbot/incidentbot: incidentbot/slack/messages.py, incident/core.py',
  read(said, { severity, posted }) {
    const { kind, text } = said
    const claims: Claim[] = []
    const level = (written: string | undefined) => {
      const known = written === undefined ? undefined : severity(written)
      if (known !== undefined) claims.push({ field: 'severity', value: known })
    }
    if (kind === 'topic') level(/^Severity: ([\w-]{1,20}) \| Status: /.exec(text)?.[1])
    if (kind !== 'message') return claims
    level(/The incident severity has changed to \*([\w-]{1,20})\*/.exec(text)?.[1])
    const status = /The incident status has changed to \*([\w ]{1,30})\*\./.exec(text)?.[1]?.toLowerCase()
    if (status === 'identified' || status === 'resolved') claims.push({ field: status, value: posted })
    for (const [, id = '', role = ''] of text.matchAll(joined)) {
      const name = role.toLowerCase().replaceAll(' ', '_')
      claims.push({ field: `roles.${roles[name] ?? name}`, person: id })
    }
    const [, description] = /\*Description:\* ([^\n]{1,2000})/.exec(text) ?? []
    if (description) claims.push({ field: 'title', value: description.trim() })
    const [, components] = /\*Components:\* ([^\n]{1,2000})/.exec(text) ?? []
    const services =
      components
        ?.split(',')
        .map((one) => one.trim())
        .filter(Boolean) ?? []
    if (services.length > 0) claims.push({ field: 'services', value: services })
    return claims
  },
}

const joined = /<@([UW][A-Z0-9]{2,20})> has joined this incident as \*([\w ]{1,40})\*\./g

const roles: Record<string, string> = {
  incident_commander: 'commander',
  communications_liaison: 'communications',
}
