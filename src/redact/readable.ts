/** A secret as a reader sees it: without the backslashes of Markdown and without characters that have no width. */
export function readable(secret: string): string {
  return /[\\\u200b-\u200d\u2060\ufeff]/.test(secret)
    ? secret.replace(/\\(?=[!-/:-@[-`{-~])|[\u200b-\u200d\u2060\ufeff]/g, '')
    : secret
}
