import { levels } from '../lib/finding.ts'
import { oneOf } from '../lib/quote.ts'
import { redact } from '../redact/redact.ts'
import type { Check, Example } from './check.ts'

/** All checks as one Markdown page: `src/checks/README.md`, which a test keeps fresh. */
export function explainAll(checks: readonly Check[]): string {
  const rows = checks.map(({ id, rule }) => `| [\`${id}\`](#${id}) | ${rule.replaceAll('|', '\\|')} |`)
  const table = ['| Check | What must hold |', '| --- | --- |', ...rows].join('\n')
  return `${[
    '# Checks',
    'What `incident check` looks for. A check is one file of this folder; its examples are its tests, and this page is written from them (`npm run fix`).',
    'A team changes a level with `checks: { <id>: error }` in `incident.config.yaml`: `error`, `warning`, `hint` or `off`. The exit code is 1 when there is an error.',
    'A report silences a check with `<!-- incident-ignore link-resolves: why -->`: above its first section, or as a `# incident-ignore …` line of its frontmatter, for the whole report, elsewhere for that line and the next.',
    table,
    ...checks.map((check) => explain(check).trimEnd()),
  ].join('\n\n')}\n`
}

/** One line for each check. */
export function listChecks(checks: readonly Check[]): string {
  const width = Math.max(...checks.map(({ id }) => id.length))
  return checks.map(({ id, rule }) => `${id.padEnd(width)}  ${rule}\n`).join('')
}

/** One check as Markdown: what must hold, why, how serious it is, and examples with what is said of them. */
export function explain(check: Check): string {
  const { id, rule, why, examples } = check
  return `${[`## ${id}`, rule, why, levelSentence(check), ...examples.map(explainExample)].join('\n\n')}\n`
}

function levelSentence({ level }: Check): string {
  if (typeof level === 'string') return `Level: ${level}.`
  const groups = levels.flatMap((name) => {
    const statuses = Object.keys(level).filter((status) => status === 'none' || status in level)
    const own = statuses.filter((status) => level[status as keyof typeof level] === name)
    const known = own.filter((status) => status !== 'none')
    const where = [
      known.length > 0 ? `while ${oneOf(known)}` : '',
      own.includes('none') ? 'without a status' : '',
    ]
    return own.length > 0 ? [`${name} ${where.filter(Boolean).join(' or ')}`] : []
  })
  return `Level: ${groups.join('; ')}.`
}

function explainExample({ about, report, path, others, config, missing, guidance, says }: Example): string {
  const circumstances = [
    about,
    path && `The report is \`${path}\`.`,
    config && `Configuration: \`${JSON.stringify(config)}\`.`,
    missing && `Not in the repository: ${missing.map((file) => `\`${file}\``).join(', ')}.`,
    guidance && `The template says: ${guidance.map((line) => `“${line}”`).join(', ')}`,
    ...Object.entries(others ?? {}).map(
      ([other, text]) => `Another report, \`${other}\`: \`${JSON.stringify(text).slice(1, -1)}\`.`,
    ),
  ].filter(Boolean)
  // An example of a secret is put together when it is run; written down it would be one.
  const shown = redact(report).text.replace(/\n$/, '')
  const said = says.length > 0 ? `\`\`\`text\n${says.join('\n')}\n\`\`\`` : ''
  return [
    [says.length > 0 ? 'Not like this:' : 'Like this:', ...circumstances].join(' '),
    `\`\`\`markdown\n${shown}\n\`\`\``,
    said,
  ]
    .filter(Boolean)
    .join('\n\n')
}
