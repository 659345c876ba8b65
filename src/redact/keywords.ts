import { isAlphanumeric } from './alphanumeric.ts'

/** Words to look for on behalf of one owner: lower case, one UTF-16 unit a letter. */
export type Wanted = {
  words: readonly string[]
  /** Only words before which no letter or figure stands. */
  edge: boolean
}

/**
 * Finds in one pass, whatever the number of words and without regard to case, where the words of each owner start.
 * Visits each owner of which something was found once, with the offsets, ascending.
 */
export type KeywordIndex = (text: string, visit: (owner: number, places: readonly number[]) => void) => void

type Hit = { owner: number; length: number; edge: boolean }
type Node = { next: Map<number, number>; hits: Hit[] }

/** Builds the automaton of Aho and Corasick over the words of all owners, once. */
export function keywordIndex(owners: readonly Wanted[]): KeywordIndex {
  const letters = [...new Set(owners.flatMap(({ words }) => words).join(''))]
  const width = letters.length + 1
  // What is no letter of any word has column 0.
  const column = new Uint8Array(0x10000)
  for (const [index, letter] of letters.entries()) {
    column[letter.charCodeAt(0)] = index + 1
    column[letter.toUpperCase().charCodeAt(0)] = index + 1
  }
  const nodes = tree(owners, column)
  const table = link(nodes, width)
  const found: (number[] | undefined)[] = owners.map(() => undefined)

  function addEnding(row: number, text: string, end: number, touched: number[]): void {
    for (const { owner, length, edge } of nodes[row / width]?.hits ?? []) {
      const at = end - length
      if (edge && at > 0 && isAlphanumeric(text.charCodeAt(at - 1))) continue
      if (found[owner]?.push(at)) continue
      found[owner] = [at]
      touched.push(owner)
    }
  }

  return (text, visit) => {
    const touched: number[] = []
    let row = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      row = table[row + (column[code] ?? 0)] ?? 0
      if (row >= 0) continue
      row = -row
      addEnding(row, text, at + 1, touched)
    }
    for (const owner of touched) {
      const places = found[owner]
      found[owner] = undefined
      if (places) visit(owner, places.length > 1 ? places.sort((a, b) => a - b) : places)
    }
  }
}

function tree(owners: readonly Wanted[], column: Uint8Array): Node[] {
  const root: Node = { next: new Map(), hits: [] }
  const nodes = [root]
  for (const [owner, { words, edge }] of owners.entries()) {
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
      node.hits.push({ owner, length: word.length, edge })
    }
  }
  return nodes
}

/**
 * Where to go on each letter, also on those that do not continue a word; hits of shorter words are merged in. A node
 * is told by the place of its row in the table, made negative where a word ends.
 */
function link(nodes: Node[], width: number): Int32Array {
  const table = new Int32Array(nodes.length * width)
  const fallback = new Int32Array(nodes.length)
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
  return table.map((to) => ((nodes[to]?.hits.length ?? 0) > 0 ? -to : to) * width)
}
