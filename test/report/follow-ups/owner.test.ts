import { expect, test } from 'vitest'
import { ownersInText, splitOwners } from '../../../src/report/follow-ups/owner.ts'

const isKnown = (name: string) => ['jane', 'robert', 'yuvi'].includes(name.toLowerCase())

test.each([
  ['Jane & Max', ['Jane', 'Max']],
  ['@jane, @max', ['@jane', '@max']],
  ['Jane Doe et Max Roy', ['Jane Doe', 'Max Roy']],
  ['TBD', []],
  ['N/A', []],
  ['Jane (SRE)', ['Jane (SRE)']],
  ['(Jane)', ['Jane']],
  ['The maker via Jane', ['The maker', 'Jane']],
  ['—', []],
  ['à déterminer', []],
  ['Andrea Sand', ['Andrea Sand']],
])('cell %s', (text, owners) => expect(splitOwners(text)).toEqual(owners))

test.each([
  ['Add an alert (@jane)', ['@jane']],
  ['@jane to add an alert', ['@jane']],
  ['Add an alert (Jane)', ['Jane']],
  ['Add an alert (Jane Doe)', ['Jane Doe']],
  ['Add an alert (JD)', ['JD']],
  ['Add an alert (J. Doe)', ['J. Doe']],
  ['Add an alert (Paul, by 3 May)', ['Paul']],
  ['Ajouter une alerte (Paul, avant le 30/09/2026)', ['Paul']],
  ['Add an alert (Staging, Redis)', []],
  ['Add an alert (Jane/Robert)', ['Jane', 'Robert']],
  ['Yuvi to fill in the numbers', ['Yuvi']],
  ['Platform team to review it', ['Platform team']],
  ['Add an alert, owner: Max Roy, due: 2022-05-01', ['Max Roy']],
  ['Ajouter une alerte (responsable : Ana Roy)', ['Ana Roy']],
  ['アラートを追加。担当: 基盤、期限: 2022-05-30', ['基盤']],
  ['Add an alert, owner: Max, due: May', ['Max']],
  ['[P1] [Jane Doe] Add an alert', ['Jane Doe']],
  ['Add an alert → Jane Doe, by May', ['Jane Doe']],
  ['Jane: add an alert', ['Jane']],
  ['Mill team: add an alert', ['Mill team']],
  ['Load testing: add an alert', []],
  ['Strike team formation: add an alert', []],
  ['Add an alert owner: Max Roy due: May', ['Max Roy']],
  ['アラートを追加 担当:山田 期限:5月3日', ['山田']],
  ['アラートを追加 @山田 期限 5/3', ['@山田']],
  ['Add an alert (AWS)', []],
  ['Add an alert (Linux)', []],
  ['Add an alert (Done)', []],
  ['Move to another queue', []],
  ['Talk to the maker', []],
  ['Write to ops@example.org', []],
  ['Upgrade `@scope/name` and @scope/other', []],
  ['Used Dagster to complete it', []],
])('item %s', (text, owners) => expect(ownersInText(text, isKnown)).toEqual(owners))
