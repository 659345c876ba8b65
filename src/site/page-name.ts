import { fold } from '../lib/fold.ts'
import { hash } from '../lib/hash.ts'

/**
 * A page's name without folder and extension: ASCII, lower case, not in `taken`, to which it is added.
 * @param key what the page is known by: gives a name of its own to one whose text gives none or that of another
 */
export function pageName(text: string, key: string, taken: Set<string>): string {
  const plain = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '')
  const name =
    plain === '' || taken.has(plain) ? `${plain}-${hash(key).slice(0, 8)}`.replace(/^-/, '') : plain
  taken.add(name)
  return name
}
