import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { askMissing } from '../../../src/commands/new/answers.ts'
import { defaults } from '../../../src/report/config.ts'

describe('askMissing', () => {
  const config = { ...defaults, services: ['lamps', 'oil'] }
  const nothing = { title: undefined, severity: undefined, services: [], commander: undefined }

  /** Types each text once a new question is on the screen. */
  function person(...texts: string[]) {
    const input = new PassThrough()
    const output = new PassThrough()
    let screen = ''
    output.on('data', (chunk) => {
      screen += chunk
      const asked = questions.filter((question) => screen.includes(question)).length
      while (texts.length > 0 && typed < asked) {
        typed += 1
        const text = texts.shift()
        setImmediate(() => input.write(text))
      }
    })
    const questions = [
      'What is happening?',
      'How bad is it?',
      'Which services?',
      'Who is the incident commander?',
    ]
    let typed = 0
    return { input, output }
  }

  test('takes what is typed', async () => {
    const streams = person('Dark\r', '\x1b[B\x1b[B\r', ' \r', 'Jo\r')
    expect(await askMissing(nothing, config, streams)).toEqual({
      title: 'Dark',
      severity: 'sev-1',
      services: ['lamps'],
      commander: 'Jo',
    })
  })

  test('takes Enter for everything but the title', async () => {
    expect(await askMissing(nothing, config, person('Dark\r', '\r', '\r', '\r'))).toEqual({
      title: 'Dark',
      severity: undefined,
      services: [],
      commander: undefined,
    })
  })

  test('asks for nothing that it knows', async () => {
    const given = { title: 'Dark', severity: 'sev-2', services: ['oil'], commander: 'Jo' }
    expect(await askMissing(given, config, person())).toEqual(given)
  })

  test('writes nothing when it is cancelled', async () => {
    await expect(askMissing(nothing, config, person('\x03'))).rejects.toThrow(
      'Cancelled, nothing was written.',
    )
  })
})
