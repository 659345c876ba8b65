/**
 * Calls back with every `<@U123|jane>` and `<#C123|general>` of a text; the label is mostly empty in today's exports.
 * (api.slack.com/reference/surfaces/formatting)
 */
export function eachMention(said: string, visit: (id: string, label: string) => void): void {
  for (let at = said.indexOf('<'); at !== -1; at = said.indexOf('<', at + 1)) {
    mention.lastIndex = at
    const [, id, label = ''] = mention.exec(said) ?? []
    if (id !== undefined) visit(id, label)
  }
}

const mention = /<[@#]([BCGUW][A-Z0-9]{2,20})(?:\|([^<>|]{0,80}))?>/y

export function isPersonId(id: string): boolean {
  return /^[UWB][A-Z0-9]{2,20}$/.test(id)
}
