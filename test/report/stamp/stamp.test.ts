import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readStamp, type Stamp } from '../../../src/report/stamp/stamp.ts'

/** A stamp in one line: day, time, zone, end, marks, and the words that follow. */
function show(text: string): string {
  const stamp = readStamp(text)
  if (!stamp) return 'none'
  const { zone, until, approximate, vague, bodyStart } = stamp
  const end = until ? ` … ${[dayOf(until), timeOf(until)].filter(Boolean).join(' ')}` : ''
  const marks = `${approximate ? ' ~' : ''}${vague ? ' vague' : ''}`
  return `${[dayOf(stamp), timeOf(stamp), zone?.names[0]].filter(Boolean).join(' ')}${end}${marks} | ${text.slice(bodyStart)}`
}

function dayOf({ date, weekday }: Pick<Stamp, 'date' | 'weekday'>): string {
  if (date) return [date.year ?? '?', date.month, date.day].join('/') + (date.swap ? '!' : '')
  return weekday ? `weekday ${weekday}` : ''
}

function timeOf({ time }: Pick<Stamp, 'time'>): string {
  if (!time) return ''
  return [time.hour, time.minute, time.second]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

describe('times', () => {
  test.each([
    ['10:02 Alarm', '10:02 | Alarm'],
    ['10:02:33.5 – Alarm', '10:02:33 | Alarm'],
    ['21:07:22,554', '21:07:22 | '],
    ['13.41 AC restarted it', '13:41 | AC restarted it'],
    ['T+15m (10:20 UTC): alarm', '10:20 UTC | alarm'],
    ['T+15m: alarm', ' ~ vague | alarm'],
    ['T+1h30 - alarm', ' ~ vague | alarm'],
    ['T cells died', 'none'],
    ['J+1 9h30 : relève', '09:30 | relève'],
    ['10:00, 10:20 two alarms', '10:00 | two alarms'],
    ['10:00, 5 of 7 died', '10:00 | 5 of 7 died'],
    ['07–09u: traag', '07:00 … 09:00 | traag'],
    ['14u30 – storing', '14:30 | storing'],
    ['7-9 pm: slow', '19:00 … 21:00 | slow'],
    ['2-3 hosts went down', 'none'],
    ['2U of the rack went down', 'none'],
    ['14h30 : panne', '14:30 | panne'],
    ['14 h 30 – panne', '14:30 | panne'],
    ['13h - panne', '13:00 | panne'],
    ['kl. 9.15: feil', '09:15 | feil'],
    ['10:15 Uhr: Ausfall', '10:15 | Ausfall'],
    ['17時40分頃 障害', '17:40 ~ | 障害'],
    ['7:32 PM - Alarm', '19:32 | Alarm'],
    ['9:02a', '09:02 | '],
    ['12:29p: x', '12:29 | x'],
    ['12:05 a.m. x', '00:05 | x'],
    ['17:14pm x', '17:14 | x'],
    ['7pm: x', '19:00 | x'],
    ['1600 - x', '16:00 | x'],
    ['24:00 x', '24:00 | x'],
    ['noon: lunch', '12:00 | lunch'],
    ['minuit : relève', '00:00 | relève'],
  ])('%s', (text, expected) => expect(show(text)).toBe(expected))
})

describe('days', () => {
  test.each([
    ['2021-05-20 10:02 x', '2021/5/20 10:02 | x'],
    ['2021-05-20T10:02:00+02:00 x', '2021/5/20 10:02:00 +02:00 | x'],
    ['2021/5/20 10:02 x', '2021/5/20 10:02 | x'],
    ['2025\u201109\u201116: x', '2025/9/16 | x'],
    ['22/03/2021 08:20 - x', '2021/3/22 08:20 | x'],
    ['03/04/2021 08:20 - x', '2021/3/4! 08:20 | x'],
    ['12.02.20 13.00 x', '2020/2/12 13:00 | x'],
    ['23.02 10.45 x', '?/2/23 10:45 | x'],
    ['10.01. 08:00 Uhr: x', '?/1/10 08:00 | x'],
    ['[03-26 17:40] x', '?/3/26 17:40 | x'],
    ['May 14th, 2021 08:32 (UTC) x', '2021/5/14 08:32 UTC | x'],
    ['25. mai 2021 kl. 10.15 – x', '2021/5/25 10:15 | x'],
    ['1er mars 2024 à 10 h 02 : x', '2024/3/1 10:02 | x'],
    ['3 de mayo de 2023 a las 09:10: x', '2023/5/3 09:10 | x'],
    ['2:06 PM January 14, 2026: x', '2026/1/14 14:06 | x'],
    ['12:45 PM PST Saturday Oct 30th: x', '?/10/30 12:45 America/Los_Angeles | x'],
    ['Oct 30th : x', '?/10/30 | x'],
    ['Oct 30: x', '?/10/30 | x'],
    ['Oct 10:30 x', 'none'],
    ['Wed Mar 3 10:00:00 2021 x', '2021/3/3 10:00:00 | x'],
    ['Tuesday 10:00 x', 'weekday 2 10:00 | x'],
    ['2021-05-20 (Thu) 10:00 x', '2021/5/20 10:00 | x'],
    ['2024年3月26日 17:40 x', '2024/3/26 17:40 | x'],
    ['October 29-30', '?/10/29 | '],
    ['2020-03-01 HH:mm', '2020/3/1 ~ vague | '],
    ['2022-02-?? ??:??', ' ~ vague | '],
    ['31.06.2019 10:00', '2019/6/31 10:00 | '],
    ['20202-01-16 12:00', '20202/1/16 12:00 | '],
  ])('%s', (text, expected) => expect(show(text)).toBe(expected))
})

describe('zones, ranges and vague words', () => {
  test.each([
    ['10:15 (CET) x', '10:15 Europe/Paris | x'],
    ['10:15 CET (GMT+1) x', '10:15 Europe/Paris | x'],
    ['10:15 UTC+5:30 - x', '10:15 +05:30 | x'],
    ['10:15 America/Toronto x', '10:15 America/Toronto | x'],
    ['09:02 am EST / 14:02 UTC: x', '09:02 America/New_York | x'],
    ['16:42 UTC (12:42 EDT) – x', '16:42 UTC | x'],
    ['10:02–10:15 x', '10:02 … 10:15 | x'],
    ['10:02 - 10:15 x', '10:02 … 10:15 | x'],
    ['10:02 - 3 pods', '10:02 | 3 pods'],
    ['7:32 - 8:10 PM x', '19:32 … 20:10 | x'],
    ['11:30 - 12:10 PM x', '11:30 … 12:10 | x'],
    ['2020-01-01 10:00 – 2020-01-02 11:00 x', '2020/1/1 10:00 … 2020/1/2 11:00 | x'],
    ['10:15 UTC-10:30 UTC: x', '10:15 UTC … 10:30 | x'],
    ['12:26-12:?? x', '12:26 | x'],
    ['between 18:40 and 18:45 – x', '18:40 … 18:45 | x'],
    ['entre 18h40 et 18h45 : x', '18:40 … 18:45 | x'],
    ['entre 18:40 y 18:45 — x', '18:40 … 18:45 | x'],
    ['zwischen 18:40 und 18:45 Uhr: x', '18:40 … 18:45 | x'],
    ['mellom 18.40 og 18.45: x', '18:40 … 18:45 | x'],
    ['Tussen 20:53:15 en 20:54:35 UTC', '20:53:15 UTC … 20:54:35 | '],
    ['2022-01-20 Between 02:00 and 02.30 PM', '2022/1/20 14:00 … 14:30 | '],
    ['16:05:57-58: x', '16:05:57 … 16:05:58 | x'],
    ['16:05:57-12 pods', '16:05:57 | 12 pods'],
    ['23:28〜', '23:28 | '],
    ['23:28 (JST)（alarm）', '23:28 Asia/Tokyo | （alarm）'],
    ['21:32 "Where is it?" → at 22:04', '21:32 | "Where is it?" → at 22:04'],
    ['horário de Brasília 10:02', 'none'],
    ['~10:30 x', '10:30 ~ | x'],
    ['ca. 10:30 x', '10:30 ~ | x'],
    ['vers 10 h 30 : x', '10:30 ~ | x'],
    ['2018-07-08 ca. 18:30 x', '2018/7/8 18:30 ~ | x'],
    ['20:05+ x', '20:05 ~ | x'],
    ['Tuesday morning: x', 'weekday 2 ~ vague | x'],
    ['Early AM, 2025-12-03: x', '2025/12/3 ~ vague | x'],
    ['Morning of 3 December 2025 - x', '2025/12/3 ~ vague | x'],
    ['Unknown', ' ~ vague | '],
    ['T+5m: x', ' ~ vague | x'],
    ['{{ 06:10 }} x', '06:10 | x'],
    ['➡️ [10:02] x', '10:02 | x'],
  ])('%s', (text, expected) => expect(show(text)).toBe(expected))

  test.each([
    '3 pods failed',
    'The morning was calm',
    '1.12.0 released',
    '24/7 support',
    'Set 4 nodes',
    '2019 was a good year',
    '10:1 ratio',
    '192.168.10.20 unreachable',
    '500 errors: 12',
    '10%',
    'Move to 10:02',
    '',
  ])('%s is no stamp', (text) => expect(readStamp(text)).toBeUndefined())
})

describe('any stamp', () => {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = fc.record({
    y: fc.integer({ min: 2000, max: 2099 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  const clock = fc.record({ h: fc.integer({ min: 0, max: 23 }), n: fc.integer({ min: 0, max: 59 }) })
  const english =
    'January February March April May June July August September October November December'.split(' ')
  const french = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  )

  test('reads back as it is written', () => {
    fc.assert(
      fc.property(
        day,
        clock,
        fc.constantFrom(' - Alarm', ': Alarm', ' – Alarm', ' | Alarm', ''),
        ({ y, m, d }, { h, n }, rest) => {
          const half = `${h % 12 || 12}:${two(n)} ${h < 12 ? 'AM' : 'PM'}`
          const days = [
            `${y}-${two(m)}-${two(d)}`,
            `${english[m - 1]} ${d}, ${y}`,
            `${d} ${french[m - 1]} ${y}`,
            `${two(d)}.${two(m)}.${y}`,
            `${y}年${m}月${d}日`,
          ]
          const times = [`${two(h)}:${two(n)}`, `${h}h${two(n)}`, `${two(h)}.${two(n)}`, half]
          for (const one of days) {
            for (const time of times) {
              for (const text of [`${one} ${time}`, `[${one} ${time}]`, `${one}, ${time} UTC`]) {
                const stamp = readStamp(text + rest)
                expect(stamp, text).toMatchObject({
                  date: { year: y, month: m, day: d },
                  time: { hour: h, minute: n },
                })
                if (rest) expect((text + rest).slice(stamp?.bodyStart), text).toBe('Alarm')
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('is read without an exception and stays within its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const stamp = readStamp(text)
        if (!stamp) return
        expect(stamp.start).toBeLessThanOrEqual(stamp.end)
        expect(stamp.end).toBeLessThanOrEqual(stamp.bodyStart)
        expect(stamp.bodyStart).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
