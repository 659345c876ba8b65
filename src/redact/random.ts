import { entropy } from './entropy.ts'
import { isPlaceholder } from './placeholder.ts'

const harmless =
  /^(?:https?:|\.{0,2}\/|arn:|sha\d{1,3}[:-]|md5:|v?\d+\.\d|ssh-|ecdsa-|AAAA[BCE]3|\d{4}-\d\d-\d\d)/i

/** Whether a text of 8 characters or more looks drawn at random: not words, a version, a path, a name with a number. */
export function isRandom(value: string): boolean {
  if (value.length < 8 || isPlaceholder(value) || harmless.test(value)) return false
  if (/^\d+$/.test(value)) return value.length >= 16
  const words = value
    .split(/[^A-Za-z]+/)
    .filter((part) => /^(?:[a-z]{3,}|[A-Z][a-z]{2,}|[A-Z]{3,})$/.test(part))
    .join('')
  if (words.length * 2 >= value.length) return false
  const bits = entropy(value)
  if (/\d/.test(value)) return bits >= Math.min(3, Math.log2(value.length) - 0.8)
  return value.length >= 20 && /[a-z]/.test(value) && /[A-Z]/.test(value) && bits >= 4
}
