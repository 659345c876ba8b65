import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import type { FollowUp } from '../../src/report/types.ts'

/** The follow-ups of a report with these lines in its section, or of a whole report. */
export function read(section: string): FollowUp[] {
  const text = section.startsWith('# ')
    ? section
    : `# The mill stood still\n\n## Action items\n\n${section}\n`
  return parseReport({ path: 'incidents/2021-05-20-mill.md', text }, defaults).followUps
}

/** An item in a line: its words and what is known of it. */
export function show({ text, kind, owners, due, issue, priority, state }: FollowUp): string {
  const facts = { kind, owner: owners.join(' + '), due, issue: issue?.text, priority }
  const said = Object.entries(facts).flatMap(([name, value]) => (value ? [`${name} ${value}`] : []))
  return [text.replaceAll('\n', ' / '), ...(state === 'open' ? [] : [state]), ...said].join(' | ')
}
