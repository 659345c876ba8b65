import { parseReport } from '../parse.ts'
import { parseSyntax } from '../syntax.ts'
import type { Problem } from '../types.ts'
import { work } from '../work.ts'
import type { Document } from './input.ts'

// One parse for both: what the report means, and where in it new entries go.
work((source, config): Document | { problem: Problem } => {
  const syntax = parseSyntax(source.text)
  if (syntax.problem) return { problem: syntax.problem }
  return { report: parseReport(source, config, syntax), root: syntax.root }
})
