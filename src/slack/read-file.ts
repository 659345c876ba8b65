import { type Fields, text } from './fields.ts'

/**
 * An attached file, without what nobody may see: download and thumbnail addresses carry access tokens,
 * `permalink_public` a share secret, and a preview is the file's own text.
 */
export function readFile(raw: Fields): Fields {
  const kept: Fields = Object.create(null)
  for (const key of shown) {
    const value = raw[key]
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      kept[key] = value
  }
  const comment = raw.initial_comment
  if (typeof comment === 'object' && comment !== null && 'comment' in comment) {
    const said = text(comment.comment)
    if (said !== undefined) kept.initial_comment = { comment: said }
  }
  return kept
}

const shown = [
  'id',
  'mode',
  'name',
  'title',
  'mimetype',
  'filetype',
  'pretty_type',
  'size',
  'created',
  'user',
  'is_external',
  'external_type',
  'external_url',
  'file_access',
  'permalink',
] as const
