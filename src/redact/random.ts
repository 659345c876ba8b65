import { entropy } from './entropy.ts'
import { isPlaceholder } from './placeholder.ts'

const harmless =
  /^(?:https?:|\.{1,2}\/|\/(?:[A-Za-z][a-z_.-]{1,15})?(?:\/|$)|arn:|sha\d{1,3}[:-]|md5:|v?\d+\.\d+(?![a-z\d])|ssh-|ecdsa-|AAAA[BCE]3|\d{4}-\d\d-\d\d)/i

/**
 * Whether a text of 8 characters or more looks drawn at random: not words, a version, a path, a name with a number.
 * The first 120 characters tell.
 */
export function isRandom(value: string): boolean {
  const start = value.slice(0, 120)
  if (start.length < 8 || harmless.test(start)) return false
  if (/^\d+$/.test(start)) return start.length >= 16
  const figures = /\d/.test(start)
  if (!figures && !(start.length >= 16 && /[a-z]/.test(start) && /[A-Z]/.test(start))) return false
  const bits = entropy(start)
  const most = Math.log2(start.length)
  if (bits < (figures ? Math.min(/^[\da-f]+$/i.test(start) ? 2.6 : 3, most - 1.2) : Math.min(4, most - 0.6)))
    return false
  const words = start
    .split(/[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])/)
    .filter(isWord)
    .join('')
  return words.length * 2 < start.length && !isPlaceholder(start)
}

/** Letters of one case that can be spoken: they have a vowel, and never five consonants in a row. */
export function isWord(part: string): boolean {
  return /^(?:[A-Z]?[a-z]{2,}|[A-Z]{3,})$/.test(part) && /[aeiouy]/i.test(part) && !/[^aeiouy]{5}/i.test(part)
}
