import type { Message } from '../conversation.ts'

/** Why a message is not shown unless asked for, as the summary counts it. */
export type Housekeeping = 'joins' | 'channel' | 'apps' | 'reminders' | 'pins' | 'canvas' | 'files'

const housekeeping: Record<Housekeeping, readonly string[]> = {
  joins: [
    ...['channel_join', 'channel_leave', 'group_join', 'group_leave', 'welcome_party', 'joiner_notification'],
    ...['joiner_notification_for_inviter', 'app_conversation_join', 'app_conversation_leave'],
  ],
  channel: [
    ...['channel_purpose', 'channel_archive', 'channel_unarchive', 'channel_convert_to_private'],
    ...['channel_convert_to_public', 'channel_posting_permissions', 'group_purpose', 'group_archive'],
    ...['group_unarchive', 'group_convert_to_public', 'channel_tab_added', 'channel_tab_removed'],
    ...['sh_room_created', 'sh_room_shared', 'bookmark_added', 'bookmark_removed'],
  ],
  apps: ['bot_add', 'bot_remove', 'bot_enable', 'bot_disable'],
  reminders: ['reminder_add', 'reminder_delete'],
  pins: ['pinned_item', 'unpinned_item'],
  canvas: ['channel_canvas_updated', 'tabbed_canvas_updated', 'canvas_updated'],
  files: ['file_mention', 'file_created'],
}

const kinds = new Map(
  Object.entries(housekeeping).flatMap(([kind, subtypes]) =>
    subtypes.map((subtype) => [subtype, kind as Housekeeping]),
  ),
)

/** What keeps a channel in order and tells nothing of an incident; nothing for everything else. */
export function housekeepingOf({ subtype, room }: Message): Housekeeping | undefined {
  return room !== undefined || subtype === undefined ? undefined : kinds.get(subtype)
}

export function isHousekeeping(message: Message): boolean {
  return housekeepingOf(message) !== undefined
}

/** Records of an edit log, and messages that Slack itself hides: never shown, they hold what people took back. */
export function isRecord({ subtype, hidden }: Message): boolean {
  if (subtype === 'tombstone') return false
  return hidden === true || ['message_changed', 'message_deleted', 'message_replied'].includes(subtype ?? '')
}

/** Subtypes that say something, in words that we render; any other is unknown and keeps its text. */
export function isKnownSubtype(message: Message): boolean {
  const { subtype } = message
  return subtype === undefined || content.has(subtype) || isHousekeeping(message) || isRecord(message)
}

const content = new Set([
  ...['bot_message', 'me_message', 'thread_broadcast', 'reply_broadcast', 'file_share', 'file_comment'],
  ...['slackbot_response', 'assistant_app_thread', 'document_mention', 'document_comment_root'],
  ...['share_shortcut', 'ekm_access_denied', 'tombstone', 'huddle_thread', 'channel_topic', 'group_topic'],
  ...['channel_name', 'group_name', 'bot_profile'],
])
