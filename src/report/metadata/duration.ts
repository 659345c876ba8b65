const unit: readonly [RegExp, number][] = [
  [/^(?:w|wks?|weeks?|semaines?|uker?|wochen?|semanas?|weken|週間?)$/i, 604_800],
  [/^(?:d|days?|jours?|j|dias?|dager?|døgn|tage?|días?|dagen|日間?)$/i, 86_400],
  [/^(?:h|hrs?|hours?|heures?|timer?|t|stunden?|std|horas?|uur|uren|時間)$/i, 3600],
  [/^(?:m|mins?|mn|minutes?|minutter?|minuten?|minutos?|分間?)$/i, 60],
  [/^(?:s|secs?|seconds?|secondes?|sekunder?|sekunden?|segundos?|seconden|秒間?)$/i, 1],
]

/**
 * Seconds of a duration as people write it: `1h 50m`, `1d 5h 47m`, `84 minutes`, `19 hours 43 minutes`, `2 h 30`,
 * `01:45`, `1 jour et 3 heures`, `3時間20分`. Undefined for anything else (`?`, `N/A`, `a few hours`).
 */
export function readDuration(text: string): number | undefined {
  const written = text
    .trim()
    .slice(0, 60)
    .replace(
      /^(?:~|≈|approx(?:imately|\.)?|about|around|ca\.?|env(?:iron|\.)?|約|over|plus de|more than)\s*/i,
      '',
    )
  const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?(?:\s*(?:h|hrs?|hours?))?$/.exec(written)
  if (clock) return Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3] ?? 0)
  const short = /^(\d{1,3})\s?h\s?(\d{1,2})$/i.exec(written)
  if (short) return Number(short[1]) * 3600 + Number(short[2]) * 60
  const part = /\s*(?:,|and|et|og|und|y|e|en|&)?\s*(\d{1,6}(?:[.,]\d{1,2})?)\s?(\p{L}{1,9})\.?/uy
  let seconds: number | undefined
  let smallest = Number.POSITIVE_INFINITY
  for (let match = part.exec(written); match; match = part.exec(written)) {
    const size = unit.find(([pattern]) => pattern.test(match?.[2] ?? ''))?.[1]
    if (size === undefined || size >= smallest) break
    smallest = size
    seconds = (seconds ?? 0) + Number(match[1]?.replace(',', '.')) * size
  }
  const bracket = seconds === undefined ? /\(([^()]{2,40})\)\s*$/.exec(text)?.[1] : undefined
  if (bracket !== undefined) return readDuration(bracket)
  return seconds === undefined ? undefined : Math.round(seconds)
}
