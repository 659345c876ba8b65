import { expect, test } from 'vitest'
import { dueInText, readDue } from '../../../src/report/follow-ups/due.ts'

test.each([
  ['2026-09-01', '2026-09-01'],
  ['15/05/2023', '2023-05-15'],
  ['1er mai 2024', '2024-05-01'],
  ['12 May', '2022-05-12'],
  ['12 January', '2023-01-12'],
  ['Q3', 'Q3'],
  ['2026-05-30, then each quarter', '2026-05-30'],
  ['next sprint', 'next sprint'],
  ['-', undefined],
  ['', undefined],
])('cell "%s": %s', (text, due) => expect(readDue(text, 'dmy', '2022-03-29')).toBe(due))

test.each([
  ['Add an alert, due 2022-09-01', '2022-09-01'],
  ['Add an alert (due: 12 May)', '2022-05-12'],
  ['Add an alert by Q3', 'Q3'],
  ['Add an alert by end of May', 'end of May'],
  ["Ajouter une alerte d'ici le 12 mai 2022", '2022-05-12'],
  ['Legg til en alarm (frist: 1. juni 2022)', '2022-06-01'],
  ['Add an alert - @jane - 2022-05-01', '2022-05-01'],
  ['アラートを追加。担当: 基盤、期限: 2022-05-30 初回、以降毎月', '2022-05-30'],
  ['It failed due to lack of disk', undefined],
  ['Sort by month', undefined],
  ['Add an alert by next month', 'next month'],
  ['Written by Jane', undefined],
])('item "%s": %s', (text, due) => expect(dueInText(text, 'dmy', '2022-03-29')).toBe(due))
