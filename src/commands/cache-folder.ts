import { lstat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { hash } from '../lib/hash.ts'
import type { Terminal } from './terminal.ts'

/**
 * Where what was read of a repository's reports is kept between runs: under its `node_modules` where it has one,
 * else in the system's folder for caches. In CI it is always the latter: what lies in the repository there may come
 * from a pull request, which must not tell what its reports hold.
 */
export async function cacheFolder(root: string, { env }: Terminal): Promise<string> {
  const modules = join(root, 'node_modules')
  const found = env.CI ? undefined : await lstat(modules).catch(() => undefined)
  if (found?.isDirectory()) return join(modules, '.cache', 'incident')
  const system = env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(homedir(), '.cache')
  return join(system, 'incident', hash(root))
}
