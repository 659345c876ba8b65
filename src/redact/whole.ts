/**
 * Moves the end of what a pattern found to the end of the secret: a run of letters and digits is never cut in two and
 * takes long random parts after a stop along, brackets that it opened close in it, and emphasis marks around it, but
 * no others, stay out.
 */
export function wholeEnd(text: string, from: number, to: number): number {
  let end = wordEnd(text, to)
  while (
    end - from > 4 &&
    /[*_~]/.test(text.charAt(end - 1)) &&
    text.charAt(from - 1) === text.charAt(end - 1)
  )
    end -= 1
  const secret = text.slice(from, end)
  for (const [open, close] of ['()', '[]', '{}']) {
    if (!open || !close) continue
    let missing = count(secret, open) - count(secret, close)
    for (; missing > 0 && text.charAt(end) === close; missing -= 1) end += 1
  }
  const sign = text.charAt(end)
  if (/[*_~]/.test(sign) && !lineBefore(text, from).includes(sign)) end += 1
  return end
}

/** Up to 200 characters of the line that stand before a place: an emphasis mark after it may have been opened there. */
function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 200), at)
}

function wordEnd(text: string, end: number): number {
  if (!/[A-Za-z0-9]/.test(text.charAt(end - 1))) return end
  const word = /[A-Za-z0-9]*(?:\.(?=[\w-]{0,40}\d)[\w-]{16,})*/y
  word.lastIndex = end
  word.test(text)
  return word.lastIndex
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}
