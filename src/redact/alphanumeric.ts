/** Whether a UTF-16 unit is a letter or figure of ASCII. A pattern would say it, too: this is asked of every character. */
export function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
