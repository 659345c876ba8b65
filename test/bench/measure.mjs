// Runs a program as a whole process and tells what it cost.
import { spawnSync } from 'node:child_process'

const tell = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const u = process.resourceUsage(); " +
    'writeSync(3, JSON.stringify({ cpu: (u.userCPUTime + u.systemCPUTime) / 1e6, memory: u.maxRSS / 1024 })) })',
)}`

/**
 * The median of several runs of a Node program.
 * @param {string[]} args what follows `node`
 * @param {{ cwd: string, runs?: number, before?: () => void, codes?: number[], env?: object }} options
 * @returns {{ cpu: number, wall: number, memory: number }} seconds of all threads, seconds, megabytes at the most
 */
export function measure(args, { cwd, runs = 3, before = () => {}, codes = [0], env = {} }) {
  const all = Array.from({ length: runs }, () => {
    before()
    const start = performance.now()
    const done = spawnSync(process.execPath, ['--import', tell, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      maxBuffer: 1e9,
      env: { ...process.env, NO_COLOR: '1', ...env },
    })
    const wall = (performance.now() - start) / 1000
    if (!codes.includes(done.status ?? -1)) throw new Error(`node ${args.join(' ')}\n${done.stderr}`)
    return { wall, ...JSON.parse(String(done.output[3])) }
  })
  all.sort((a, b) => a.cpu - b.cpu)
  return all[Math.floor(runs / 2)]
}
