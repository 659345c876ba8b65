import { expect, test } from 'vitest'
import { readState, stateInText } from '../../../src/report/follow-ups/state.ts'

test.each([
  ['', 'open'],
  ['TO DO', 'open'],
  ['À faire', 'open'],
  ['not started', 'open'],
  ['In progress', 'in-progress'],
  ['⏳ En cours', 'in-progress'],
  ['pågår', 'in-progress'],
  ['Done', 'done'],
  ['✅', 'done'],
  ['yes', 'done'],
  ['Fait', 'done'],
  ['Ferdig', 'done'],
  ['完了', 'done'],
  ["Won't fix: too dear", 'not-doing'],
  ['Closed (won’t do)'.replace('’', "'"), 'not-doing'],
  ['Abandonné', 'not-doing'],
  ['Not done', 'open'],
  ['❌', 'open'],
  ['🚫', 'not-doing'],
  ['100 %', 'done'],
  ['50%', 'in-progress'],
  ['0%', 'open'],
  ['Pendente', 'open'],
  ['Concluído', 'done'],
  ['완료', 'done'],
  ['进行中', 'in-progress'],
  ['something else', 'open'],
])('cell "%s": %s', (text, state) => expect(readState(text, undefined).state).toBe(state))

test('a cell tells when and why', () => {
  expect(readState('Done 2022-04-02', undefined)).toMatchObject({ state: 'done', doneOn: '2022-04-02' })
  expect(readState('Fait le 2 avril', '2022-03-29')).toMatchObject({ state: 'done', doneOn: '2022-04-02' })
  expect(readState('not doing: superseded', undefined)).toMatchObject({
    state: 'not-doing',
    reason: 'superseded',
  })
  expect(readState('Ne sera pas fait, le pont est fermé', undefined)).toMatchObject({
    state: 'not-doing',
    reason: 'le pont est fermé',
  })
})

test('a ticked item tells when', () => {
  expect(
    stateInText('アラートを追加。完了: 2026-04-16', { checked: true, struck: false }, undefined),
  ).toMatchObject({
    state: 'done',
    doneOn: '2026-04-16',
  })
})

const plain = { checked: undefined, struck: false }
test.each([
  ['Add an alert (DONE)', plain, 'done'],
  ['Add an alert - done', plain, 'done'],
  ['Watch: Mill: the axle runs dry #547 - DONE', plain, 'done'],
  ['DONE: add an alert', plain, 'done'],
  ['Add an alert: completed in https://git.example.org/x/y/pull/5', plain, 'done'],
  ['❌ Not doing: add an alert', plain, 'not-doing'],
  ['Add an alert. Everything was done in haste.', plain, 'open'],
  ['✅ Add an alert', plain, 'done'],
  ['Add an alert (in progress)', plain, 'in-progress'],
  ["Add an alert – won't do, noisy", plain, 'not-doing'],
  ['Add an alert', { checked: true, struck: false }, 'done'],
  ['Add an alert', { checked: false, struck: false }, 'open'],
  ['Add an alert', { checked: undefined, struck: true }, 'done'],
  ['Make sure that it is done', plain, 'open'],
  ['Add an alert for open (new) tickets', plain, 'open'],
  ['Close the fixed port: done by hand until now it was', plain, 'open'],
])('item "%s" %j: %s', (text, how, state) => expect(stateInText(text, how, undefined).state).toBe(state))
