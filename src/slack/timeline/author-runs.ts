import type { Message } from '../conversation.ts'
import { isRecord } from '../text/subtypes.ts'

/** A message in a run of its author; a guest is another one's question, which only tells what the answer is. */
export type Said = { message: Message; isGuest: boolean }

/**
 * The wanted messages in the runs that their authors wrote them in, each run with what the author said just before
 * and after: a secret may have been sent in two messages of which only one is wanted. Before the answer to "what's the
 * password?" stands that question.
 */
export function authorRuns(messages: readonly Message[], wanted: ReadonlySet<string>): Said[][] {
  const byAuthor = new Map<string, Said[]>()
  let before: { message: Message; author: string } | undefined
  for (const message of messages) {
    if (isRecord(message)) continue
    const { user, username = '', bot_id: bot = '' } = message
    const author = user ?? `${bot} ${username}`
    const own = byAuthor.get(author) ?? []
    byAuthor.set(author, own)
    if (before && before.author !== author && asks.test(before.message.text ?? ''))
      own.push({ message: before.message, isGuest: true })
    own.push({ message, isGuest: false })
    before = { message, author }
  }
  return [...byAuthor.values()].flatMap((own) => runsOf(own, wanted))
}

const asks =
  /(?:pass|pwd|pw|mdp|mot de passe|log-?in|creds?|credentials?|kennwort|contraseña|clave|パスワード|密码)[^\n?？]{0,80}[?？]\s*$/i

/** Seconds after which an author begins anew. */
const pause = 300

function runsOf(own: readonly Said[], wanted: ReadonlySet<string>): Said[][] {
  const runs: Said[][] = []
  let run: Said[] = []
  const end = () => {
    if (run.some(({ message, isGuest }) => !isGuest && wanted.has(message.ts))) runs.push(run)
    run = []
  }
  // A guest stands and falls with the answer.
  const isWanted = own.map(({ isGuest, message }, at) =>
    wanted.has((isGuest ? own[at + 1]?.message.ts : message.ts) ?? ''),
  )
  for (const [at, said] of own.entries()) {
    if (!(isWanted[at - 1] || isWanted[at] || isWanted[at + 1])) {
      end()
      continue
    }
    const before = run.at(-1)
    if (before && Number(said.message.ts) - Number(before.message.ts) > pause) end()
    run.push(said)
  }
  end()
  return runs
}
