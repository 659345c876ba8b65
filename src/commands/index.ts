import { checkCommand } from './check.ts'
import type { Command } from './command.ts'
import { importSlackCommand } from './import-slack.ts'
import { newCommand } from './new.ts'

/** Every command, in the order of an incident's life. */
export const commands: readonly Command[] = [newCommand, importSlackCommand, checkCommand]
