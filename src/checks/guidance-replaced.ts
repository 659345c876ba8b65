import { quote } from '../lib/quote.ts'
import type { Check } from './check.ts'
import { isOnlyGuidance, normalLine } from './guidance.ts'
import { byReview } from './levels.ts'

export const guidanceReplaced: Check = {
  id: 'guidance-replaced',
  level: byReview,
  rule: "No line of the template's guidance is left beside the report's own text.",
  why: 'A reader cannot tell a question of the template from a question that the team still has.',
  examples: [
    {
      about: 'Labels are there to stay.',
      report: '## Impact\n\n- Users: all\n- Staff:\n',
      guidance: ['Users:', 'Staff:'],
      says: [],
    },
    { report: '## Trigger\n\nJane called it.\n', guidance: ['Who called the incident, and how?'], says: [] },
    {
      report: '## Trigger\n\nWho called the incident, and how?\n\nJane did.\n',
      guidance: ['Who called the incident, and how?'],
      says: [
        '1:1-1:11: Unexpected template text `Who called the incident, and how?`, expected it to be gone',
      ],
    },
  ],
  run({ report, guidance }, say) {
    for (const { id, span, lines } of report.sections) {
      if (isKept.has(id) || isOnlyGuidance(lines, guidance)) continue
      const left = lines.find((line) => isSentence(line) && guidance.has(normalLine(line)))
      if (left !== undefined) say(span, `Unexpected template text ${quote(left)}, expected it to be gone`)
    }
  },
}

/** Sections whose template has lines to keep: the note on the zone, the follow-ups of every incident. */
const isKept = new Set<string>(['timeline', 'follow-ups'])

/** Labels (`Users:`) and single words are there to stay. */
function isSentence(line: string): boolean {
  return line.trim().split(/\s+/).length > 3 && !/:\s*$/.test(line)
}
