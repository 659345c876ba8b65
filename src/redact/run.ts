import type { RedactOptions, Secret } from './find.ts'
import { findSecrets, united } from './find.ts'
import { kinds } from './kinds/index.ts'
import { isRandom } from './random.ts'
import type { Redacted } from './redact.ts'
import { redact, replaced } from './redact.ts'

/** A stretch of one text of a run. */
type Piece = Secret & { text: number }

// Kinds that need no label: only these are trusted over the seam of two messages that are glued together.
const tokens: ReadonlySet<string> = new Set(
  kinds.filter(({ pattern }) => !pattern.hasIndices && !pattern.ignoreCase).map(({ id }) => id),
)

/**
 * Redacts consecutive messages of one author together, so that a secret is found that was sent in pieces: "the
 * password is", then the password; a key block over three messages; a token cut in two. Gives one result per text,
 * in order, its findings in that text's own offsets.
 */
export function redactRun(texts: readonly string[], options: RedactOptions = {}): Redacted[] {
  const [only] = texts
  if (only !== undefined && texts.length === 1) return [redact(only, options)]
  // Each text by itself as well: what another message adds must not hide anything.
  const own = texts.flatMap((text, at) =>
    findSecrets(text, options).map((secret) => ({ ...secret, text: at })),
  )
  const pieces = [
    ...own,
    ...findSecrets(texts.join('\n'), options).flatMap((secret) => cut(secret, texts, 1)),
  ]
  for (const secret of findSecrets(texts.join(''), options)) {
    const parts = cut(secret, texts, 0)
    if (parts.length < 2 || !tokens.has(secret.rule)) continue
    const fresh = parts.filter((part) => !pieces.some((piece) => overlap(piece, part)))
    // The first part may be a token by itself: then the word that happens to open the next message is not of it.
    if (fresh.length === parts.length || fresh.every((part) => isRandom(slice(texts, part))))
      pieces.push(...fresh)
  }
  return texts.map((text, at) => {
    const found = united(pieces.filter((piece) => piece.text === at))
    return { text: replaced(text, found), found }
  })
}

/** The parts of a secret of the joined text that lie in each of the texts, in their own offsets. */
function cut({ rule, start, end }: Secret, texts: readonly string[], seam: number): Piece[] {
  const parts: Piece[] = []
  let from = 0
  for (const [at, text] of texts.entries()) {
    const part = { rule, text: at, start: Math.max(start - from, 0), end: Math.min(end - from, text.length) }
    if (part.start < part.end) parts.push(part)
    from += text.length + seam
  }
  return parts
}

function overlap(a: Piece, b: Piece): boolean {
  return a.text === b.text && a.start < b.end && b.start < a.end
}

function slice(texts: readonly string[], { text, start, end }: Piece): string {
  return (texts[text] ?? '').slice(start, end)
}
