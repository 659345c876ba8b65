import { toJsonSchema } from '../lib/json-schema.ts'
import { printJson } from '../lib/print-json.ts'
import { UserError } from '../lib/user-error.ts'
import type { Config } from '../report/config.ts'
import { defineCommand } from './command.ts'

/** `incident schema`: JSON Schemas for editors and for scripts. */
export const schemaCommand = defineCommand({
  name: 'schema',
  describe:
    'Print a JSON Schema: `frontmatter` and `config` for editors, `report` for what `incident show --json` prints.',
  positionals: '<what>',
  flags: {},
  examples: [
    ['incident schema frontmatter > frontmatter.schema.json', 'completion and checks in an editor'],
    ['incident schema config', 'every key of incident.config.yaml'],
    ['incident schema report', 'what scripts get from `incident show --json`'],
  ],
  async run({ positionals: [what = ''] }, terminal) {
    const { readConfig } = await import('./config.ts')
    // Whoever looks for the keys of the configuration may have a broken one.
    const config = what === 'frontmatter' ? await readConfig(terminal.cwd) : undefined
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      ...(await schemaOf(what, config)),
    }
    terminal.out(printJson(schema))
    return 0
  },
})

async function schemaOf(what: string, config: Config | undefined): Promise<object> {
  if (what === 'config') return toJsonSchema((await import('../report/config-shape.ts')).configShape)
  if (what === 'report') return toJsonSchema((await import('./show/shape.ts')).shownShape)
  if (config) return toJsonSchema((await import('../report/frontmatter-shape.ts')).frontmatterShape(config))
  throw new UserError(`There is no schema \`${what}\`.`, {
    hint: 'Choose from report, frontmatter and config.',
  })
}
