import { fold } from '../../lib/fold.ts'
import { isSettled, type RegisterEntry } from '../../queries/follow-up-register.ts'
import type { FollowUp } from '../../report/types.ts'
import { formatDay } from '../days.ts'
import { webAddress } from '../facts.ts'
import { compare, documentFor, languageOf } from '../incident.ts'
import { type Frame, frame, incidentPath, type Page, type Site } from '../site.ts'

/** What `pages/follow-ups.hbs` shows: the register of all follow-ups. */
export type FollowUpsView = {
  page: Frame
  /** The day of the build in words. */
  asOf: string
  overdue: number
  isEmpty: boolean
  total: number
  /** Those that occur, for the filter. */
  allOwners: string[]
  allPriorities: string[]
  allStates: { state: string; key: string }[]
  open: FollowUpView[]
  settled: FollowUpView[]
}

export type FollowUpView = {
  text: string
  /** Of the text and the title, where they are not in the page's language. */
  lang: string | undefined
  /** Kind, priority and issue, as far as they are known. */
  details: { name: 'kind' | 'priority' | 'issue'; text: string; url: string | undefined }[]
  owners: string[]
  /** A day, or as written. */
  due: string | undefined
  overdue: boolean
  state: FollowUp['state']
  /** Key of the state's name in the strings. */
  key: string
  doneOn: string | undefined
  reason: string | undefined
  incident: { title: string; url: string; day: string | undefined }
}

export function followUpsPages(site: Site): Page[] {
  const { register: entries } = site
  const states = (['open', 'in-progress', 'done', 'not-doing'] as const).filter((state) =>
    entries.some(({ followUp }) => followUp.state === state),
  )
  const choices = {
    allOwners: distinct(entries.flatMap(({ followUp }) => followUp.owners)),
    allPriorities: distinct(entries.flatMap(({ followUp }) => followUp.priority ?? [])),
    allStates: states.map((state) => ({ state, key: `state.${state}` })),
  }
  return site.languages.map((lang) => {
    const path = 'follow-ups.html'
    const title = site.words(lang).say('follow-ups.title')
    const rows = entries.map((entry) => ({ entry, row: viewEntry(entry, site, lang, '') }))
    const view: FollowUpsView = {
      page: frame(site, lang, path, { title, section: 'followUps' }),
      asOf: formatDay(site.today, lang),
      isEmpty: entries.length === 0,
      total: entries.length,
      overdue: entries.filter(({ overdue }) => overdue).length,
      ...choices,
      open: rows.filter(({ entry }) => !isSettled(entry.followUp)).map(({ row }) => row),
      settled: rows.filter(({ entry }) => isSettled(entry.followUp)).map(({ row }) => row),
    }
    return { path: `${lang}/${path}`, template: 'follow-ups', lang, view }
  })
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)]
    .map((text) => ({ text, folded: fold(text) }))
    .sort((a, b) => compare(a.folded, b.folded) || compare(a.text, b.text))
    .map(({ text }) => text)
}

/** @param tree from the page to its language's folder */
export function viewEntry(
  { report, followUp, overdue }: RegisterEntry,
  site: Site,
  lang: string,
  tree: string,
): FollowUpView {
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
      ...(words.kind ? [{ name: 'kind' as const, text: words.kind, url: undefined }] : []),
      ...(followUp.priority ? [{ name: 'priority' as const, text: followUp.priority, url: undefined }] : []),
      ...(followUp.issue
        ? [{ name: 'issue' as const, text: followUp.issue.text, url: webAddress(followUp.issue.url ?? '') }]
        : []),
    ],
    owners: followUp.owners,
    due: followUp.due,
    overdue,
    state: followUp.state,
    key: `state.${followUp.state}`,
    doneOn: followUp.doneOn,
    reason: words.reason,
    incident: {
      title: shown.title ?? shown.id,
      url: incident ? tree + incidentPath(incident) : '',
      day: report.date,
    },
  }
}
