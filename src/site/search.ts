import { fold } from '../lib/fold.ts'
import { visible } from '../lib/visible.ts'
import type { Incident } from './incident.ts'
import type { OutputFile } from './output.ts'

/**
 * The words of every report, in all its languages, for the search of the index: a script, because a page that was
 * opened from a folder may load nothing else. It runs nothing: it hands the words over as an event.
 */
export function searchFile(incidents: readonly Incident[]): OutputFile {
  const texts = incidents.map(({ name, facts, documents }) => [
    name,
    documents.map(({ report, body }) => `${fold(report.title ?? '')} ${body?.words ?? ''}`).join(' '),
    [...facts.tags, ...facts.teams].map(fold).join(' '),
  ])
  const json = visible(JSON.stringify(texts)).replaceAll('<', '\\u003c')
  return {
    path: 'search.js',
    content: `document.dispatchEvent(new CustomEvent('incident-words', { detail: ${json} }))\n`,
  }
}
