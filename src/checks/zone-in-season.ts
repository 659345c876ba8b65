import { quote } from '../lib/quote.ts'
import { findZone, isOutOfSeason, offsetOn, pickZone, type Zone } from '../report/stamp/zone.ts'
import { zoneNames, zoneOffsets } from '../report/stamp/zones.ts'
import { addDays } from '../report/timeline/days.ts'
import type { Check } from './check.ts'

export const zoneInSeason: Check = {
  id: 'zone-in-season',
  level: 'warning',
  rule: 'An abbreviation of a time zone is the one in use on that day: `EDT`, not `EST`, in July.',
  why: 'Read to the letter it is an hour off; nobody can tell whether the writer meant it.',
  examples: [
    { report: '## Timeline\n\nAll times are in EDT.\n\n- 2022-07-04 10:02 Alert\n', says: [] },
    {
      about: '`ET` and names of places follow the clocks.',
      report: '## Timeline (ET)\n\n- 2022-07-04 10:02 Alert\n',
      says: [],
    },
    {
      about: 'On the day when the clocks change either may be meant.',
      report: '## Timeline\n\nAll times are in EDT.\n\n- 2023-11-05 00:30 Alert\n',
      says: [],
    },
    {
      report: '## Timeline\n\nAll times are in EST.\n\n- 2022-07-04 10:02 Alert\n- 2022-07-04 10:04 Page\n',
      says: ['3:1-3:22: Unexpected `EST` on 2022-07-04, expected `EDT`'],
    },
    {
      about: 'Each abbreviation is named once.',
      report: '## Timeline\n\n- 2022-01-04 10:02 CEST Alert\n- 2022-01-04 10:04 CEST Page\n',
      says: ['3:1-3:30: Unexpected `CEST` on 2022-01-04, expected `CET`'],
    },
  ],
  run({ report: { timeline, timezone }, config }, say) {
    const said = new Set<string>()
    const zones = new Map<string, Zone | undefined>()
    for (const { zone: written, date, time, span } of timeline.entries) {
      const text = written ?? timeline.zone?.text
      if (text === undefined || said.has(text)) continue
      if (!zones.has(text)) zones.set(text, findZone(text))
      const zone = zones.get(text)
      if (!zone || date === undefined || time === undefined) continue
      const name = pickZone(zone, date, timezone ?? config.timezone)
      // On the day of the change both are in use.
      const isOut = [0, -1, 1].every((days) => isOutOfSeason(zone, addDays(date, days), name))
      if (!isOut) continue
      said.add(text)
      const place = written === undefined ? (timeline.zone?.span ?? span) : span
      say(place, `Unexpected ${quote(zone.text)} on ${date}, expected ${inSeason(zone, date, name)}`)
    }
  },
}

/** The abbreviation of the same place, and language, for that day. */
function inSeason(zone: Zone, date: string, name: string): string {
  const offset = offsetOn(date, name)
  const fits = Object.keys(zoneOffsets).filter(
    (short) => zoneNames[short]?.[0] === zone.names[0] && zoneOffsets[short] === offset,
  )
  const [first] = [...fits].sort((a, b) => distance(a, zone.text) - distance(b, zone.text))
  return first === undefined ? `the zone of ${name}` : `\`${first}\``
}

/** How many letters differ. */
function distance(a: string, b: string): number {
  return [...a].filter((letter, i) => letter !== b[i]).length
}
