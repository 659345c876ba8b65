import type { Around } from './kind.ts'
import { isPlaceholder } from './placeholder.ts'
import { isRandom } from './random.ts'
import { isCommon, isDatedPassword, isKnownPassword, isListed, isSmall } from './words.ts'

/**
 * How much a text looks like a password: `strong` by itself (figures or signs among its letters), `weak` when only
 * the sentence says so (a plain word), `none` when it is a common word, a reference or a placeholder.
 */
export type Strength = 'strong' | 'weak' | 'none'

// Things that are written with figures or signs and are no secret.
const references = [
  /\]\(|^-|^\w+\(|^[\w:-]+=["']/,
  /^[a-z][a-z0-9+.-]*:\/\/|^(?:\.{0,2}|~)\/[\w.-]|^[A-Za-z]:\\|^\/|^www\.|^@[\w.-]+$|^#[\w-]+$|^:[\w+-]+:$/i,
  /^[\w.+-]+@[\w-]+\.[\w.-]+$|^<[@#!][^>]*>?$/,
  /^\d{4}-\d\d(?:-\d\d)?(?:[T ]|$)|^\d{1,2}[:h]\d\d|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/,
  /^[~<>≤≥≈v]?\d+(?:[.,]\d+)*[a-z%°$€]{0,3}$|^\d+(?:st|nd|rd|th|er|re|e|ème|min|mins|sec|secs|hours?|days?|bits?|chars?|bytes?|px)$/i,
  /^\d+[- ](?:days?|hours?|minutes?|months?|weeks?|years?|chars?|characters?|bits?|digits?|jours?|heures?|mois|caractères|bytes?)/i,
  /^v?\d+(?:\.\d+){1,3}(?:[-+][\w.]+)?$|^[~^<>=]+\s?v?\d+\./i,
  /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+|\/\d+)?$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|ca|fr|dev|local|internal|gov|md|ya?ml|json|txt|env|sh|ts|js|py|go|log|conf|cfg|ini|pem|key|tf|rb|java|sql|xml|html|csv|pdf|zip)(?:[:/].*)?$/i,
  /^(?:sha|md|aes|rsa|ed|utf|iso|base|ipv|oauth|k|ec|s|p|v|q|h|r|sev|tier|level|phase|step|part|round|day|week|http|tls|ssl|x|b|argon|pbkdf|hs|rs|es|ps|node|python|py|php|java|es|az|gp|io|t|m|c)-?\d{1,4}(?:[-_.:]\w{0,12})?$/i,
  /^(?:2fa|mfa|totp|u2f|fido2|webauthn|oauth2?|saml2?|oidc|jwt|bcrypt|scrypt|argon2(?:id|i|d)?|pbkdf2|base64|base32|k8s|i18n|l10n|a11y|1password|1pass|log4j|h2o|neo4j|auth0|gp[23]|s3|ec2|mp[34]|web3|log4shell|kms|sha256sum)(?:[-'’].*)?$/i,
  /^[A-Z]{2,10}-\d{1,6}$|^\d+:\d[\w.+~:-]*$|^[\w.-]+\/[\w./-]+@[\w./-]+$|^[a-z][\w.-]*@v\d[\w.]*$/,
  /^(?:PR|MR|GH|INC|issues?|bug|pull|[\w-]+\/[\w-]+)?#\d+$|^(?:arn|urn|sha\d+|md5|cve|pr|issue|ticket|inc|file|port|id|ref):/i,
  /^(?:us|eu|ap|ca|sa|af|me|cn|il|mx)-(?:gov-)?[a-z]+-?\d[a-z]?$/i,
]

export function strength(value: string): Strength {
  const known = judged.get(value)
  if (known) return known
  if (judged.size === 100) judged.clear()
  const how = judge(value)
  judged.set(value, how)
  return how
}

/** The last ones: a dozen kinds ask about the same text, one after another. */
const judged = new Map<string, Strength>()

function judge(value: string): Strength {
  if (isKnownPassword(value)) return 'strong'
  if (value.length < 4 || isPlaceholder(value) || references.some((reference) => reference.test(value))) {
    return /^\d{5,}[?!]?$/.test(value) ? 'strong' : /^\d{4}$/.test(value) ? 'weak' : 'none'
  }
  if (value.length > 100) return isRandom(value) ? 'strong' : 'none'
  const core = value.replace(/[!?]+$/, '')
  if (/\s/.test(value)) return sentence(value)
  const letters = /\p{L}/u.test(core)
  if (letters && /\d/.test(core))
    return /^[a-z]+(?:[-_.][a-z]+)*[-_.]\d{1,3}$/i.test(core) ? 'weak' : 'strong'
  if (letters && /[!@#$%^&*+=?~|\\].*[\p{L}\d]/u.test(core.slice(1))) return 'strong'
  if (!letters) return /[!@#$%^&*]/.test(core) && /\d{2}/.test(core) ? 'strong' : 'none'
  const words = core.split(/[-_.'’,/:]/)
  if (isPassphrase(words)) return 'weak'
  return core.length < 4 || words.some(isListed) || words.every(isCommon)
    ? 'none'
    : /^[a-z]{16,}$/i.test(core)
      ? 'strong'
      : 'weak'
}

/** Four words or more that make no sentence: "correct-horse-battery-staple". */
function isPassphrase(words: readonly string[]): boolean {
  const rare = words.filter((word) => /^[a-z]{3,12}$/i.test(word) && !isCommon(word))
  return words.length >= 4 && rare.length * 2 > words.length && !words.some(isSmall)
}

/** Several words: a passphrase has none of the small words that a sentence is made of. */
function sentence(value: string): Strength {
  const words = value.split(/\s+/)
  if (words.some(isListed)) return 'none'
  return words.length <= 8 && words.some((word) => strength(word) !== 'none') ? 'weak' : 'none'
}

/** Whether a quote was opened right before the value. */
function isQuoted(before: string): boolean {
  return /["'`“«]$|«\s$/.test(before)
}

const clauseEnd = /^[\s"'`*_~)\]»”.!?,;|<]*(?:$|[\n,;|<])|^\.\s|^\s[-–—(/|#&+]/

// What people add to a sentence that is over.
const chatty =
  /^["'`*_~]*\s(?:lol|haha|btw|fyi|imo|i think|i guess|i believe|for now|again|anymore|any more|please|pls|thx|thanks|okay|:[\w+-]+:|je crois|je pense|pour l['’]instant|pour le moment|merci|svp|stp)(?![a-z])/i

/** Whether it is a plain word that only its ending makes look like one of a sentence: "tangerine", "curly". */
export function isWordLike(value: string): boolean {
  return /^\p{L}{4,24}$/u.test(value) && !isListed(value) && !isPlaceholder(value)
}

/** Whether a password was told: a strong one always, a plain word only in quotes or at the end of its clause. */
export function isTold(secret: string, { before, after }: Around): boolean {
  const how = strength(secret)
  if (how === 'none' && isWordLike(secret) && (isQuoted(before) || /[A-Z]=$/.test(before))) return true
  if (/^(?:admin|root|guest|toto)$/.test(secret)) return clauseEnd.test(after) && !/,\s*$/.test(before)
  if (how !== 'weak') return how === 'strong'
  if (isQuoted(before) || /[^\s=]=$/.test(before)) return true
  return clauseEnd.test(after) || chatty.test(after)
}

/** Whether a value needs no sentence around it: strong, or a plain word in quotes. */
export function isSure(secret: string, { before }: Around): boolean {
  const how = strength(secret)
  return how === 'strong' || (how === 'weak' && isQuoted(before))
}

/** Whether letters and figures have a sign or both cases among them: no image tag, region, host or name looks so. */
export function isMadeUp(secret: string): boolean {
  if (strength(secret) !== 'strong') return false
  if (/[!#$%^&*?]|[^/]@/.test(secret) && /\d/.test(secret)) return true
  return /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) && !/[-./:]/.test(secret)
}

// What has a number behind a sign: "Issue#12".
const numbered =
  /^(?:issue|ticket|build|bug|case|incident|pull|task|job|room|team|release|version|sprint|step|node|host|item|line|page|order|request|change|commit|channel|phase|level|alert)/i

/**
 * Whether nobody would take it for anything but a password, whatever the sentence: a sign within letters and figures,
 * or a season and its year. No version, package, issue, name with a number looks so.
 */
export function isPlainlyPassword(value: string): boolean {
  if (!/\d/.test(value)) return false
  if (isDatedPassword(value)) return true
  if (!/^[^/:=<>(){}[\],;"'|\\]{6,40}$/.test(value) || !isMadeUp(value)) return false
  if (/^[A-Z][a-z]{3,}[@#]\d{2,4}$/.test(value)) return !numbered.test(value)
  if (/^[\w.+-]*[@#][\w.-]*$/.test(value)) return /[A-Z]/.test(value) && /[A-Za-z]\d|\d[A-Za-z]/.test(value)
  if (/[!$%^&*?#@]./.test(value)) return /\p{L}{2}/u.test(value)
  return (
    /[!$%^*?]$/.test(value) &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    /\d{3}|\p{L}\d+\p{L}/u.test(value)
  )
}

// Before a random-looking text that anyone may see.
const harmlessName =
  /(?:etag|digest|sha\d*|commit|id|hash|checksum|trace|span|request|build|version|image|revision|tag|pod|node|job|error|code|status)["'`*]*\s?[:=]?\s*["'`]*$/i

/** Whether it is a commit or a digest rather than something that a person made up. */
export function isHexadecimal(value: string): boolean {
  return /^[a-f0-9:-]{7,}$/.test(value) && value.length !== 8
}

// What stands right before a text that is told: a sign or a verb.
const tells =
  /(?:[:=|→]|->|\b(?:is|was|est|still|toujours|enter|type|use|try|tape[rz]?|entre[rz]?|saisi[rs])|était|['’](?:s|est))(?:\s(?:now|maintenant))?\s*["'`*_~«“(]*\s*$/i

/** Whether a text in the same sentence is a password: surely made up, or told by a sign or verb and then the end. */
export function isNear(secret: string, { before, after }: Around): boolean {
  if (isMadeUp(secret)) return true
  if (isHexadecimal(secret) || harmlessName.test(before)) return false
  if (!tells.test(before)) return false
  return (
    strength(secret) === 'strong' &&
    /[a-z]/.test(secret) &&
    /^(?:\s(?:now|again|maintenant))?["'`*_~)\]»”.!?|\s]*(?:$|[\n,(])/.test(after)
  )
}
