import type { Shape } from '../../lib/shape.ts'
import { durationNames } from '../../queries/durations.ts'
import { list, number, record, text, words } from '../../report/record-shapes.ts'
import { reportShape } from '../../report/report-shape.ts'
import { moments } from '../../report/types.ts'

/** What `incident show --json` prints: the report, and its durations. */
export const shownShape: Shape = {
  ...reportShape,
  keys: {
    ...reportShape.keys,
    durations: list(
      'Durations, worked out from the moments.',
      record(
        'How long something took.',
        {
          name: words('Until what.', durationNames),
          from: words('The earlier moment.', moments),
          to: words('The later moment.', moments),
          basis: text('Both for people: `detected − impact_start`.'),
        },
        { minutes: number('Whole minutes; missing where a moment is unknown.') },
      ),
    ),
  },
  required: [...(reportShape.required ?? []), 'durations'],
}
