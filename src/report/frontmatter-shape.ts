import type { Shape, TextRule } from '../lib/shape.ts'
import { isZone } from '../lib/zoned.ts'
import type { Config } from './config.ts'
import { type FieldSpec, fields } from './fields.ts'
import { readMoment } from './moment.ts'

/** What the frontmatter of a report written with this program looks like; other keys are allowed. */
export function frontmatterShape(config: Config): Shape {
  const keys = Object.entries(fields).map(([name, spec]): [string, Shape] => [
    name,
    { ...fieldShape(spec, config), docs: spec.docs, empty: true },
  ])
  return {
    type: 'record',
    docs: 'Frontmatter of an incident report.',
    keys: Object.fromEntries(keys),
    open: true,
  }
}

function fieldShape(spec: FieldSpec, { severities }: Config): Shape {
  switch (spec.type) {
    case 'text':
      return { type: 'text' }
    case 'choice':
      return { type: 'text', values: spec.values ?? [] }
    case 'severity':
      return { type: 'text', values: severities }
    case 'moment':
      return { type: 'text', rule: moment }
    case 'date':
      return { type: 'text', rule: day }
    case 'zone':
      return { type: 'text', rule: zone }
    case 'language':
      return { type: 'text', rule: language }
    case 'list':
      return { type: 'list', of: { type: 'text' } }
    case 'map':
      return { type: 'map', of: { type: 'text', empty: true } }
    case 'record': {
      const keys = Object.entries(spec.keys ?? {})
      const texts = keys.map(([key, docs]): [string, Shape] => [key, { type: 'text', docs, empty: true }])
      return { type: 'record', keys: Object.fromEntries(texts), open: true }
    }
  }
}

const moment: TextRule = {
  expected: 'a date and time such as `2022-03-29 10:02`',
  pattern:
    '^\\d{4}-\\d{2}-\\d{2}([T ]\\d{1,2}:\\d{2}(:\\d{2})?( ?(Z|UTC|[+-]\\d{2}:\\d{2}|[A-Za-z_]+/[A-Za-z_/]+))?)?$',
  holds: (text) => readMoment(text, 'UTC').problem === undefined,
}
const day: TextRule = {
  expected: 'a day such as `2022-03-29`',
  pattern: '^\\d{4}-\\d{2}-\\d{2}',
  holds: (text) => readMoment(text, 'UTC').date !== undefined,
}
const zone: TextRule = { expected: 'an IANA name such as `America/Toronto`', holds: isZone }
const language: TextRule = {
  expected: 'a code such as `en`',
  pattern: '^[a-z]{2}$',
  holds: (code) => /^[a-z]{2}$/.test(code),
}
