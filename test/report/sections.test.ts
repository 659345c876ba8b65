import { expect, test } from 'vitest'
import { defaults } from '../../src/report/config.ts'
import { readSections } from '../../src/report/sections.ts'
import { parseSyntax } from '../../src/report/syntax.ts'

function outline(text: string, sections = {}): string[] {
  return readSections(parseSyntax(text), { ...defaults, sections }).map(
    ({ id, title, level, empty }) => `${level} ${id} ${title}${empty ? ' (empty)' : ''}`,
  )
}

test.each([
  ['Timeline (all times in PST) 01/16/2024 - 02/02/2024', 'timeline'],
  ['Detailed timeline of the incident', 'timeline'],
  ['3. Hendelsesforløp', 'timeline'],
  ['🕐 Chronologie détaillée :', 'timeline'],
  ['タイムライン', 'timeline'],
  ['What didn’t go so well?', 'went-wrong'],
  ["Ce qui n'a pas bien fonctionné", 'went-wrong'],
  ['Ce qui a fonctionné.', 'went-well'],
  ['Where we got lucky', 'lucky'],
  ['How was it detected?', 'detection'],
  ['Élément déclencheur', 'trigger'],
  ['Facteurs contributifs', 'contributing-factors'],
  ['Root Cause(s):', 'root-causes'],
  ['Why did it happen?', 'root-causes'],
  ['Analyse des causes', 'root-causes'],
  ['Hva lærte vi?', 'lessons'],
  ['Lessons learned and action items', 'follow-ups'],
  ['Corrective and preventive measures', 'follow-ups'],
  ['Éléments d’action', 'follow-ups'],
  ['Aksjonspunkter', 'follow-ups'],
  ['Nächste Schritte', 'follow-ups'],
  ['再発防止策', 'follow-ups'],
  ['Countermeasures', 'follow-ups'],
  ['Outstanding tasks', 'follow-ups'],
  ['Remediation plan', 'follow-ups'],
  ["Changes we're making", 'follow-ups'],
  ['What will we do differently', 'follow-ups'],
  ['Long-term fixes', 'follow-ups'],
  ['Suivi post-incident', 'follow-ups'],
  ["Mesures d'amélioration", 'follow-ups'],
  ['Ce que nous allons améliorer', 'follow-ups'],
  ['Langfristige Maßnahmen', 'follow-ups'],
  ['Oppfølgingsoppgaver', 'follow-ups'],
  ['Tareas pendientes', 'follow-ups'],
  ['Ações de acompanhamento', 'follow-ups'],
  ['今後の改善', 'follow-ups'],
  ['재발 방지 대책', 'follow-ups'],
  ['改进措施', 'follow-ups'],
  ['Permanent fix', 'resolution'],
  ['Emergency actions performed', 'resolution'],
  ['Corrective actions taken', 'follow-ups'],
  ['Durchgeführte Maßnahmen', 'resolution'],
  ['Corrections apportées', 'resolution'],
  ['Contenção', 'resolution'],
  ['Hvordan rettet vi det?', 'resolution'],
  ['Solución definitiva aplicada', 'resolution'],
  ['Hvorfor skjedde dette?', 'root-causes'],
  ['Warum ist das passiert?', 'root-causes'],
  ['5-Why analysis', 'root-causes'],
  ['Causas contribuyentes', 'contributing-factors'],
  ['Hvordan unngår vi det neste gang?', 'follow-ups'],
  ['Comment éviter une autre panne ?', 'follow-ups'],
  ['Recomendações gerais', 'follow-ups'],
  ['Zeitstrahl des Vorfalls', 'timeline'],
  ['Ce qui a mal marché', 'went-wrong'],
  ['Preventative measures recommended', 'follow-ups'],
  ['Plano de correção', 'follow-ups'],
  ['障害の経緯', 'timeline'],
  ['Acciones tomadas', 'resolution'],
  ['Mitigation & resolution', 'resolution'],
  ['Impact on our users', 'impact'],
  ['Répercussions', 'impact'],
  ["Que s'est-il passé ?", 'summary'],
  ['TL;DR', 'summary'],
  ['Attendees', 'people'],
  ['Annexes', 'references'],
  ['Linha do tempo reconstruída', 'timeline'],
  ['Linea de tiempo', 'timeline'],
  ['Diagnostic chronologique', 'timeline'],
  ['Acoes corretivas', 'follow-ups'],
  ['Massnahmen', 'follow-ups'],
  ['¿Qué ocurrió?', 'summary'],
  ["Ce qu'il s'est passe", 'summary'],
  ['5 Whys分析', 'root-causes'],
  ['Ereignisverlauf', 'timeline'],
  ['1. Chronologische reconstructie', 'timeline'],
  ['Causa raiz', 'root-causes'],
  ['Ações corretivas', 'follow-ups'],
  ['O que funcionou bem', 'went-well'],
  ['Lições aprendidas', 'lessons'],
  ['Hva kunne vi gjort bedre?', 'went-wrong'],
  ['改善が必要なこと', 'went-wrong'],
  ['関連リソース', 'references'],
  ['Customer Comms', 'communication'],
  ['The queue consumer', 'custom'],
  ['Monitoring', 'custom'],
])('%s is %s', (title, id) => {
  expect(outline(`# The lift stood still\n\n## ${title}\n\nText.\n`)).toEqual([
    expect.stringMatching(`^2 ${id} `),
  ])
})

test('reads setext and closed headings, and leaves the title out', () => {
  const text =
    'The lift stood still\n====================\n\nSummary\n-------\n\nIt hung.\n\n### Scope ###\n\nTwo floors.\n'
  expect(outline(text)).toEqual(['2 summary Summary', '3 impact Scope'])
})

test('a bold line above its text opens a section when it is the name of one', () => {
  const text =
    '# The lift stood still\n\n**Ursache**\nThe belt tore.\n\n**Only a belt**\nNothing else.\n\n**Was gut lief**\n- The bell rang.\n'
  expect(outline(text)).toEqual(['7 root-causes Ursache', '7 went-well Was gut lief'])
})

test('reads bold labels, in lists and alone', () => {
  const text = `# The lift stood still

- **Key events**
  - First detected 2024-03-01 10:02
- **Time to repair**: 16 m
- **Impact**: Two floors could not be reached.
- **Resolution**:
  - The **cause** was found.

**What went well**

- The stairs.

**Review actions:** none

**Tasks after the review:** none
`
  expect(outline(text)).toEqual([
    '7 timeline Key events',
    '7 impact Impact',
    '7 resolution Resolution',
    '7 went-well What went well',
    '7 follow-ups Review actions',
    '7 follow-ups Tasks after the review',
  ])
})

test('a bold line that ends with a full stop opens a section, too', () => {
  expect(outline('# Mill\n\n## Update\n\nMore.\n\n**Corrected timeline (BST).**\n\n10:02 Alarm\n')).toEqual([
    '2 custom Update',
    '7 timeline Corrected timeline (BST).',
  ])
})

test('bold words in follow-ups and timelines open no section', () => {
  const text =
    '## Timeline\n\n**Resolution**: at 10:02\n\n## Actions\n\n- **Detection**: an alert\n\n**Prevention**\n\n- a lock\n'
  expect(outline(text)).toEqual(['2 timeline Timeline', '2 follow-ups Actions'])
})

test('headings that a timeline is made of are no sections', () => {
  const text = `# The lift stood still

## Timeline

### 2024-03-01 10:02 – stuck

### 11:30

### Aftermath

## March 2

### 8:15 AM

## Lessons
`
  expect(outline(text)).toEqual(['2 timeline Timeline', '3 custom Aftermath', '2 lessons Lessons (empty)'])
  const [timeline] = readSections(parseSyntax(text), defaults)
  expect(text.slice(timeline?.body.start, timeline?.body.end)).toContain('8:15 AM')
})

test.each([
  ['nothing', '', true],
  ['a comment', '<!-- what happened? -->', true],
  ['an empty list', '-\n-', true],
  ['a table without rows', '| Time | Event |\n| --- | --- |\n|  |  |', true],
  ['a sub-heading alone', '### Scope', true],
  ['text in a sub-section', '### Scope\n\nTwo floors.', false],
  ['an image', '![the lift](lift.png)', false],
  ['a row', '| Time | Event |\n| --- | --- |\n| 10:02 |  |', false],
])('whether a section holds anything: %s', (_, body, empty) => {
  const [section] = readSections(parseSyntax(`## Impact\n\n${body}\n`), defaults)
  expect(section?.empty).toBe(empty)
})

test("a team's own names come first, in any case", () => {
  expect(
    outline('## Blast area\n\n## Monitoring!\n', { impact: ['blast AREA'], detection: ['monitoring'] }),
  ).toEqual(['2 impact Blast area (empty)', '2 detection Monitoring! (empty)'])
})

test('tells the visible lines of its own text', () => {
  const [impact] = readSections(
    parseSyntax(
      '\uFEFF## Impact\r\n\r\n*How many?* &amp; `who`\r\nnext\r\n\r\n- one\r\n\r\n### Scope\r\n\r\nTwo.\r\n',
    ),
    defaults,
  )
  expect(impact?.lines).toEqual(['How many? & who', 'next', 'one'])
  expect(impact?.span).toMatchObject({ line: 1, column: 1, start: 1, end: 10 })
})
