import { quote } from '../lib/quote.ts'
import type { Config } from '../report/config.ts'
import { readName } from '../report/file-name.ts'
import type { Check } from './check.ts'
import { top } from './top.ts'

export const idUnique: Check = {
  id: 'id-unique',
  level: 'error',
  rule: "No two incidents have the same id: the file's name without extension and language.",
  why: 'The id is the address of the page and the name by which follow-ups and other reports refer to it.',
  examples: [
    {
      about: 'A translation has the id of its source.',
      report: '# Login was down\n',
      path: 'incidents/2022-01-04-login.md',
      others: { 'incidents/2022-01-04-login.fr.md': '# Panne de connexion\n' },
      says: [],
    },
    {
      report: '# Login was down\n',
      path: 'incidents/web/2022-01-04-login.md',
      others: { 'incidents/api/2022-01-04-login.md': '# Login was down\n' },
      says: [
        '1:1-1:1: Unexpected id `2022-01-04-login`, expected one that `incidents/api/2022-01-04-login.md` does not have',
      ],
    },
  ],
  beyond: true,
  run({ report, ids, config }, say) {
    const all = ids.get(report.id) ?? []
    if (all.length < 2) return
    const own = place(report.path, config)
    const twin = all.find((path) => {
      const other = place(path, config)
      return path !== report.path && (other.folder !== own.folder || other.lang === own.lang)
    })
    if (twin === undefined) return
    say(top, `Unexpected id ${quote(report.id)}, expected one that \`${twin}\` does not have`)
  },
}

function place(path: string, { languages }: Config): { folder: string; lang?: string } {
  const { id, lang } = readName(path, languages)
  const folder = path.slice(0, path.lastIndexOf(id))
  return { folder, ...(lang === undefined ? {} : { lang }) }
}
