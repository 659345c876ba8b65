import type { Config } from './config.ts'
import { sectionNames } from './section-names.ts'
import { plain, telling } from './section-words.ts'
import { type SectionId, sectionIds } from './types.ts'

/**
 * Says which part of a report a heading or label opens; undefined when it means nothing to us. `exactly` refuses
 * headings that merely hold a telling word.
 */
export type NameSection = (title: string, how?: 'exactly') => SectionId | undefined

/** Heading → section, with the team's own names from the configuration first. */
export function sectionNamer({ sections }: Pick<Config, 'sections'>): NameSection {
  const own = new Map<string, SectionId>()
  for (const id of sectionIds) for (const name of sections[id] ?? []) own.set(key(name), id)
  return (title, how) => {
    const name = key(title)
    if (name === '') return undefined
    return own.get(name) ?? names.get(name) ?? names.get(bare(name)) ?? (how ? undefined : guess(name))
  }
}

/**
 * A heading without what differs from report to report: case, accents, emoji, numbering (`1.`, `Phase 2:`), what
 * stands in brackets at its end, punctuation at its ends.
 */
export function key(title: string): string {
  let name = title
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[\p{Extended_Pictographic}\uFE0F\u200D]|:[a-z_]{2,30}:/gu, ' ')
    .replace(/[\u2018\u2019\u00b4\u0060]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  name = plain(name).replace(
    /^(?:(?:section|part|phase|step|etape|partie) )?(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4}|[a-z])\s?[.):、]\s?/,
    '',
  )
  for (let before = ''; before !== name; ) {
    before = name
    name = name.replace(/\s?(?:\([^()]*\)|\[[^[\]]*\]|【[^【】]*】)[\s:.*_]*$/, '').replace(endings, '')
  }
  return name.replace(/^[\s#*_"«“[({<—–:¿¡-]+/, '')
}

const longest = 200
const endings = /[\s:.?!,;#*_"»”\])}>—–-]+$/

const names = new Map<string, SectionId>()
for (const [id, list] of Object.entries(sectionNames)) {
  for (const name of list) names.set(plain(name.trim()), id as SectionId)
}

/** A timeline and follow-ups are wanted most, so their words count more than what a heading begins with. */
function guess(name: string): SectionId | undefined {
  const found = contained(name)
  if (found === 'timeline' || found === 'follow-ups') return found
  return names.get(bare(firstPart(name))) ?? found
}

/** `the detailed timeline of the incident` → `timeline` */
function bare(name: string): string {
  return name.replace(before, '').replace(after, '')
}

const before =
  /^(?:(?:the|our|a|an|detailed|brief|initial|final|quick|short|full|complete|high-level|preliminary|corrected|revised|updated|exact|approximate|rough|reconstructed|consolidated|condensed|incident|issue|outage|problem|technical|general|main|primary|major|other|more|additional|potential|possible|proposed|immediate|short-term|short term|medium-term|medium term|mid-term|long-term|long term|future|process|documentation|project|operational|key|la|le|les|nos|notre|principales|principaux|autres|forslag til|identifiserte|der|die|das|el|las|los|de|het) |l')+/
const after =
  /(?: post-?(?:incident|mortem)| (?:of|for|from|to|about|during|after|following) (?:the |this |our )?(?:incident|issue|events?|outage|problem|bug|event|failure|users?|customers?|review|retro(?:spective)?|post-?mortem|meeting)| (?:details?|section|overview|information|description|notes?|list)| (?:de l'|du |de la |des |d'|de )(?:incident|probleme|panne|evenements?|intervention)| detaillee?s?| (?:for|til|av|under) (?:hendelsen|feilen)| (?:des|der) (?:vorfalls|storung|ereignisse)| del (?:incidente|problema)| van het (?:incident|probleem))+$/

/** `resolution and recovery`, `detection / escalation`, `impact on the users`, `timeline: 12 May` → the part before. */
function firstPart(name: string): string {
  return name.split(parts, 1)[0] ?? name
}

const parts = / (?:and|&|et|og|och|und|y|en|e|on|for|in|sur|pa|auf|aan|→|-|–|—|\+) |\s?[/,:|–—・と] ?/

const shortHeading = 8

function contained(name: string): SectionId | undefined {
  const words = name.replace(/\s?\([^()]*\)/g, '').split(' ')
  const text = words.length > shortHeading ? words.slice(0, 2).join(' ') : words.join(' ')
  return telling.find(([, pattern]) => pattern.test(text))?.[0]
}
