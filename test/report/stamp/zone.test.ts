import { expect, test } from 'vitest'
import { findZone, isOutOfSeason, pickZone } from '../../../src/report/stamp/zone.ts'

test.each([
  ['All times in PST', 'America/Los_Angeles'],
  ['All times in CET (GMT+1)', 'Europe/Paris'],
  ['All times in UTC+1 (Zurich time)', 'Europe/Zurich'],
  ['*(All times US/Pacific, 24-hour clock.)*', 'US/Pacific'],
  ['All times are in America/Toronto.', 'America/Toronto'],
  ['Toutes les heures sont en heure de l’Est (HE).'.replace('’', "'"), 'America/Toronto'],
  ['Toutes les heures sont celles de Montréal : heure de Montréal', 'America/Toronto'],
  ['Central European Time', 'Europe/Paris'],
  ['Times are Pacific Daylight Time', 'America/Los_Angeles'],
  ['Alle tider er norsk tid', 'Europe/Oslo'],
  ['Zeiten in MESZ', 'Europe/Berlin'],
  ['(JST)', 'Asia/Tokyo'],
  ['日本時間', 'Asia/Tokyo'],
  ['horário de Brasília', 'America/Sao_Paulo'],
  ['hora de Lima', 'America/Lima'],
  ['UTC-05:00', '-05:00'],
  ['GMT+5:30', '+05:30'],
  ['UTC+2 Alarm', '+02:00'],
  ['UTC-5 Alarm', '-05:00'],
  ['UTC-3 pods', 'UTC'],
  ['+10 hours', undefined],
  ['2021-05-20T10:00:00Z', undefined],
  ['The EAST wing', undefined],
  ['It was good', undefined],
])('%s: %s', (text, name) => expect(findZone(text)?.names[0]).toBe(name))

test('an abbreviation of several places means the one whose clocks show it, or the one of the team', () => {
  const cst = findZone('CST')
  const ist = findZone('IST')
  if (!cst || !ist) throw new Error('no zone')
  expect(pickZone(cst, '2022-01-10', 'UTC')).toBe('America/Chicago')
  expect(pickZone(cst, '2022-07-10', 'Asia/Shanghai')).toBe('Asia/Shanghai')
  expect(pickZone(ist, '2022-07-10', 'UTC')).toBe('Asia/Kolkata')
})

test.each([
  ['EST', '2022-07-04', true],
  ['EST', '2022-01-04', false],
  ['CEST', '2022-01-04', true],
  ['ET', '2022-07-04', false],
  ['UTC', '2022-07-04', false],
])('%s on %s is out of season: %s', (name, date, expected) => {
  const zone = findZone(name)
  expect(zone && isOutOfSeason(zone, date, zone.names[0] ?? '')).toBe(expected)
})
