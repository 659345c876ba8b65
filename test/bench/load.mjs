// Reads all reports below the current folder: `node load.mjs <cache folder> [every]`. With `every`, each value is used.
import { defaults } from '../../dist/report/config.js'
import { loadReports } from '../../dist/report/load.js'

const [cacheDir, every] = process.argv.slice(2)
const reports = await loadReports([], { cwd: process.cwd(), config: defaults, cacheDir })
if (every) for (const report of reports) JSON.stringify(report)
const unread = reports.filter(({ problems }) =>
  problems.some(({ kind }) => kind === 'limit' || kind === 'file'),
)
if (unread.length > 0) throw new Error(`${unread.length} reports were not read`)
