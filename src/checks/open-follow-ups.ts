import type { FollowUp, Report } from '../report/types.ts'
import type { Say } from './check.ts'

/** Follow-ups that somebody still has to do. */
export function openFollowUps({ followUps }: Report): FollowUp[] {
  return followUps.filter(({ state }) => state === 'open' || state === 'in-progress')
}

/** Says it of each, or, where all of several are alike, once: a habit of the team is one finding, not twenty. */
export function sayOfEach(
  some: readonly FollowUp[],
  all: readonly FollowUp[],
  say: Say,
  messages: { one: string; all(these: string): string },
): void {
  const [first] = some
  if (first && all.length > 1 && some.length === all.length)
    say(first.span, messages.all(all.length === 2 ? 'both follow-ups' : `all ${all.length} follow-ups`))
  else for (const { span } of some) say(span, messages.one)
}
