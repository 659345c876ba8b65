import { UserError } from '../../lib/user-error.ts'
import type { ExportFiles } from '../files.ts'
import { sqliteHint } from '../sniff.ts'

/** Says what files are that hold no messages in a known form, and what to do instead. */
export function unknownFormat({ name, paths }: ExportFiles): UserError {
  if (paths.some((path) => /\.(sqlite|sqlite3|db)$/i.test(path))) {
    return new UserError(`${name} holds a database of slackdump, not an export.`, { hint: sqliteHint })
  }
  if (paths.some((path) => path.endsWith('.txt'))) {
    return new UserError(`${name} is an export in plain text, which tells too little of each message.`, {
      hint: 'Ask for the same export in JSON.',
    })
  }
  if (paths.some((path) => path.endsWith('.zip'))) {
    return new UserError(`${name} holds another ZIP, not an export.`, {
      hint: 'Give the ZIP inside of it.',
    })
  }
  return new UserError(`${name} holds no Slack messages.`, {
    hint: 'Give the ZIP that Slack made: it holds channels.json, users.json and a folder for each channel.',
  })
}
