/**
 * A file-name-safe name for a title: ASCII lower-case letters and digits in words joined by `-`, at most 60
 * characters, cut between words. Accents are dropped (`é` → `e`). Empty when nothing of the title is left.
 */
export function slug(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/['’]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let result = ''
  for (const word of words) {
    const longer = result === '' ? word.slice(0, longest) : `${result}-${word}`
    if (longer.length > longest) break
    result = longer
  }
  return result
}

const longest = 60
