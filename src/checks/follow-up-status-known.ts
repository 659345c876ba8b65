import { quote } from '../lib/quote.ts'
import { isState } from '../report/follow-ups/state.ts'
import type { Check } from './check.ts'

export const followUpStatusKnown: Check = {
  id: 'follow-up-status-known',
  level: 'warning',
  rule: 'The status of a follow-up is a word for open, in progress, done or not doing, in English or French.',
  why: 'A status that means nothing to the register counts as open, in every list and figure.',
  examples: [
    {
      report:
        '## Action items\n\n| Action item | Status |\n| --- | --- |\n| Rotate the keys | done 2022-04-02 |\n| Effacer les journaux | en cours |\n| Find the cause | |\n',
      says: [],
    },
    {
      report: '## Action items\n\n| Action item | Status |\n| --- | --- |\n| Rotate the keys | soonish |\n',
      says: ['5:21-5:28: Unexpected `soonish`, expected `open`, `in progress`, `done` or `not doing`'],
    },
  ],
  run({ report }, say) {
    for (const { state, stateText = '', cells } of report.followUps) {
      if (state !== 'open' || !cells.status || !/\p{L}/u.test(stateText) || beginsWithState(stateText))
        continue
      const message = `Unexpected ${quote(stateText)}, expected \`open\`, \`in progress\`, \`done\` or \`not doing\``
      say(cells.status, message)
    }
  },
}

/** `Waiting for the vendor` begins with a word for a state. */
function beginsWithState(text: string): boolean {
  const words = text.trim().split(/\s+/).slice(0, 3)
  return words.some((_, i) => isState(words.slice(0, i + 1).join(' ')))
}
