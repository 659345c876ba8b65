import { lines } from '../lib/span.ts'
import { parseReport } from '../report/parse.ts'
import { parseSyntax } from '../report/syntax.ts'
import type { Problem } from '../report/types.ts'
import { work } from '../report/work.ts'
import { renderBody } from './body.ts'
import type { SiteDocument } from './incident.ts'

// One parse for both: the report and its page.
work((source, config): SiteDocument => {
  const syntax = parseSyntax(source.text)
  const report = parseReport(source, config, syntax)
  if (syntax.problem) return { report }
  try {
    return { report, body: renderBody(syntax.root, report) }
  } catch (error) {
    // Trees are walked by functions that call themselves: what is nested too deep ends the stack.
    if (!(error instanceof RangeError)) throw error
    const span = lines(source.text).span(0, source.text.length)
    const problem: Problem = {
      kind: 'limit',
      message: 'Unexpected nesting, expected less within one another',
      span,
    }
    return { report: { ...report, problems: [...report.problems, problem] } }
  }
})
