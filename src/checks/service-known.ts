import { quote } from '../lib/quote.ts'
import { suggest } from '../lib/suggest.ts'
import { fieldOf } from '../report/fields.ts'
import type { Check } from './check.ts'

export const serviceKnown: Check = {
  id: 'service-known',
  level: 'warning',
  rule: 'Every service is one of those in the configuration, where it lists any.',
  why: 'Incidents are found and counted by service; another spelling is another service.',
  examples: [
    { report: '---\nservices: [anything]\n---\n', says: [] },
    { report: '---\nservices: [login, api]\n---\n', config: { services: ['login', 'api'] }, says: [] },
    {
      report: '---\nservices: [logins, mail]\n---\n',
      config: { services: ['login', 'api'] },
      says: [
        '2:11-2:25: Unexpected service `logins`, expected `login`',
        '2:11-2:25: Unexpected service `mail`, expected one of the configured services',
      ],
    },
  ],
  run({ report: { services, fields }, config }, say) {
    const key = Object.keys(fields).find((name) => fieldOf.get(name) === 'services')
    const { value } = (key !== undefined && fields[key]) || {}
    if (!value || config.services.length === 0) return
    for (const service of services.filter((name) => !config.services.includes(name))) {
      const near = suggest(service, config.services)
      const expected = near === undefined ? 'one of the configured services' : quote(near)
      say(value, `Unexpected service ${quote(service)}, expected ${expected}`)
    }
  },
}
