/**
 * Attached files that lie in an export beside its messages, by id, in the layouts of slackdump:
 * `__uploads/F123/name`, `channel/attachments/F123-name`, `C123/F123-name`.
 */
export function findLocalFiles(paths: readonly string[]): Record<string, string> | undefined {
  const found: Record<string, string> = Object.create(null)
  let any = false
  for (const path of paths) {
    const [, upload, attachment] = local.exec(path) ?? []
    const id = upload ?? attachment
    if (id === undefined || id in found) continue
    found[id] = path
    any = true
  }
  return any ? found : undefined
}

const local =
  /(?:^|\/)(?:__uploads\/(F[A-Z0-9]{6,14})\/[^/]+|(?:attachments|[CGD][A-Z0-9]{6,14})\/(F[A-Z0-9]{6,14})-[^/]+)$/
