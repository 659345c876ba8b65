import type { Check } from './check.ts'
import { closedReportIsDone } from './closed-report-is-done.ts'
import { datePresent } from './date-present.ts'
import { durationAgrees } from './duration-agrees.ts'
import { fieldKnown } from './field-known.ts'
import { fieldSpelled } from './field-spelled.ts'
import { fieldTyped } from './field-typed.ts'
import { fileNameDate } from './file-name-date.ts'
import { fileReadable } from './file-readable.ts'
import { fileWithinLimits } from './file-within-limits.ts'
import { followUpHasDueDate } from './follow-up-has-due-date.ts'
import { followUpHasOwner } from './follow-up-has-owner.ts'
import { followUpStatusKnown } from './follow-up-status-known.ts'
import { frontmatterReadable } from './frontmatter-readable.ts'
import { guidanceReplaced } from './guidance-replaced.ts'
import { headingLinkResolves } from './heading-link-resolves.ts'
import { idUnique } from './id-unique.ts'
import { ignoreHasReason } from './ignore-has-reason.ts'
import { linkResolves } from './link-resolves.ts'
import { momentsOrdered } from './moments-ordered.ts'
import { noSecret } from './no-secret.ts'
import { refusalHasReason } from './refusal-has-reason.ts'
import { relatedKnown } from './related-known.ts'
import { sectionFilled } from './section-filled.ts'
import { sectionOnce } from './section-once.ts'
import { sectionPresent } from './section-present.ts'
import { serviceKnown } from './service-known.ts'
import { severityKnown } from './severity-known.ts'
import { severityPresent } from './severity-present.ts'
import { statusKnown } from './status-known.ts'
import { timeExists } from './time-exists.ts'
import { timeNotAhead } from './time-not-ahead.ts'
import { timelineDayTold } from './timeline-day-told.ts'
import { timelineHasEntries } from './timeline-has-entries.ts'
import { timelineSorted } from './timeline-sorted.ts'
import { timelineTimeExists } from './timeline-time-exists.ts'
import { timelineZoned } from './timeline-zoned.ts'
import { titlePresent } from './title-present.ts'
import { zoneInSeason } from './zone-in-season.ts'

/** Every check, sorted by id. */
export const checks: readonly Check[] = [
  closedReportIsDone,
  datePresent,
  durationAgrees,
  fieldKnown,
  fieldSpelled,
  fieldTyped,
  fileNameDate,
  fileReadable,
  fileWithinLimits,
  followUpHasDueDate,
  followUpHasOwner,
  followUpStatusKnown,
  frontmatterReadable,
  guidanceReplaced,
  headingLinkResolves,
  idUnique,
  ignoreHasReason,
  linkResolves,
  momentsOrdered,
  noSecret,
  refusalHasReason,
  relatedKnown,
  sectionFilled,
  sectionOnce,
  sectionPresent,
  serviceKnown,
  severityKnown,
  severityPresent,
  statusKnown,
  timeExists,
  timeNotAhead,
  timelineDayTold,
  timelineHasEntries,
  timelineSorted,
  timelineTimeExists,
  timelineZoned,
  titlePresent,
  zoneInSeason,
]
