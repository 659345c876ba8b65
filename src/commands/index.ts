import type { Command } from './command.ts'

/** Every command, in the order of an incident's life. */
export const commands: readonly Command[] = []
