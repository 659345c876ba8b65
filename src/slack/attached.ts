import { slug } from '../lib/slug.ts'
import { type Fields, text } from './fields.ts'

/** A file that lies in the export, as a report refers to it once it is copied beside the report. */
export type Attached = {
  /** Slack's id of the file. */
  id: string
  /** Path in the export. */
  source: string
  /** Name of the copy: without secrets, of ASCII letters, digits, `-` and `.` only. */
  name: string
  /** Relative to the report, as a link has it. */
  address: string
  /** Shown where the picture is not. */
  alt: string
  /** True when the report shows the file, false when it links to it. */
  isImage: boolean
}

export type AttachOptions = {
  /** Path in the export by file id. */
  localFiles: Readonly<Record<string, string>>
  /** The folder beside the report that takes the copies. */
  folder: string
  /** Images are shown. */
  images: boolean
  /** Other files are linked, and images too unless they are shown. */
  files: boolean
  /** Ids of files that cannot be copied. */
  refused: ReadonlySet<string>
}

/** How to refer to a file's copy; nothing for a file that gets none. */
export type Attach = (file: Fields) => Attached | undefined

/** @param safely redacts a short text */
export function attachTo(options: AttachOptions, safely: (text: string) => string): Attach {
  const { localFiles, folder, images, files, refused } = options
  return (file) => {
    const id = text(file.id) ?? ''
    const source = Object.hasOwn(localFiles, id) ? localFiles[id] : undefined
    if (source === undefined || refused.has(id)) return undefined
    const alt = safely(text(file.title) || text(file.name) || id)
    const given = safely(text(file.name) ?? source)
    const [, stem = given, ending = 'bin'] = /^(.*?)\.([a-z0-9]{1,8})$/is.exec(given) ?? []
    const type = ending.toLowerCase()
    const isImage = images && imageTypes.has(type)
    if (!isImage && !files) return undefined
    const words = [id, slug(stem)].filter(Boolean).join('-')
    const name = `${words}.${type}${active.test(type) ? '.txt' : ''}`
    return { id, source, name, address: `${encodeURIComponent(folder)}/${name}`, alt, isImage }
  }
}

const imageTypes = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp'])

/** What a browser would run, and what would count as a report. */
const active = /^(?:[sx]?html?|xml|svg|m?js|css|wasm|md|markdown|qmd|erb)$/
