import { adoptCommand } from './adopt.ts'
import { buildCommand } from './build.ts'
import { checkCommand } from './check.ts'
import type { Command } from './command.ts'
import { importSlackCommand } from './import-slack.ts'
import { newCommand } from './new.ts'
import { redactCommand } from './redact.ts'
import { schemaCommand } from './schema.ts'
import { showCommand } from './show.ts'

/** Every command, in the order of an incident's life. */
export const commands: readonly Command[] = [
  newCommand,
  importSlackCommand,
  adoptCommand,
  redactCommand,
  checkCommand,
  showCommand,
  buildCommand,
  schemaCommand,
]
