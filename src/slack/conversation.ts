/**
 * One channel of an export, in one shape whatever the container and format. `Message` is Slack's own message
 * object, checked field by field: a value of the wrong type is left out, so that code below may trust the types.
 * It is still raw: it holds tokens and secrets, and nothing of it may be written or printed before `redact`.
 */
export type Conversation = {
  channel: Channel
  /** `https://acme.slack.com`, when something in the export tells; without a slash at the end. */
  workspaceUrl?: string
  people: People
  /** Names of other channels, by id. */
  channels: Record<string, string>
  /** Sorted by timestamp, one per timestamp; replies are in it too, joined by `thread_ts`. */
  messages: Message[]
  /** Timestamps of pinned messages, and ids of pinned files. */
  pins: { messages: string[]; files: string[] }
  skipped: Skipped[]
  /** Attached files that the export itself holds, as slackdump stores them: path in the export by file id. */
  localFiles?: Record<string, string>
}

/** Something left out while reading: a broken day file, members that are no messages. Safe to print. */
export type Skipped = {
  where: string
  /** Reads on after `where`: `is not JSON`, `holds null`. */
  why: string
  count: number
  /** No honest export holds this, such as a name that leads out of the archive: the run should not end with 0. */
  refused?: boolean
}

export type Channel = {
  id: string
  name: string
  private: boolean
  topic?: string
  purpose?: string
  /** Workspace, in an Enterprise Grid export. */
  workspace?: string
}

/** People and bots by id (`U…`, `W…`, `B…`). Names only: no e-mail, no phone. */
export type People = Record<string, Person>
export type Person = {
  id: string
  display?: string
  real?: string
  bot: boolean
  deleted: boolean
  /** From another organisation (Slack Connect). */
  external: boolean
}

/** What `import-slack` lists when an export holds several channels. */
export type ChannelSummary = Channel & {
  messages: number
  /** First and last day, `YYYY-MM-DD` in UTC. */
  first?: string
  last?: string
}

/** A Slack message; every field but `ts` may be missing. Fields that we never show are not here. */
export type Message = {
  ts: string
  thread_ts?: string
  parent_user_id?: string
  reply_count?: number
  type?: string
  subtype?: string
  hidden?: boolean
  user?: string
  username?: string
  bot_id?: string
  bot_profile?: { name?: string }
  user_profile?: { real_name?: string; display_name?: string; name?: string; team?: string }
  team?: string
  text?: string
  blocks?: unknown[]
  attachments?: unknown[]
  files?: unknown[]
  edited?: { user?: string; ts?: string }
  reactions?: { name: string; count: number; users: string[] }[]
  room?: { date_start?: number; date_end?: number; participants?: number }
  /** The timestamp of a pinned item, topics, names: only what subtypes in the default set need. */
  topic?: string
  purpose?: string
  name?: string
  old_name?: string
  comment?: { user?: string; text?: string }
}
