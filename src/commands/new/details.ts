import { quote } from '../../lib/quote.ts'
import { slug } from '../../lib/slug.ts'
import { suggest } from '../../lib/suggest.ts'
import { UserError } from '../../lib/user-error.ts'
import { isZone } from '../../lib/zoned.ts'
import { toSeverity } from '../../report/choices.ts'

/** @throws UserError for a name that is no IANA zone */
export function readZone(zone: string): string {
  if (isZone(zone)) return zone
  const near = suggest(zone, Intl.supportedValuesOf('timeZone'))
  throw new UserError(`There is no time zone ${quote(zone)}.`, {
    hint: near ? `Did you mean \`${near}\`?` : 'Write an IANA name, such as America/Toronto or UTC.',
  })
}

/** The configured severity that was meant. @throws UserError when there is none */
export function readSeverity(text: string | undefined, severities: readonly string[]): string | undefined {
  if (text === undefined || severities.length === 0) return text
  return toSeverity(text, severities) ?? unknown('severity', text, severities)
}

/** @throws UserError when services are configured and one is not among them */
export function readServices(services: string[], known: readonly string[]): string[] {
  const odd = services.find((service) => known.length > 0 && !known.includes(service))
  return odd === undefined ? services : unknown('service', odd, known)
}

function unknown(what: string, text: string, known: readonly string[]): never {
  const near = suggest(text, known)
  throw new UserError(`There is no ${what} ${quote(text)}.`, {
    hint: `${near ? `Did you mean \`${near}\`? ` : ''}There are ${known.join(', ')}.`,
  })
}

/**
 * The file's name after its date. The date before it keeps the whole from being a device's name (`con`, `nul`).
 * @param given what `--slug` says
 */
export function readSlug(given: string | undefined, title: string): string {
  if (given !== undefined && (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(given) || given.length > 80)) {
    const near = slug(given)
    throw new UserError(`Unexpected ${quote(given)} for --slug.`, {
      hint: `Write up to 80 small letters, digits and single hyphens${near ? `, such as ${near}` : ''}.`,
    })
  }
  // A title in another script, or of emoji alone: at three in the morning any name is better than none.
  return given ?? (slug(title) || 'incident')
}
