import { quote } from '../lib/quote.ts'
import { suggest } from '../lib/suggest.ts'
import { anchor, anchors } from './anchors.ts'
import type { Check } from './check.ts'

export const headingLinkResolves: Check = {
  id: 'heading-link-resolves',
  level: 'warning',
  rule: 'Links to a heading, of this report or another, lead to a heading that exists.',
  why: 'A table of contents or a reference that leads nowhere sends the reader searching.',
  examples: [
    { report: 'See [below](#action-items).\n\n## Action items\n\n- Rotate keys\n', says: [] },
    {
      report: 'See [below](#actions).\n\n## Action items\n\n- Rotate keys\n',
      says: ['1:5-1:22: Unexpected link to `#actions`, expected a heading of this report'],
    },
    {
      report: 'See [before](2022-01-04-login.md#trigers).\n',
      others: { 'incidents/2022-01-04-login.md': '## Triggers\n\nA deploy.\n' },
      says: ['1:5-1:42: Unexpected link to `#trigers`, expected `#triggers`'],
    },
  ],
  beyond: true,
  run({ report, texts }, say) {
    const known = new Map<string, ReadonlySet<string>>()
    for (const { path, fragment, span } of report.references) {
      if (!fragment) continue
      const target = path === '' ? report.path : path
      const text = texts.get(target)
      if (text === undefined) continue
      const there = known.get(target) ?? anchors(text)
      known.set(target, there)
      const wanted = anchor(fragment.replace(/^user-content-/, ''))
      if (wanted === '' || wanted === 'top' || there.has(wanted)) continue
      const near = suggest(wanted, there)
      const expected =
        near === undefined ? `a heading of ${path === '' ? 'this' : 'that'} report` : quote(`#${near}`)
      say(span, `Unexpected link to ${quote(`#${fragment}`)}, expected ${expected}`)
    }
  },
}
