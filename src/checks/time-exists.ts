import type { Check } from './check.ts'

export const timeExists: Check = {
  id: 'time-exists',
  level: 'error',
  rule: 'Every moment of the incident is a day that exists and a time that the clocks showed exactly once.',
  why: 'Every duration is computed from these moments; a guess would be a wrong figure that looks right.',
  examples: [
    { report: '---\ndetected: 2022-03-29 10:02\ntimezone: America/Toronto\n---\n', says: [] },
    { about: 'What is not known yet may say so.', report: '---\nresolved: unknown\n---\n', says: [] },
    {
      report: '---\ndetected: 2019-06-31 10:02\n---\n',
      says: ['2:11-2:27: Unexpected `2019-06-31 10:02`, expected a day that exists'],
    },
    {
      about: 'In the text, too.',
      report: '**Detected:** 2019-06-31 10:02\n\n## Impact\n',
      says: ['1:15-1:31: Unexpected `2019-06-31 10:02`, expected a day that exists'],
    },
    {
      about: 'In the hour that the clocks jump over in spring.',
      report: '---\ndetected: 2022-03-13 02:30\ntimezone: America/Toronto\n---\n',
      says: [
        '2:11-2:27: Unexpected `2022-03-13 02:30`, expected another time: the clocks of America/Toronto jumped over it',
      ],
    },
    {
      about: 'In the hour that is there twice in autumn; with an offset it is certain.',
      report:
        '---\ndetected: 2022-11-06 01:30\nresolved: 2022-11-06T01:45-04:00\ntimezone: America/Toronto\n---\n',
      says: [
        '2:11-2:27: Unexpected `2022-11-06 01:30`, expected an offset after it: the clocks of America/Toronto showed it twice',
      ],
    },
  ],
  run({ report }, say) {
    for (const { kind, message, span } of report.problems) if (kind === 'time') say(span, message)
  },
}
