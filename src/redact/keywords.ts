/** What is looked for on behalf of one owner: any of these words (ASCII, lower case), and long runs if it asks. */
export type Wanted = { words: readonly string[]; runs: boolean }

/**
 * Finds in one pass, whatever the number of words and without regard to case, where the words of each owner start.
 * Gives the owner's number and the offsets, ascending; owners of which nothing was found are not among them.
 */
export type KeywordIndex = (text: string) => Map<number, number[]>

/** Least length of a long run: letters, figures, `_` and `-` without a break, a figure among them. */
const runLength = 20

type Node = { next: Map<number, number>; hits: { owner: number; length: number }[] }

/** Builds the automaton of Aho and Corasick over the words of all owners, once. */
export function keywordIndex(owners: readonly Wanted[]): KeywordIndex {
  const letters = [...new Set(owners.flatMap(({ words }) => words).join(''))]
  const width = letters.length + 1
  const column = new Uint8Array(128)
  for (const [index, letter] of letters.entries()) {
    column[letter.charCodeAt(0)] = index + 1
    column[letter.toUpperCase().charCodeAt(0)] = index + 1
  }
  const nodes = tree(owners, column)
  const table = link(nodes, width)
  const hits = nodes.map((node) => node.hits)
  const runners = owners.flatMap(({ runs }, owner) => (runs ? [owner] : []))

  return (text) => {
    const found = new Map<number, number[]>()
    const add = (owner: number, at: number) => {
      const places = found.get(owner)
      if (places) places.push(at)
      else found.set(owner, [at])
    }
    let state = 0
    let run = 0
    let figure = false
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 32
      const isFigure = code >= 48 && code <= 57
      if (isFigure || isLetter(code) || ((code === 45 || code === 95) && run > 0)) {
        run += 1
        figure ||= isFigure
      } else if (run > 0) {
        if (run >= runLength && figure) for (const owner of runners) add(owner, at - run)
        run = 0
        figure = false
      }
      state = table[state * width + (code < 128 ? (column[code] ?? 0) : 0)] ?? 0
      if (state !== 0) for (const { owner, length } of hits[state] ?? []) add(owner, at + 1 - length)
    }
    for (const places of found.values()) places.sort((a, b) => a - b)
    return found
  }
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function tree(owners: readonly Wanted[], column: Uint8Array): Node[] {
  const root: Node = { next: new Map(), hits: [] }
  const nodes = [root]
  for (const [owner, { words }] of owners.entries()) {
    for (const word of words) {
      let node = root
      for (const letter of word) {
        const at = column[letter.charCodeAt(0)] ?? 0
        let to = nodes[node.next.get(at) ?? -1]
        if (!to) {
          to = { next: new Map(), hits: [] }
          node.next.set(at, nodes.push(to) - 1)
        }
        node = to
      }
      node.hits.push({ owner, length: word.length })
    }
  }
  return nodes
}

/** Where to go on each letter, also on those that do not continue a word; hits of shorter words are merged in. */
function link(nodes: Node[], width: number): Uint16Array {
  const table = new Uint16Array(nodes.length * width)
  const fallback = new Uint16Array(nodes.length)
  const queue = [0]
  for (const state of queue) {
    const back = fallback[state] ?? 0
    const node = nodes[state]
    if (state !== 0) node?.hits.push(...(nodes[back]?.hits ?? []))
    for (let at = 0; at < width; at += 1) {
      const other = state === 0 ? 0 : (table[back * width + at] ?? 0)
      const to = node?.next.get(at)
      table[state * width + at] = to ?? other
      if (to === undefined) continue
      fallback[to] = other
      queue.push(to)
    }
  }
  return table
}
