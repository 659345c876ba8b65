import type { Config } from '../report/config.ts'
import type { Report } from '../report/types.ts'
import { isSafeAddress } from './helpers.ts'

/** A severity in words and as one to five bars, five for the worst. */
export type SeverityView = { name: string; bars: number }

export function viewSeverity({ severity }: Report, { severities }: Config): SeverityView | undefined {
  if (!severity) return undefined
  const rank = Math.max(severities.indexOf(severity), 0)
  const steps = Math.max(severities.length - 1, 1)
  return { name: severity, bars: 5 - Math.round((rank / steps) * 4) }
}

/** Key of a status' name in the strings, and its class. */
export type StatusView = { key: string; mark: string }

export function viewStatus({ status }: Pick<Report, 'status'>): StatusView | undefined {
  return status && { key: `status.${status}`, mark: `status-${status}` }
}

/** One line of the list of facts. */
export type FactView = {
  /** Key of its name in the strings; roles of a team's own have a name as written instead. */
  key: string | undefined
  name: string
  values: FactValue[]
}

/** `url` leads to the web, `page` to one of the site's own. */
type FactValue = { text: string; url?: string | undefined; page?: string | undefined }

/**
 * Who and what was involved, as far as the report says; what a list of its own shows is left out.
 * @param pageOf the address of a service's page
 */
export function viewFacts(report: Report, pageOf: (service: string) => string | undefined): FactView[] {
  const { services, teams, roles, authors, facilitators, tags, case_number, slack, links } = report
  const channel = slack?.channel ?? slack?.channel_id
  return [
    { ...fact('services', []), values: services.map((text) => ({ text, page: pageOf(text) })) },
    fact('teams', teams),
    ...Object.entries(roles).map(([role, name]): FactView => {
      const key = knownRoles.has(role) ? `role.${role}` : undefined
      return { key, name: role.replaceAll('_', ' '), values: [{ text: name }] }
    }),
    fact('authors', authors),
    fact('facilitators', facilitators),
    fact('tags', tags),
    fact('case', case_number ? [case_number] : []),
    { ...fact('channel', []), values: channel ? [{ text: channel, url: channelAddress(slack) }] : [] },
    {
      ...fact('links', []),
      values: links.map((link) => ({ text: link.replace(/^https?:\/\//i, ''), url: webAddress(link) })),
    },
  ].filter(({ values }) => values.length > 0)
}

const knownRoles = new Set(['commander', 'operations', 'communications', 'policy', 'postmortem_owner'])

function fact(name: string, values: string[]): FactView {
  return { key: `fact.${name}`, name, values: values.map((text) => ({ text })) }
}

function channelAddress(slack: Report['slack']): string | undefined {
  const { workspace, channel_id } = slack ?? {}
  if (!workspace || !channel_id || !/^[A-Z0-9]+$/.test(channel_id)) return undefined
  return webAddress(`${workspace.replace(/\/$/, '')}/archives/${channel_id}`)
}

/** An address that a page may link to, and no other kind. */
export function webAddress(address: string): string | undefined {
  return /^https?:\/\//i.test(address) && isSafeAddress(address) ? address : undefined
}
