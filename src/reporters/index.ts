import { github } from './github.ts'
import { json } from './json.ts'
import type { Reporter } from './reporter.ts'
import { text } from './text.ts'

/** Every format that findings can be printed in, by the name that `--format` takes. */
export const reporters = { text, json, github } satisfies Record<string, Reporter>
