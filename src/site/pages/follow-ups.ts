import { followUpRegister, isSettled, type RegisterEntry } from '../../queries/follow-up-register.ts'
import type { FollowUp } from '../../report/types.ts'
import { webAddress } from '../facts.ts'
import { formatDay } from '../helpers.ts'
import { documentFor, languageOf } from '../incident.ts'
import { type Frame, frame, incidentPath, type Page, type Site } from '../site.ts'

/** What `pages/follow-ups.hbs` shows: the register of all follow-ups. */
export type FollowUpsView = {
  page: Frame
  /** The day of the build in words. */
  asOf: string
  overdue: number
  isEmpty: boolean
  open: FollowUpView[]
  settled: FollowUpView[]
}

export type FollowUpView = {
  text: string
  /** Of the text and the title, where they are not in the page's language. */
  lang: string | undefined
  /** Kind, priority and issue, as far as they are known. */
  details: { text: string; url: string | undefined }[]
  owners: string
  /** A day, or as written. */
  due: string | undefined
  overdue: boolean
  state: FollowUp['state']
  /** Key of the state's name in the strings. */
  key: string
  doneOn: string | undefined
  reason: string | undefined
  incident: { title: string; url: string }
}

export function followUpsPages(site: Site): Page[] {
  const entries = followUpRegister(
    site.incidents.map(({ facts }) => facts),
    site.today,
  )
  return site.languages.map((lang) => {
    const path = 'follow-ups.html'
    const title = site.words(lang).say('follow-ups.title')
    const rows = entries.map((entry) => ({ entry, row: viewEntry(entry, site, lang) }))
    const view: FollowUpsView = {
      page: frame(site, lang, path, { title, section: 'followUps' }),
      asOf: formatDay(site.today, lang),
      isEmpty: entries.length === 0,
      overdue: entries.filter(({ overdue }) => overdue).length,
      open: rows.filter(({ entry }) => !isSettled(entry.followUp)).map(({ row }) => row),
      settled: rows.filter(({ entry }) => isSettled(entry.followUp)).map(({ row }) => row),
    }
    return { path: `${lang}/${path}`, template: 'follow-ups', lang, view }
  })
}

function viewEntry({ report, followUp, overdue }: RegisterEntry, site: Site, lang: string): FollowUpView {
  const incident = site.documents.get(report.path)?.incident
  const shown = incident ? documentFor(incident, lang).report : report
  // A translation with another number of follow-ups is not in step: then the source's words are shown.
  const inStep = shown.followUps.length === report.followUps.length
  const words = (inStep && shown.followUps[report.followUps.indexOf(followUp)]) || followUp
  const textLang = languageOf(inStep ? shown : report)
  return {
    text: words.text,
    lang: textLang === lang ? undefined : textLang,
    details: [
      ...[words.kind, followUp.priority].flatMap((text) => (text ? [{ text, url: undefined }] : [])),
      ...(followUp.issue ? [{ text: followUp.issue.text, url: webAddress(followUp.issue.url ?? '') }] : []),
    ],
    owners: followUp.owners.join(', '),
    due: followUp.due,
    overdue,
    state: followUp.state,
    key: `state.${followUp.state}`,
    doneOn: followUp.doneOn,
    reason: words.reason,
    incident: { title: shown.title ?? shown.id, url: incident ? incidentPath(incident) : '' },
  }
}
