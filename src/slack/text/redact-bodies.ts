import type { Link, Nodes } from 'mdast'
import { visible } from '../../lib/visible.ts'
import { mark } from '../../redact/marks.ts'
import { findSecrets, type RedactOptions } from '../../redact/redact.ts'
import { type Leaf, leavesOf } from './leaves.ts'
import { remember, type Told } from './mask-again.ts'
import type { Body } from './nodes.ts'
import { type Cut, cutsOf } from './secret-runs.ts'

/** Bodies without their secrets, and how many there were of each kind in each body. */
export type RedactedBody = { body: Body; found: Map<string, number> }

/**
 * Takes the secrets out of messages that one person wrote in a row, also those that emphasis, links, line breaks or
 * the next message split. Then makes characters visible that nobody would see. The nodes given are changed, and what
 * was found is added to `told`, for `maskAgain`.
 */
export function redactBodies(
  bodies: readonly Body[],
  options: RedactOptions,
  told: Told = new Map(),
): RedactedBody[] {
  const runs = bodies.map((body) => leavesOf(body))
  const cuts = cutsOf(runs, options)
  return bodies.map((body, index) => {
    const found = new Map<string, number>()
    const cut = new Set<Nodes>()
    for (const leaf of runs[index] ?? []) {
      const own = cuts.get(leaf) ?? []
      if (own.length > 0) cut.add(leaf.node)
      for (const { rule, head, start, end } of own) {
        if (head) found.set(rule, (found.get(rule) ?? 0) + 1)
        remember(told, leaf.text.slice(start, end), rule)
      }
      leaf.write(cutOut(leaf, own))
    }
    return { body: body.flatMap((node) => finished(node, { options, found, cut })) as Body, found }
  })
}

function cutOut({ text, whole, shown }: Leaf, cuts: readonly Cut[]): string {
  if (cuts.length === 0) return shown
  if (whole) return cuts.flatMap(({ head, rule }) => (head ? mark(rule) : '')).join('')
  let out = ''
  let from = 0
  for (const { start, end, rule, head } of cuts) {
    out += text.slice(from, start) + (head ? mark(rule) : '')
    from = end
  }
  return out + text.slice(from)
}

type Finishing = {
  options: RedactOptions
  /** Counts by rule, added to. */
  found: Map<string, number>
  /** Texts that lost a secret. */
  cut: ReadonlySet<Nodes>
}

/** The node ready for a report: nothing invisible, no link to an address that holds a secret, nothing empty. */
function finished(node: Nodes, finishing: Finishing): Nodes[] {
  if ('value' in node) {
    if (node.value === '' && node.type !== 'code') return []
    node.value = visible(node.value)
    delete node.data
    return [node]
  }
  if (!('children' in node)) return [node]
  const isLeaky = node.type === 'link' && holdsSecret(node, finishing)
  const children = codeJoined(node.children.flatMap((child) => finished(child, finishing)))
  if (isLeaky) return children
  Object.assign(node, { children })
  return children.length > 0 || keptEmpty.has(node.type) ? [node] : []
}

/** Neighbouring code spans are one: their marks would run together. */
function codeJoined(nodes: readonly Nodes[]): Nodes[] {
  const joined: Nodes[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'inlineCode' && last?.type === 'inlineCode') last.value += node.value
    else joined.push(node)
  }
  return joined
}

const keptEmpty = new Set(['tableCell', 'tableRow', 'table'])

/** True when the address holds a secret, or may: Slack makes links whose address is what is shown. */
function holdsSecret(link: Link, { options, found, cut }: Finishing): boolean {
  if (link.children.some((child) => isCut(child, cut))) return true
  const secrets = findSecrets(link.url, options)
  for (const { rule } of secrets) found.set(rule, (found.get(rule) ?? 0) + 1)
  return secrets.length > 0
}

function isCut(node: Nodes, cut: ReadonlySet<Nodes>): boolean {
  return cut.has(node) || ('children' in node && node.children.some((child) => isCut(child, cut)))
}
