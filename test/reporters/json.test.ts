import fc from 'fast-check'
import { expect, test } from 'vitest'
import { json } from '../../src/reporters/json.ts'
import { finding, nothing, twoReports } from './findings.ts'
import { hostile, obeyed } from './hostile.ts'

const look = { colour: true, columns: 80 }

test('has the shape that scripts rely on', async () => {
  await expect(json(twoReports, look)).toMatchFileSnapshot('expected/findings.json')
  expect(JSON.parse(json(nothing, look))).toEqual({
    checked: 1,
    counts: { error: 0, warning: 0, hint: 0 },
    ignored: 0,
    findings: [],
  })
})

test('loses no character and prints nothing that a terminal or a runner would obey', () => {
  fc.assert(
    fc.property(hostile, hostile, (path, message) => {
      const findings = [finding(path, '1:1', 'error', 'no-secret', message)]
      const printed = json({ checked: 1, findings }, look)
      expect(printed.split('\n').filter(obeyed)).toEqual([])
      expect(JSON.parse(printed).findings).toEqual(findings)
    }),
  )
})
