import { fold } from '../lib/fold.ts'
import { compare, type Incident } from './incident.ts'
import { pageName } from './page-name.ts'

/** A service that reports name, and the incidents it was part of. */
export type Service = {
  /** As the reports write it. */
  name: string
  /** Of its page below a language's folder. */
  path: string
  /** Newest first. */
  incidents: Incident[]
}

/** The services of all incidents by their names as written, in the order of the alphabet. */
export function toServices(incidents: readonly Incident[]): Map<string, Service> {
  const groups = new Map<string, Incident[]>()
  for (const incident of incidents) {
    for (const name of new Set(incident.facts.services)) {
      const others = groups.get(name)
      if (others) others.push(incident)
      else groups.set(name, [incident])
    }
  }
  const names = [...groups.keys()].sort((a, b) => compare(fold(a), fold(b)) || compare(a, b))
  const taken = new Set<string>()
  return new Map(
    names.map((name) => [
      name,
      { name, path: `services/${pageName(name, name, taken)}.html`, incidents: groups.get(name) ?? [] },
    ]),
  )
}
