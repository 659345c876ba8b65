import type { Nodes } from 'mdast'
import { isTelling, placesOf } from '../../redact/echoes.ts'
import { replaced } from '../../redact/redact.ts'
import type { RedactedBody } from './redact-bodies.ts'

/** Secrets that messages of a conversation gave away, and the rule that found each. */
export type Told = Map<string, string>

/** So many different secrets are looked for again: each message is searched for each of them. */
const most = 100

/** Remembers a secret that means nothing else wherever it stands. */
export function remember(told: Told, secret: string, rule: string): void {
  if (told.size < most && isTelling(secret)) told.set(secret, rule)
}

/** Takes out what another message gave away: "the password is …", and an hour later "… works". Changes the nodes. */
export function maskAgain({ body, found }: RedactedBody, told: Told): void {
  if (told.size === 0) return
  for (const node of body) mask(node, told, found)
}

function mask(node: Nodes, told: Told, found: Map<string, number>): void {
  if ('value' in node) node.value = masked(node.value, told, found)
  if (!('children' in node)) return
  for (const child of node.children) mask(child, told, found)
  // What an address holds stands in its text as well, or nobody reads it: the text is left.
  const children = node.children.flatMap<Nodes>((child) =>
    child.type === 'link' && holds(child.url, told) ? child.children : [child],
  )
  if (children.length !== node.children.length || node.children.some((child, at) => child !== children[at]))
    Object.assign(node, { children })
}

function holds(url: string, told: Told): boolean {
  return [...told.keys()].some((secret) => placesOf(secret, url).length > 0)
}

function masked(text: string, told: Told, found: Map<string, number>): string {
  let rest = text
  for (const [secret, rule] of told) {
    if (!rest.includes(secret)) continue
    const places = placesOf(secret, rest)
    rest = replaced(
      rest,
      places.map((start) => ({ rule, start, end: start + secret.length })),
    )
    if (places.length > 0) found.set(rule, (found.get(rule) ?? 0) + places.length)
  }
  return rest
}
