import { quote } from '../lib/quote.ts'
import type { Check } from './check.ts'

export const sectionOnce: Check = {
  id: 'section-once',
  level: 'warning',
  rule: 'A section stands in the report once.',
  why: 'Readers, and this program, take the first one for the whole and miss what stands in the second.',
  examples: [
    { report: '## Timeline\n\n- 10:02 Alert\n\n## Follow-ups\n\n- Rotate keys\n', says: [] },
    {
      report: '## Timeline\n\n- 10:02 Alert\n\n## Impact\n\nNone.\n\n## Timeline\n\n- 10:04 Page\n',
      says: ['9:1-9:12: Unexpected second `Timeline`, expected one; the first is in line 1'],
    },
  ],
  run({ report }, say) {
    const first = new Map<string, number>()
    for (const { id, title, level, span } of report.sections) {
      if (id === 'custom' || level > 2) continue
      const name = title.toLowerCase()
      const line = first.get(name)
      if (line === undefined) first.set(name, span.line)
      else say(span, `Unexpected second ${quote(title)}, expected one; the first is in line ${line}`)
    }
  },
}
