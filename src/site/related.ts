import type { Incident } from './incident.ts'

/**
 * Which incidents belong together: those that one names under `related`, by id or path, and those that name it.
 * Newest first, as `incidents` is.
 */
export function relate(incidents: readonly Incident[]): Map<Incident, Incident[]> {
  const named = new Map<string, Incident>()
  for (const incident of [...incidents].reverse()) {
    named.set(incident.facts.id, incident)
    for (const { report } of incident.documents) named.set(report.path, incident)
  }
  const pairs = new Map(incidents.map((incident) => [incident, new Set<Incident>()]))
  for (const incident of incidents) {
    for (const name of incident.facts.related) {
      const other = named.get(name)
      if (!other || other === incident) continue
      pairs.get(incident)?.add(other)
      pairs.get(other)?.add(incident)
    }
  }
  const order = new Map(incidents.map((incident, n) => [incident, n]))
  return new Map(
    [...pairs].map(([incident, others]) => [
      incident,
      [...others].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
    ]),
  )
}
