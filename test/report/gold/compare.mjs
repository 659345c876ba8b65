// Compares what is read of real reports with what a person read, by hand: node compare.mjs FOLDER
// FOLDER holds the reports at the paths of reports.json (facts only: local times, counts, owners). Needs a build.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaults } from '../../../dist/report/config.js'
import { parseReport } from '../../../dist/report/parse.js'

const [folder = '.'] = process.argv.slice(2)
const gold = JSON.parse(readFileSync(new URL('reports.json', import.meta.url), 'utf8'))
const sum = { entries: 0, read: 0, right: 0, items: 0, found: 0, owners: 0, owned: 0 }
for (const wanted of gold) {
  const text = readFileSync(join(folder, wanted.path), 'utf8')
  const report = parseReport({ path: wanted.path, text }, defaults)
  const read = report.timeline.entries.map(({ date, time }) =>
    [date, time?.slice(0, 5)].filter(Boolean).join(' '),
  )
  // `*` stands for further entries that were not written down.
  const stamps = wanted.timeline.filter((stamp) => stamp !== '*')
  const left = [...read]
  const missing = stamps.filter(
    (stamp) => !left.includes(stamp) || left.splice(left.indexOf(stamp), 1).length === 0,
  )
  const extra = wanted.timeline.includes('*') ? [] : left
  const items = report.followUps.length
  const owners = Object.entries(wanted.owners).filter(
    ([n, names]) => report.followUps[Number(n) - 1]?.owners.join() !== names.join(),
  )
  const done = report.followUps.flatMap(({ state }, n) => (state === 'done' ? [n + 1] : []))
  const faults = [
    ...missing.map((stamp) => `missing entry ${stamp}`),
    ...extra.map((stamp) => `unexpected entry ${stamp}`),
    ...(wanted.followUps === null || items === wanted.followUps
      ? []
      : [`${items} items, expected ${wanted.followUps}`]),
    ...owners.map(([n]) => `owner of item ${n}`),
    ...(done.join() === wanted.done.join() ? [] : [`done: ${done}, expected ${wanted.done}`]),
    ...['title', 'date'].flatMap((key) => (report[key] === wanted[key] ? [] : [`${key}: ${report[key]}`])),
  ]
  if (faults.length) console.log(`${wanted.path}\n  ${faults.join('\n  ')}`)
  sum.entries += stamps.length
  sum.right += stamps.length - missing.length
  sum.read += stamps.length - missing.length + extra.length
  sum.items += wanted.followUps ?? 0
  sum.found += Math.min(items, wanted.followUps ?? 0)
  sum.owners += Object.keys(wanted.owners).length
  sum.owned += Object.keys(wanted.owners).length - owners.length
}
console.log(`entries: recall ${sum.right}/${sum.entries}, precision ${sum.right}/${sum.read}`)
console.log(`follow-ups: ${sum.found}/${sum.items}, owners ${sum.owned}/${sum.owners}`)
