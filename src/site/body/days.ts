import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'mdast-util-to-string'
import { formatDay } from '../days.ts'
import { elementsIn } from './elements.ts'
import { levelOf } from './headings.ts'

/** Says days as readers do, where a heading is nothing but one: `2022-03-29` → March 29, 2022. */
export function sayHeadingDays(tree: Root, lang: string | undefined): void {
  for (const node of elementsIn(tree)) if (levelOf(node)) sayDay(node, lang, 'long')
}

/** The same for any element that holds nothing but a day. What is no day, or of no known language, stays. */
export function sayDay(element: Element, lang: string | undefined, form: 'long' | 'short'): void {
  const day = textOf(element).trim()
  if (!lang || !/^\d{4}-\d\d-\d\d$/.test(day) || !isKnown(lang)) return
  const said = formatDay(day, lang, form)
  if (said === day) return
  const text: ElementContent = { type: 'text', value: said }
  element.children = [{ type: 'element', tagName: 'time', properties: { dateTime: day }, children: [text] }]
}

/** Says the days among an element's own words: `done 2022-03-29`. */
export function sayDaysIn(element: Element, lang: string | undefined): void {
  if (!lang || !isKnown(lang)) return
  for (const child of element.children) {
    if (child.type !== 'text') continue
    child.value = child.value.replace(/\b\d{4}-\d\d-\d\d\b/g, (day) => formatDay(day, lang, 'short'))
  }
}

/** Whether days can be said in it: another would be said in the language of the machine. */
function isKnown(lang: string): boolean {
  return /^[a-z]{2,3}$/.test(lang) && Intl.DateTimeFormat.supportedLocalesOf(lang).length > 0
}
