import { visibleLine } from './visible.ts'

/**
 * One line of plain text that no terminal and no CI runner obeys: nothing invisible in it, no `::command::` at its
 * start (runners trim blanks first), no `##[command]` or `##vso[` anywhere.
 */
export function harmless(line: string): string {
  return visibleLine(line)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replace(/##(?=\[|vso\[)/gi, '# #')
}
