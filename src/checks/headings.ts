import type { SectionId } from '../report/types.ts'

/** The heading that a message proposes for a section, in the report's language where that is French. */
export function headingFor(id: SectionId, lang: string | undefined): string {
  return headings[id][lang === 'fr' ? 1 : 0]
}

const headings: Record<SectionId, readonly [en: string, fr: string]> = {
  summary: ['Summary', 'Sommaire'],
  impact: ['Impact', 'Incidence'],
  timeline: ['Timeline', 'Chronologie'],
  trigger: ['Trigger', 'Élément déclencheur'],
  detection: ['Detection', 'Détection'],
  resolution: ['Resolution', 'Résolution'],
  'root-causes': ['Root causes', 'Causes profondes'],
  'contributing-factors': ['Contributing factors', 'Facteurs contributifs'],
  lessons: ['Lessons learned', 'Leçons apprises'],
  'went-well': ['What went well', 'Ce qui a fonctionné'],
  'went-wrong': ['What went wrong', "Ce qui n'a pas fonctionné"],
  lucky: ['Where we got lucky', 'Facteurs de chance'],
  'follow-ups': ['Action items', "Éléments d'action"],
  people: ['People', 'Participants'],
  background: ['Background', 'Contexte'],
  communication: ['Communication', 'Communications'],
  references: ['References', 'Références'],
}
