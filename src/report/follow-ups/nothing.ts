import type { Line } from '../body/line.ts'

/** Nothing to do, or a template's place for it: `N/A`, `[Action 1]`. */
export function isNothing(text: string, { links }: Pick<Line, 'links'>): boolean {
  return nothing.test(text) || (links.length === 0 && placeholder.test(text))
}

const placeholder =
  /^(?:\[[^[\]]*\]|<[^<>]*>|\{{1,2}[^{}]*\}{1,2}|…|\.{3})(?:\s*[-–—|:(]?\s*(?:\[[^[\]]*\]|@?<[^<>]*>|@?\{{1,2}[^{}]*\}{1,2})\)?)*\.?$/

/** What people put where there is nothing to do. */
const nothing =
  /^(?:none|n\/?a|nothing|tbd|todo|-|–|—|\.{1,3}|…|no (?:actions?|follow-?ups?)(?: items?)?(?: needed| required)?|aucune?|rien|ingen|keine|ninguna?|geen|なし|特になし)\.?$/i
