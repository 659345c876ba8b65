import type { Check } from './check.ts'

export const frontmatterReadable: Check = {
  id: 'frontmatter-readable',
  level: 'error',
  rule: 'The frontmatter is plain YAML between two lines of `---`.',
  why: 'Without it the report has no status, no severity and no times, on the site and in every figure.',
  examples: [
    { report: '---\ntitle: Login was down\n---\n', says: [] },
    { about: 'A report without frontmatter is fine.', report: '# Login was down\n', says: [] },
    {
      report: '---\ntitle: Login: down again\n---\n',
      says: ['2:8-2:9: Unexpected `: ` in a value, expected the value in quotes'],
    },
    {
      about: 'One mistake of a line often makes another: the first is said.',
      report: '---\nstatus: open\n  severity: sev-1\n---\n',
      says: ['3:11-3:12: Unexpected indentation, expected the key below the one before'],
    },
    {
      about: 'A key must not be given twice: readers differ in which one counts.',
      report: '---\nseverity: sev-1\nseverity: sev-3\n---\n',
      says: ['3:1-3:9: Unexpected second `severity`, expected each key once'],
    },
  ],
  run({ report }, say) {
    const told = new Set<number>()
    for (const { kind, message, span } of report.problems) {
      if (kind !== 'frontmatter' || told.has(span.line)) continue
      told.add(span.line)
      say(span, message)
    }
  },
}
