import type { Message } from '../conversation.ts'
import { isRecord } from '../text/subtypes.ts'

/**
 * The wanted messages in the runs that their authors wrote them in, each run with what the author said just before
 * and after: a secret may have been sent in two messages of which only one is wanted.
 */
export function authorRuns(messages: readonly Message[], wanted: ReadonlySet<string>): Message[][] {
  const byAuthor = new Map<string, Message[]>()
  for (const message of messages) {
    if (isRecord(message)) continue
    const { user, username = '', bot_id: bot = '' } = message
    const author = user ?? `${bot} ${username}`
    const own = byAuthor.get(author)
    if (own) own.push(message)
    else byAuthor.set(author, [message])
  }
  return [...byAuthor.values()].flatMap((own) => runsOf(own, wanted))
}

/** Seconds after which an author begins anew. */
const pause = 300

function runsOf(own: readonly Message[], wanted: ReadonlySet<string>): Message[][] {
  const runs: Message[][] = []
  let run: Message[] = []
  const end = () => {
    if (run.some(({ ts }) => wanted.has(ts))) runs.push(run)
    run = []
  }
  const isWanted = own.map(({ ts }) => wanted.has(ts))
  for (let at = 0; at < own.length; at++) {
    const message = own[at]
    if (!message || !(isWanted[at - 1] || isWanted[at] || isWanted[at + 1])) {
      end()
      continue
    }
    const before = run.at(-1)
    if (before && Number(message.ts) - Number(before.ts) > pause) end()
    run.push(message)
  }
  end()
  return runs
}
