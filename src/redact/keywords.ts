/** Tells which of many keywords a text holds, in one pass whatever their number, and without regard to case. */
export type KeywordIndex = (text: string) => Set<number>

/**
 * Builds the automaton of Aho and Corasick over ASCII keywords (lower case). The returned function gives the
 * numbers of the owners, that is the indexes into `owners`, that have at least one of their keywords in the text;
 * an owner without keywords is always among them.
 */
export function keywordIndex(owners: readonly (readonly string[])[]): KeywordIndex {
  const letters = [...new Set(owners.flat().join(''))]
  const width = letters.length + 1
  const column = new Uint8Array(128)
  for (const [index, letter] of letters.entries()) {
    column[letter.charCodeAt(0)] = index + 1
    column[letter.toUpperCase().charCodeAt(0)] = index + 1
  }

  const next: number[][] = [new Array<number>(width).fill(0)]
  const hits: number[][] = [[]]
  for (const [owner, words] of owners.entries()) {
    for (const word of words) {
      let state = 0
      for (const letter of word) {
        const row = next[state] ?? []
        const at = column[letter.charCodeAt(0)] ?? 0
        let to = row[at] ?? 0
        if (to === 0) {
          to = next.push(new Array<number>(width).fill(0)) - 1
          hits.push([])
          row[at] = to
        }
        state = to
      }
      hits[state]?.push(owner)
    }
  }

  const table = link(next, hits, width)
  const always = owners.flatMap((words, owner) => (words.length === 0 ? [owner] : []))

  return (text) => {
    const found = new Set(always)
    let state = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      state = table[state * width + (code < 128 ? (column[code] ?? 0) : 0)] ?? 0
      if (state === 0) continue
      for (const owner of hits[state] ?? []) found.add(owner)
    }
    return found
  }
}

/** Fills in where to go on a letter that does not continue a keyword, breadth first; merges the hits on the way. */
function link(next: number[][], hits: number[][], width: number): Uint16Array {
  const table = new Uint16Array(next.length * width)
  const fallback = new Uint16Array(next.length)
  const queue = [0]
  for (const state of queue) {
    const back = fallback[state] ?? 0
    hits[state]?.push(...(state === 0 ? [] : (hits[back] ?? [])))
    for (let at = 0; at < width; at += 1) {
      const to = next[state]?.[at] ?? 0
      const other = state === 0 ? 0 : (table[back * width + at] ?? 0)
      table[state * width + at] = to === 0 ? other : to
      if (to === 0) continue
      fallback[to] = other
      queue.push(to)
    }
  }
  return table
}
