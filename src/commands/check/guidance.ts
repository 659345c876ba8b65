import { guidanceOf } from '../../checks/guidance.ts'
import { listTemplates, readTemplate } from '../new/templates.ts'

/** The lines of the report templates, the program's and the team's, that reports are to replace. */
export async function readGuidance(root: string): Promise<Set<string>> {
  const templates = await listTemplates(root)
  const texts = [...templates.values()].map(({ kind, lang }) => readTemplate(templates, kind, lang))
  return new Set((await Promise.all(texts)).flatMap(({ text }) => guidanceOf(text)))
}
