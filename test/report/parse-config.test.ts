import { expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { parseConfig } from '../../src/report/parse-config.ts'

test.each([[undefined], [null], [{}]])('nothing, %j, means the defaults', (data) => {
  expect(parseConfig(data)).toEqual({ config: defaults, problems: [] })
})

test('what is set is set, what is not has its default', () => {
  const data = {
    severities: ['critical', 'minor'],
    slack: { workspace: 'https://acme.slack.com', moments: { eyes: 'detected' } },
    sections: { timeline: ['What we did'] },
    checks: { 'follow-up-has-owner': 'off' },
  }
  const { config, problems } = parseConfig(data)
  expect(problems).toEqual([])
  expect(config).toEqual({ ...defaults, ...data, slack: { ...defaults.slack, ...data.slack } })
})

test.each<[unknown, string, string]>([
  [{ severites: [] }, 'severites', 'Unexpected `severites`, expected `severities`'],
  [{ slack: { marker: ['x'] } }, 'slack.marker', 'Unexpected `marker`, expected `markers`'],
  [{ sections: { timelines: ['x'] } }, 'sections.timelines', 'Unexpected `timelines`, expected `timeline`'],
  [{ severities: 'sev-1' }, 'severities', 'Unexpected `sev-1`, expected a list'],
  [{ severities: [] }, 'severities', 'Unexpected list, expected at least 1'],
  [{ severities: [1] }, 'severities.0', 'Unexpected `1`, expected text'],
  [{ dates: 'ymd' }, 'dates', 'Unexpected `ymd`, expected `dmy` or `mdy`'],
  [
    { timezone: 'Toronto' },
    'timezone',
    'Unexpected `Toronto`, expected an IANA name such as `America/Toronto`',
  ],
  [
    { reports: ['../secrets'] },
    'reports.0',
    'Unexpected `../secrets`, expected a folder within the repository, such as `incidents`',
  ],
  [
    { reports: ['/etc'] },
    'reports.0',
    'Unexpected `/etc`, expected a folder within the repository, such as `incidents`',
  ],
  [
    { required: [['summary', 'cause']] },
    'required.0',
    'Unexpected list, expected the id of a section, or a list of such ids',
  ],
  [
    { slack: { markers: ['star'], followUpMarkers: ['star'] } },
    'slack',
    'Unexpected `star`, expected it in `markers` or in `followUpMarkers`',
  ],
  [
    { slack: { moments: { eyes: 'seen' } } },
    'slack.moments.eyes',
    'Unexpected `seen`, expected `impact_start`, `detected`, `declared`, `acknowledged`, `identified`, `mitigated`, `impact_end` or `resolved`',
  ],
  [
    { checks: { 'timeline-sorted': 'fatal' } },
    'checks.timeline-sorted',
    'Unexpected `fatal`, expected `error`, `warning`, `hint` or `off`',
  ],
  [{ site: 'Incidents' }, 'site', 'Unexpected `Incidents`, expected keys with values'],
  [['reports'], '', 'Unexpected list, expected keys with values'],
])('%j is refused', (data, path, message) => {
  const { config, problems } = parseConfig(data)
  expect(config).toBe(defaults)
  expect(problems.map((problem) => [problem.path.join('.'), problem.message])).toEqual([[path, message]])
})
