/**
 * The fragments by which the headings of a text can be linked to, as GitHub and the site make them, and those that
 * are written out (`<a id="x">`, `{#x}`). Rather one too many than one too few: what is not a heading after all,
 * within a fence, counts as one.
 */
export function anchors(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  const counts = new Map<string, number>()
  const rows = text.split(/\r?\n/)
  for (const [i, row] of rows.entries()) {
    const isSetext = /^ {0,3}(?:=+|-+)\s*$/.test(rows[i + 1] ?? '')
    const heading = /^ {0,3}#{1,6}[ \t]([^\n]*)$/.exec(row)?.[1] ?? (isSetext ? row : undefined)
    if (heading !== undefined) {
      const base = anchor(plain(heading))
      const count = counts.get(base) ?? 0
      counts.set(base, count + 1)
      found.add(count === 0 ? base : `${base}-${count}`)
    }
    for (const [, written = ''] of row.matchAll(/(?:\b(?:id|name)=["']?|\{#)([^\s"'>}]{1,200})/g)) {
      found.add(anchor(written))
    }
  }
  return found
}

/** Lower case; letters, digits and `-` stay, blanks become `-`, the rest goes. */
export function anchor(words: string): string {
  return words
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-')
}

/** Without the addresses of links, an id of its own in braces and the signs that close a heading. */
function plain(heading: string): string {
  return heading
    .replace(/\]\((?:[^()]|\([^()]{0,100}\)){0,200}\)/g, '')
    .replace(/\{#[^{}]{0,200}\}/g, '')
    .replace(/[ \t]#+[ \t]*$/, '')
}
