import { extension, isFolderFile } from './file-name.ts'

/**
 * Which files of one folder are reports. `report.md` makes the folder one incident, and what lies beside it its
 * attachments; `index.md` and `README.md` do so where the folder is named for a day or no other file could be a
 * report, else they are its table of contents. In a folder of all reports none of them is one.
 * @param folder the folder's own name
 * @param root whether it is one of the configured folders
 */
export function chooseReports(
  files: readonly string[],
  { folder, extensionless, root }: { folder: string; extensionless: boolean; root: boolean },
): string[] {
  const candidates = files.filter((name) => extension.test(name) || (extensionless && isBare(name)))
  const stem = (name: string) => name.replace(extension, '').replace(/\.[a-z]{2}$/i, '')
  const dated = /^\d{4}[-_.]?\d\d[-_.]?\d\d(?!\d)/.test(folder)
  const whole = candidates.filter((name) => (dated ? isFolderFile(stem(name)) : /^report$/i.test(stem(name))))
  if (whole.length > 0 && !root) return whole
  const others = candidates.filter((name) => !isOther(stem(name)))
  return others.length > 0 || root ? others : candidates.filter((name) => isFolderFile(stem(name)))
}

function isOther(stem: string): boolean {
  return isFolderFile(stem) || conventional.test(stem) || isTemplate(stem)
}

/** Pages about a repository or a folder, not about an incident. */
const conventional =
  /^(?:_.*|changelog|code_of_conduct|contributing|contributors|license|licence|security|support)$/i

/** `template.md`, `postmortem-template.md`, `modele-de-rapport.md`; what is named for a day tells of an incident. */
function isTemplate(stem: string): boolean {
  return template.test(stem.replace(/[-_ ]+/g, ' ')) && !/\d{4}/.test(stem)
}

const kinds = '(?:incidents?|reports?|post ?mortems?|rcas?|retro(?:spective)?s?|rapports?)'
const template = new RegExp(
  `^template$|\\b${kinds} template$|^template (?:for )?${kinds}\\b|^(?:mod[eè]le|gabarit) de ${kinds}`,
  'i',
)

function isBare(name: string): boolean {
  return (
    !name.includes('.') && !/^(?:makefile|dockerfile|codeowners|license|licence|notice|authors)$/i.test(name)
  )
}
