import { isUtf8 } from 'node:buffer'
import { lstat, mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { UserError } from '../../lib/user-error.ts'
import { findSecrets } from '../../redact/redact.ts'
import type { Config } from '../../report/config.ts'
import { codeOf, diskError, sweep } from '../../report/disk.ts'
import { ledgerPath } from '../../report/ledger.ts'
import { createFile } from '../../report/write.ts'
import type { Attached } from '../../slack/attached.ts'
import type { ExportFiles } from '../../slack/files.ts'

/** A file's bytes, fit to be copied, or why it is not. */
export type Copy = Attached & ({ bytes: Uint8Array } | { why: string })

/** The folder beside a report that takes copies of files: `incidents/x.md` → `incidents/x.files`. */
export function copiesFolder(report: string): string {
  return ledgerPath(report).replace(/\.slack\.json$/, '.files')
}

/** Reads what is to be copied. Images must be what their names say, texts must hold no secret, nothing may be huge. */
export async function readCopies(
  wanted: readonly Attached[],
  files: ExportFiles,
  config: Config,
): Promise<Copy[]> {
  const copies: Copy[] = []
  for (const one of wanted) copies.push({ ...one, ...(await readCopy(one, files, config)) })
  return copies
}

async function readCopy(
  { source, isImage }: Attached,
  files: ExportFiles,
  config: Config,
): Promise<{ bytes: Uint8Array } | { why: string }> {
  try {
    const bytes = await files.read(source, 'glance')
    const isText = !isImage && isUtf8(bytes)
    const most = isText ? longestText : largest
    if (bytes.length > most) return { why: `is larger than ${most / 1024 / 1024} MB` }
    if (isImage && !isPicture(bytes)) return { why: 'is no image' }
    if (isText && findSecrets(bytes.toString('utf8'), config.redact).length > 0)
      return { why: 'holds a secret' }
    return { bytes }
  } catch (error) {
    if (error instanceof UserError) return { why: 'cannot be read' }
    throw error
  }
}

/** PNG, JPEG, GIF, WebP by their first bytes. */
function isPicture(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, 12)
  return /^(?:\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|RIFF.{4}WEBP)/s.test(start)
}

/**
 * Puts copies into the folder beside a report. What lies there under the same name stays: somebody may have changed it.
 * @param folder absolute path
 * @returns names of the new ones
 */
export async function writeCopies(folder: string, copies: readonly Copy[]): Promise<string[]> {
  const made: string[] = []
  const fit = copies.flatMap((copy) => ('bytes' in copy ? [copy] : []))
  if (fit.length === 0) return made
  await makeFolder(folder)
  await sweep(folder)
  for (const { name, bytes } of fit) {
    if (await lstat(join(folder, name)).catch(() => undefined)) continue
    await createFile(join(folder, name), bytes)
    made.push(name)
  }
  return made
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw diskError(folder, error)
    if ((await lstat(folder)).isDirectory()) return
    throw new UserError(`${basename(folder)} is no folder.`, {
      hint: 'Files are copied into it: move what lies there away. Nothing was written.',
    })
  }
}

/** Bytes. */
const largest = 10 * 1024 * 1024
/** Texts are searched for secrets, which takes its time. */
const longestText = 2 * 1024 * 1024
