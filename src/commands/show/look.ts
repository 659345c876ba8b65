export type Look = {
  colour: boolean
  columns: number
  /** The configured zone: that of times where a report names none. */
  zone: string
}

/** A column of text is never narrower, however narrow the terminal. */
export const narrowest = 30

const styles = { bold: [1, 22], dim: [2, 22] } as const

export function paint(style: keyof typeof styles, words: string, { colour }: Look): string {
  const [on, off] = styles[style]
  return colour && words !== '' ? `\x1b[${on}m${words}\x1b[${off}m` : words
}

/** A text in lines of at most `width` characters, cut between words; a word that is longer keeps its length. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && [...longer].length > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}
