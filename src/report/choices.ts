import { fold } from '../lib/fold.ts'

/**
 * The allowed value that a text means: the value in any case and with any separators, or one of its synonyms in
 * English or French.
 */
export function toChoice<T extends string>(text: string, values: readonly T[]): T | undefined {
  const word = fold(text)
  return (
    values.find((value) => fold(value) === word) ?? values.find((value) => synonyms[value]?.includes(word))
  )
}

/** Folded. A synonym means the same wherever its value is allowed. */
const synonyms: Record<string, readonly string[] | undefined> = {
  'in-progress': ['en cours', 'ongoing', 'active', 'investigating', 'identified', 'monitoring', 'mitigated'],
  open: ['ouvert', 'ouverte', 'draft', 'brouillon'],
  'in-review': ['ready to be reviewed', 'ready for review', 'review', 'pret a l evaluation', 'en revision'],
  reviewed: ['evalue', 'evaluee', 'revise', 'revisee', 'final', 'published', 'publie', 'publiee'],
  closed: ['ferme', 'fermee', 'clos', 'close', 'complete', 'completed', 'done', 'termine', 'terminee'],
  yes: ['true', 'oui', 'y', 'o'],
  no: ['false', 'non', 'n'],
  unknown: ['inconnu', 'inconnue'],
  internal: ['interne', 'private', 'prive'],
  public: ['publique'],
}

/**
 * The configured severity that a text means: any case and separators (`SEV2`, `sev 2`), or its number alone or
 * after a word for severity (`2`, `P2`, `Severity 2`, `niveau 2`) where only one severity has that number.
 */
export function toSeverity(text: string, severities: readonly string[]): string | undefined {
  const word = squeeze(text)
  const same = severities.find((severity) => squeeze(severity) === word)
  if (same !== undefined) return same
  const number =
    /^(?:sev|severity|severite|severidade?|gravite|gravedad|gravidade|schweregrad|level|niveau|nivel|stufe|priority|prio|p|s)?(\d{1,2})$/.exec(
      word,
    )?.[1]
  const numbered = severities.filter(
    (severity) => number !== undefined && /\d+/.exec(severity)?.[0] === number,
  )
  return numbered.length === 1 ? numbered[0] : undefined
}

function squeeze(text: string): string {
  return fold(text).replaceAll(' ', '')
}
