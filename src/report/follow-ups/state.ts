import { findDate } from '../stamp/find-date.ts'
import { toDay } from '../timeline/days.ts'
import type { FollowUp, FollowUpState } from '../types.ts'

/** What is known of an item's state, and the words that say it. */
export type State = Pick<FollowUp, 'state' | 'stateText' | 'doneOn' | 'reason'>

const words: readonly [FollowUpState, RegExp][] = [
  [
    'not-doing',
    /^(?:not doing|not planned|won'?t (?:do|fix|be done)|wontfix|will not (?:do|fix|be done)|dropped|rejected|cancell?ed|abandoned|declined|discarded|superseded|obsolete|no longer (?:needed|relevant)|no action|n'est plus|ne sera pas (?:fait|faite|corrigé|réalisé)e?|abandonnée?|annulée?|refusée?|rejetée?|sans suite|ikke aktuelt|droppet|avvist|gjøres ikke|forkastet|verworfen|abgelehnt|wird nicht|descartad[oa]|cancelad[oa]|não será|annullat[oa]|vervallen|geannuleerd|対応しない|見送り|中止|却下|보류|취소|取消|不做)/i,
  ],
  [
    'in-progress',
    /^(?:in[- ]?progress|wip|doing|started|ongoing|under ?way|in review|in development|being |partially|partly|assigned|en cours|commencée?|démarrée?|entamée?|pågår|pågående|under arbeid|i gang|påbegynt|in arbeit|in bearbeitung|laufend|begonnen|en curso|en progreso|en proceso|em andamento|em progresso|in corso|bezig|loopt|進行中|対応中|作業中|着手|진행|进行中|处理中)/i,
  ],
  [
    'open',
    /^(?:to[- ]?do|open|not (?:yet )?(?:started|done|implemented)|new|pending|planned|backlog|proposed|tbd|waiting|scheduled|à faire|ouvert|ouverte|à venir|planifiée?|prévue?|non commencée?|en attente|non$|no$|nei$|ikke (?:startet|påbegynt|gjort)|åpen|planlagt|gjenstår|offen|geplant|pendientes?|abiert[oa]s?|por hacer|planificad[oa]|pendentes?|abert[oa]s?|a fazer|planejad[oa]|da fare|gepland|nog te doen|未着手|未対応|未完了|予定|検討中|未完|미완료|예정|대기|未开始|待办|待处理|计划中|未完成)/i,
  ],
  [
    'done',
    /^(?:done|completed?|closed|fixed|resolved|merged|shipped|deployed|implemented|finished|released|yes$|y$|x$|✓|✔|☑|✅|:white_check_mark:|:heavy_check_mark:|fait|faite|terminée?|complétée?|complet$|oui$|fermée?|réglée?|corrigée?|livrée?|résolue?|réalisée?|effectuée?|appliquée?|déployée?|ferdig|gjort|utført|fullført|løst|lukket|ja$|erledigt|fertig|abgeschlossen|behoben|hech[oa]s?|completad[oa]s?|terminad[oa]s?|cerrad[oa]s?|implementad[oa]s?|sí$|listo|feit[oa]s?|concluíd[oa]s?|implantad[oa]s?|sim$|fatto|gedaan|klaar|afgerond|opgelost|完了|対応済み?|済み?|実施済み?|クローズ|完成|완료|已完成|已修复|已解决)/i,
  ],
]

/** The state that a cell says: `Done 2022-04-02`, `ne sera pas fait : remplacé`. An empty one is open. */
export function readState(text: string, reference: string | undefined): State {
  const written = text.trim()
  if (written === '') return { state: 'open' }
  const plain = written
    .replace(/^[[({*_~\s]+/, '')
    .replace(/^(?:🟢|🟡|🔴|⏳|🚧|❌|⚪|🔵|\uFE0F|\s)+(?=\p{L})/u, '')
  const share = /^(\d{1,3})\s?%/.exec(written)?.[1]
  if (share !== undefined && share !== '0') {
    return { state: Number(share) >= 100 ? 'done' : 'in-progress', stateText: written }
  }
  const emoji = /^(?:🚫|⛔)/u.test(written)
    ? 'not-doing'
    : /^(?:⏳|🚧|🔄|🟡)/u.test(written)
      ? 'in-progress'
      : undefined
  const first = words.find(([, pattern]) => pattern.test(plain))?.[0] ?? emoji ?? 'open'
  // `Closed (won't do)`
  const why = /[(–—:-]\s?([^()]{3,})/.exec(plain)?.[1]
  const isRefused = first === 'done' && why !== undefined && words[0]?.[1].test(why.trim()) === true
  const state = isRefused ? 'not-doing' : first
  return { state, stateText: written, ...details(state, plain, reference) }
}

/** The state that an item's words say: `(DONE)`, ` - done`, ✅, `not doing: superseded`; or its box or strike-through. */
export function stateInText(
  text: string,
  { checked, struck }: { checked: boolean | undefined; struck: boolean },
  reference: string | undefined,
): State {
  const marked =
    /^[[(]?(?:DONE|FERDIG|FAIT|COMPLETED?|FIXED|RESOLVED|WIP|DROPPED|WON'?T FIX|TERMINÉE?|ERLEDIGT|HECHO|GJORT)[\])]?(?=[\s:.–—-]|$)/.exec(
      text,
    ) ??
    /\(\p{Lu}{3,15} (DONE)\)\s*\.?$/u.exec(text.slice(-40)) ??
    last(/[[(]\s?([^[\]()]{2,100})[\])]\s*\.?$/, text) ??
    /^(?:[❌🚫]\s?)?(not doing|won'?t (?:do|fix)|wontfix|dropped|cancell?ed)[:：]/iu.exec(text) ??
    atEnd(text) ??
    /^(?:✅|☑️?|✔️?|:white_check_mark:|:heavy_check_mark:|⏳|🔄|🚧)/u.exec(text) ??
    /(?:✅|☑️?|✔️?|:white_check_mark:|⏳|🔄|🚧)\s*$/u.exec(text)
  const written = marked ? (marked[1] ?? marked[0]).replace(/^[[(]|[\])]$/g, '').trim() : ''
  const said = written ? readState(written, reference) : undefined
  const isSaid =
    said !== undefined && (said.state !== 'open' || /^(?:to[- ]?do|open|à faire)$/i.test(written))
  if (checked === true && (!isSaid || said.state === 'open')) return { state: 'done' }
  if (isSaid) return said
  return struck ? { state: 'done' } : { state: 'open' }
}

/** What follows any dash, colon or stop near the end: `Search: one shard is full - DONE`. */
function atEnd(text: string): RegExpExecArray | undefined {
  const ends = text
    .slice(-120)
    .matchAll(/(?:\s[-–—]+|[.:;。])\s{0,3}(?=(\p{L}(?:[^.;–—。]|\.(?=\S)){2,100}?)\s*\.?$)/gu)
  return [...ends].find(([, words = '']) => isState(words))
}

function last(pattern: RegExp, text: string): RegExpExecArray | undefined {
  const tail = text.slice(-120)
  const match = pattern.exec(tail)
  return match && isState(match[1] ?? '') ? match : undefined
}

/** Begins with a word for a state, and is not a sentence about something else. */
export function isState(text: string): boolean {
  const plain = text.trim().replace(/^[[({*_~\s]+/, '')
  const match = words.find(([, pattern]) => pattern.test(plain))?.[1].exec(plain)
  if (!match) return false
  const rest = plain.slice(match[0].length)
  return /^(?:$|\s*[:,;(–—-]|\s+(?:this|today|yesterday|PR|#|\d|https?:)|\s+(?:on|in|with|via|by|as|le|la|en|i|am|el|op|dans|par|avec|em)\s(?:the |la |le |el )?(?:\d|[#@]|PR|MR|https?:|v\d|commit|release|version|sprint|this|\p{L}{3,9}day|\p{Lu}+-\d|\p{Lu}\p{Ll}+ \d))/u.test(
    rest,
  )
}

function details(
  state: FollowUpState,
  text: string,
  reference: string | undefined,
): Pick<State, 'doneOn' | 'reason'> {
  if (state === 'done') {
    const date = findDate(text)
    const day = date && toDay(date, 'dmy', reference)
    return day ? { doneOn: day } : {}
  }
  if (state !== 'not-doing') return {}
  const reason =
    /^[^:;,(–—-]{0,60}?(?:\s?[:;,(–—]|\s-|\s(?:because|since|as|car|parce que|fordi|weil|porque|omdat)\s)\s*(.+)$/is.exec(
      text,
    )?.[1]
  const clean = reason?.replace(/[)\s.]+$/, '').trim()
  return clean ? { reason: clean } : {}
}

/** Says that all below is done: `Corrective actions taken`, `Mesures appliquées`; not `Actions to be taken`. */
export function isDoneTitle(title: string): boolean {
  return title.length <= 60 && participle.test(title)
}

const participle =
  /(?<!\p{L})(?<!(?:to be|be|not|yet|should be|will be|à être|a ser|por) )(?:taken|completed|implemented|applied|performed|done|réalisée?s|effectuée?s|appliquée?s|menées|implementad[ao]s|realizad[ao]s|tomad[ao]s|aplicad[ao]s|feit[ao]s|concluíd[ao]s|completad[ao]s|hech[ao]s|umgesetzte?|erledigte?|durchgeführte?|gjennomførte?|utførte?)(?!\p{L})|実施済み|対応済み|実施した/iu
