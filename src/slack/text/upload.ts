import type { Message } from '../conversation.ts'

const sentence =
  /^\s*<@[UW][A-Z\d]+(?:\|[^<>]*)?> (?:uploaded|shared) (?:a|an) [a-z]{2,12}: <[^<>]*>(?: and commented: )?/

/**
 * What somebody said with a file. Until 2018 Slack began it with a sentence of its own, `<@U123|jane> uploaded a
 * file: <…|oven.png> and commented: …`, which the author and the file's own line say already.
 */
export function saidWithFile({ subtype, files, text = '' }: Message): string {
  return subtype === 'file_share' && files?.length ? text.replace(sentence, '') : text
}
