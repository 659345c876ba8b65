import type { Element } from 'hast'

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name)
}

export function addClass(element: Element, name: string): void {
  const { className } = element.properties
  element.properties.className = [...(Array.isArray(className) ? className : []), name]
}
