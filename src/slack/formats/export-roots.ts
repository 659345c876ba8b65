/** A folder of the export that holds lists of its own: the export itself, or a workspace of a Grid export. */
export type Root = {
  /** Path with a slash at the end, empty for the top. */
  folder: string
  /** Name of the workspace, when there are several roots and this is not the one they share. */
  workspace?: string
}

/**
 * Where an export starts, extra folders that unpacking and re-packing made above it left out. A Grid export has
 * several roots: its own, and one for each workspace in `teams/`. Without any list of its own it starts above the
 * folders that hold day files.
 */
export function findRoots(paths: readonly string[]): Root[] {
  const folders = new Set<string>()
  for (const path of paths) {
    const [, folder = '', file = ''] = /^(.*\/)?([^/]*)$/.exec(path) ?? []
    if (indexFiles.has(file)) folders.add(folder)
  }
  if (folders.size === 0) {
    for (const path of paths) {
      const [, above] = /^((?:.*\/)?)[^/]+\/\d{4}-\d{2}-\d{2}\.json$/.exec(path) ?? []
      if (above !== undefined) folders.add(above)
    }
  }
  const sorted = [...folders].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
  const [top] = sorted
  return sorted.map((folder) => {
    const shared =
      sorted.length === 1 || (folder === top && sorted.every((other) => other.startsWith(folder)))
    return { folder, ...(shared ? {} : { workspace: folder.split('/').at(-2) ?? '' }) }
  })
}

const indexFiles = new Set([
  'channels.json',
  'groups.json',
  'dms.json',
  'mpims.json',
  'users.json',
  'org_users.json',
  'integration_logs.json',
])
