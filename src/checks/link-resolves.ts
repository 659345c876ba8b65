import { quote } from '../lib/quote.ts'
import type { Check } from './check.ts'

export const linkResolves: Check = {
  id: 'link-resolves',
  level: 'error',
  rule: 'Links and images that point into the repository lead to files that exist.',
  why: 'The evidence behind a broken link is lost to the next reader, and the site shows a hole.',
  examples: [
    { report: 'See the [graph](errors.png) and https://example.com.\n', says: [] },
    {
      report: 'See the ![graph](errors.png).\n',
      missing: ['incidents/errors.png'],
      says: ['1:9-1:29: Unexpected image `errors.png`, expected a file that exists'],
    },
    {
      about: 'An address of the site that publishes the report is no file.',
      report: 'Ask [Jane](/people/jane).\n',
      missing: ['people/jane'],
      says: [],
    },
    {
      about: 'A scheme that was left out makes an address look like a file.',
      report: 'See [status](status.example.com/42).\n',
      missing: ['incidents/status.example.com/42'],
      says: [
        '1:5-1:36: Unexpected link to `status.example.com/42`, expected a file that exists or `https://` before it',
      ],
    },
  ],
  beyond: true,
  run({ report, missing }, say) {
    for (const { path, target, image, span } of report.references) {
      if (!missing.has(path) || isSiteAddress(target)) continue
      const what = image ? 'image' : 'link to'
      const expected = isAddress(target) ? 'a file that exists or `https://` before it' : 'a file that exists'
      say(span, `Unexpected ${what} ${quote(target)}, expected ${expected}`)
    }
  },
}

/** `/people/42`: an address of the site that the report is published on. A file has an extension. */
function isSiteAddress(target: string): boolean {
  const [page = ''] = target.split(/[?#]/, 1)
  return page.startsWith('/') && !/\.[a-z\d]{1,5}$/i.test(page)
}

/** A host's name with two dots or a usual ending, then a path or nothing. */
function isAddress(target: string): boolean {
  return /^(?:[a-z\d-]{1,60}\.){1,5}(?:com|org|net|io|dev|gov|ca|uk|eu|edu|info|app|cloud)(?:[/?#:]|$)/i.test(
    target,
  )
}
