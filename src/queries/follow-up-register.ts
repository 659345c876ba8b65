import type { FollowUp, Report } from '../report/types.ts'

/** A follow-up and the incident that it came from. */
export type RegisterEntry = {
  report: Report
  followUp: FollowUp
  /** True for open ones whose due date has passed. */
  overdue: boolean
}

/**
 * The follow-ups of all reports that are no translation: first what is to be done, by due date, those without one
 * last; then what is done or refused, of the newest incident first. The order of `reports` does not matter.
 * @param today `YYYY-MM-DD`; what is due today is not overdue
 */
export function followUpRegister(reports: readonly Report[], today: string): RegisterEntry[] {
  return reports
    .filter(({ translation }) => !translation)
    .flatMap((report) => report.followUps.map((followUp) => entry(report, followUp, today)))
    .sort(
      (a, b) =>
        Number(isSettled(a.followUp)) - Number(isSettled(b.followUp)) ||
        (isSettled(a.followUp) ? 0 : compare(dueDay(a.followUp) ?? '9', dueDay(b.followUp) ?? '9')) ||
        compare(b.report.date ?? '', a.report.date ?? '') ||
        compare(a.report.path, b.report.path) ||
        a.followUp.span.start - b.followUp.span.start,
    )
}

/** True for an end: done, or refused with a reason. */
export function isSettled({ state }: FollowUp): boolean {
  return state === 'done' || state === 'not-doing'
}

function entry(report: Report, followUp: FollowUp, today: string): RegisterEntry {
  const due = dueDay(followUp)
  return { report, followUp, overdue: due !== undefined && due < today && !isSettled(followUp) }
}

function dueDay({ due }: FollowUp): string | undefined {
  return due && /^\d{4}-\d\d-\d\d$/.test(due) ? due : undefined
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
