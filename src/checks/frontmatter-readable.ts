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
      about: 'A key must not be given twice: readers differ in which one counts.',
      report: '---\nseverity: sev-1\nseverity: sev-3\n---\n',
      says: ['3:1-3:9: Unexpected second `severity`, expected each key once'],
    },
  ],
  run({ report }, say) {
    for (const { kind, message, span } of report.problems) if (kind === 'frontmatter') say(span, message)
  },
}
