import type { Line } from '../body/line.ts'

/** Nothing to do, or a template's place for it: `N/A`, `[Action 1]`. */
export function isNothing(text: string, { links }: Pick<Line, 'links'>): boolean {
  if (text.length > longest) return false
  return nothing.test(text) || (links.length === 0 && (placeholder.test(text) || blanks.test(text)))
}

/** What is longer says something. */
const longest = 400

/** Several places to fill in: `{action}: audit it — @{owner} — {due-date}`. */
const blanks = /(?:\{{1,2}\s?[a-z][\w -]{0,30}\}{1,2}[^{}]{0,200}){2}/i

const placeholder =
  /^(?:\[[^[\]]*\]|<[^<>]*>|\{{1,2}[^{}]*\}{1,2}|…|\.{3})(?:\s*[-–—|:(]?\s*(?:\[[^[\]]*\]|@?<[^<>]*>|@?\{{1,2}[^{}]*\}{1,2})\)?)*\.?$/

/** What people put where there is nothing to do. */
const nothing =
  /^(?:none|n\/?a|nothing|tbd|todo|-|–|—|\.{1,3}|…|no (?:actions?|follow-?ups?)(?: items?)?(?: needed| required)?|aucune?|rien|ingen|keine|ninguna?|geen|なし|特になし)\.?$/i
