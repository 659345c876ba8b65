/** Brackets and blanks after a stamp; a quote after a blank opens what was said. Sticky. */
export const closing = /[\])}*`"'）】]*\s*(?:[\])}）】]+\s*)*/uy

/** What a sticky pattern matches at an offset. */
export function matchAt(pattern: RegExp, text: string, from: number): RegExpExecArray | undefined {
  pattern.lastIndex = from
  return pattern.exec(text) ?? undefined
}

/** The offset after what a sticky pattern matches at `from`; `from` itself when it matches nothing. */
export function skip(pattern: RegExp, text: string, from: number): number {
  const match = matchAt(pattern, text, from)
  return match ? from + match[0].length : from
}
