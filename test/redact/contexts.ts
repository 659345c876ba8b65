/** The ways in which a token stands in a channel or a report: name → how it is put there. */
export const contexts: Record<string, (token: string) => string> = {
  bare: (token) => token,
  'full stop': (token) => `it is ${token}.`,
  comma: (token) => `with ${token}, then again`,
  parentheses: (token) => `the new one (${token}) works`,
  bold: (token) => `use *${token}* now`,
  italic: (token) => `use _${token}_ now`,
  strike: (token) => `not ~${token}~ any more`,
  code: (token) => `run it with \`${token}\` please`,
  fenced: (token) => `\`\`\`\n${token}\n\`\`\``,
  label: (token) => `value: ${token}`,
  quoted: (token) => `he pasted "${token}" here`,
  json: (token) => JSON.stringify({ at: 'top', value: token, more: 1 }),
  address: (token) => `https://example.com/callback?state=1&x=${token}&y=2`,
  'Markdown escapes': (token) => `see ${token.replace(/[_\-*`[\]#~<>]/g, '\\$&')} in the log`,
  'zero-width space': (token) => {
    const at = Math.floor(token.length / 2)
    return `see ${token.slice(0, at)}\u200b${token.slice(at)} in the log`
  },
  'angle brackets': (token) => `from <${token}> today`,
}
