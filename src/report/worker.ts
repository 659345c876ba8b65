import { parseReport } from './parse.ts'
import { work } from './work.ts'

work(parseReport)
