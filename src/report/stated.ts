import type { Span } from '../lib/span.ts'

/** A fact that the body says, by the frontmatter key that would hold it. */
export type Stated = {
  /** `title`, `severity`, `detected`, `roles.commander` … */
  key: string
  /** As written. */
  text: string
  /** As the frontmatter would have it; absent when it is none of the allowed values, or no date and time. */
  value?: string | string[]
  from: 'table' | 'label' | 'heading' | 'timeline'
  span: Span
}

export const durationNames = [
  'duration',
  'time-to-detect',
  'time-to-acknowledge',
  'time-to-mitigate',
  'time-to-recover',
  'time-to-resolve',
] as const
export type DurationName = (typeof durationNames)[number]

/** A duration as the text states it. */
export type StatedDuration = {
  name: DurationName
  /** The words before it, which tell its basis: `Time to repair`. */
  label: string
  /** As written: `1d 5h 47m`, `N/A`. */
  text: string
  seconds?: number
  span: Span
}
