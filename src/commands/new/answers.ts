import type { Readable, Writable } from 'node:stream'
import { UserError } from '../../lib/user-error.ts'
import type { Config } from '../../report/config.ts'

/** What a person may be asked; `undefined` is what nobody has said yet. */
export type Answers = {
  title: string | undefined
  severity: string | undefined
  services: string[]
  commander: string | undefined
}

/**
 * Asks on the terminal for what is missing. Only the title must be given, the other questions take Enter.
 * @param streams where to ask, the process's own by default
 * @throws UserError when the person cancels
 */
export async function askMissing(
  given: Answers,
  config: Config,
  streams: { input?: Readable; output?: Writable } = {},
): Promise<Answers> {
  const { isCancel, multiselect, select, text } = await import('@clack/prompts')
  const title =
    given.title ??
    (await answer(
      text({
        ...streams,
        message: 'What is happening?',
        placeholder: 'Keys in the public deploy log',
        validate: (value) => (value?.trim() ? undefined : 'A few words are enough.'),
      }),
    ))
  const severity =
    given.severity ??
    (await answer(
      select({
        ...streams,
        message: 'How bad is it?',
        options: ['', ...config.severities].map((value) => ({ value, label: value || 'not known yet' })),
      }),
    ))
  const known = config.services.map((value) => ({ value, label: value }))
  const services =
    given.services.length > 0 || known.length === 0
      ? given.services
      : await answer(multiselect({ ...streams, message: 'Which services?', options: known, required: false }))
  const commander =
    given.commander ?? (await answer(text({ ...streams, message: 'Who is the incident commander?' })))
  return { title, severity: severity || undefined, services, commander: commander?.trim() || undefined }

  async function answer<T>(question: Promise<T>): Promise<Exclude<T, symbol>> {
    const value = await question
    if (isCancel(value)) {
      throw new UserError('Cancelled, nothing was written.', { hint: 'Run the command again when ready.' })
    }
    return value as Exclude<T, symbol>
  }
}
