import { type Mismatch, mismatches } from '../lib/shape.ts'
import { type Config, defaults } from './config.ts'
import { configShape } from './config-shape.ts'

/** Reads a team's configuration. Keys that are missing have their defaults; with a problem all of them do. */
export function parseConfig(data: unknown): { config: Config; problems: Mismatch[] } {
  const given = data ?? {}
  const problems = mismatches(given, configShape)
  if (problems.length > 0) return { config: defaults, problems }
  const own = given as Partial<Config>
  const config: Config = {
    ...defaults,
    ...own,
    slack: { ...defaults.slack, ...own.slack },
    redact: { ...defaults.redact, ...own.redact },
  }
  const followUps = config.slack.followUpMarkers.map(plain)
  const both = config.slack.markers.find((name) => followUps.includes(plain(name)))
  if (both === undefined) return { config, problems }
  const message = `Unexpected \`${both}\`, expected it in \`markers\` or in \`followUpMarkers\``
  return { config: defaults, problems: [{ path: ['slack'], key: false, message }] }
}

/** A reaction with or without its colons. */
function plain(reaction: string): string {
  return reaction.replace(/^:|:$/g, '')
}
