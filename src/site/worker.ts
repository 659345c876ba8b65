import { parseReport } from '../report/parse.ts'
import { parseSyntax } from '../report/syntax.ts'
import { work } from '../report/work.ts'
import { renderBody } from './body.ts'
import type { SiteDocument } from './incident.ts'

// One parse for both: the report and its page.
work((source, config): SiteDocument => {
  const syntax = parseSyntax(source.text)
  const report = parseReport(source, config, syntax)
  return syntax.problem ? { report } : { report, body: renderBody(syntax.root, report) }
})
