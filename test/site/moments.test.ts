import { expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { parseReport } from '../../src/report/parse.ts'
import { viewMoments } from '../../src/site/moments.ts'

function view(...lines: string[]) {
  const text = `---\n${lines.join('\n')}\n---\n`
  const { zone, moments, strip } = viewMoments(parseReport({ path: 'a.md', text }, defaults), 'UTC')
  const said = moments.map(({ key, at, text: written, elapsed }) =>
    [key.slice(7), at ? `${at.newDay ? `${at.day} ` : ''}${at.time}` : `"${written}"`, elapsed ?? '']
      .join(' ')
      .trim(),
  )
  return { zone, said, strip }
}

test('shows moments in the report’s zone, in order, the day where it changes', () => {
  expect(
    view(
      'timezone: America/Toronto',
      'resolved: 2024-05-15T04:30:00Z',
      'impact_start: 2024-05-14T23:00',
      'detected: 2024-05-14T23:15',
      'impact_end: 2024-05-15T00:00',
    ),
  ).toEqual({
    zone: 'America/Toronto',
    said: [
      'impact_start 2024-05-14 23:00',
      'detected 23:15 15',
      'impact_end 2024-05-15 00:00 45',
      'resolved 00:30 30',
    ],
    strip: {
      dots: ['0%', '16.67%', '66.67%', '100%'],
      pieces: [
        { from: '0%', to: '16.67%', mark: 'impact' },
        { from: '16.67%', to: '66.67%', mark: 'impact' },
        { from: '66.67%', to: '100%', mark: '' },
      ],
    },
  })
})

test('shows what is no instant as it is written, after the others', () => {
  const { said, strip } = view('impact_start: 2024-05-14', 'detected: 2024-05-14T10:00:00Z')
  expect(said).toEqual(['detected 2024-05-14 10:00', 'impact_start "2024-05-14"'])
  expect(strip).toBeUndefined()
})

test('draws no line for one time, and no impact that ends before it starts', () => {
  expect(view('detected: 2024-05-14T10:00:00Z', 'declared: 2024-05-14T10:00:00Z').strip).toBeUndefined()
  const { strip } = view('impact_start: 2024-05-14T10:00:00Z', 'impact_end: 2024-05-14T09:00:00Z')
  expect(strip?.pieces).toEqual([{ from: '0%', to: '100%', mark: '' }])
})

test('weeks that went by unnoticed take half of the line, and are marked', () => {
  const { strip } = view(
    'impact_start: 2024-04-01T10:00:00Z',
    'detected: 2024-05-14T10:00:00Z',
    'declared: 2024-05-14T10:20:00Z',
    'impact_end: 2024-05-14T10:20:00Z',
    'resolved: 2024-05-14T11:00:00Z',
  )
  expect(strip?.pieces).toEqual([
    { from: '0%', to: '50%', mark: 'impact cut' },
    { from: '50%', to: '66.67%', mark: 'impact' },
    { from: '66.67%', to: '100%', mark: '' },
  ])
})

test('an unknown zone gives way to the configured one', () => {
  expect(view('timezone: Moon/Crater', 'detected: 2024-05-14T10:00:00Z').zone).toBe('UTC')
})
