import { UserError } from '../lib/user-error.ts'

/**
 * Refuses files that people give by mistake, each with what to do instead.
 * @param name as it is shown
 * @param start the file's first bytes
 * @throws UserError
 */
export function refuseForeign(name: string, start: Uint8Array): void {
  const head = Buffer.from(start).toString('latin1')
  if (head === '') {
    throw new UserError(`${name} is empty.`, { hint: 'Download the export again.' })
  }
  if (head.startsWith('SQLite format 3\0')) {
    throw new UserError(`${name} is a database of slackdump, not an export.`, { hint: sqliteHint })
  }
  if (/^(\xef\xbb\xbf)?\s*<(!doctype|html|head|\?xml)/i.test(head)) {
    throw new UserError(`${name} is a web page, not an export.`, {
      hint: 'The download link needs you to be signed in: open it in the browser that is signed in to Slack.',
    })
  }
  if (/^(Rar!|7z\xbc\xaf|\xfd7zXZ|BZh|\x28\xb5\x2f\xfd)/.test(head) || head.slice(257, 262) === 'ustar') {
    throw new UserError(`${name} is an archive of a kind that is not read.`, {
      hint: 'Give the ZIP as Slack made it, or the folder it was unpacked into.',
    })
  }
}

export const sqliteHint =
  'Convert it first: slackdump convert -f export -o export.zip FOLDER (the folder that holds slackdump.sqlite).'
