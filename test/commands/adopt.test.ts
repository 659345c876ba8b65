import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, incident } from '../cli.ts'

const lift = `# The lift stood still

**Date:** 14 June 2022
**Severity:** SEV-2 - nobody could go up
**Status:** Resolved
**Authors:** Ola Berg, Kim Roy

## Wiring

Old.

## Timeline

All times in CEST.

- First detected: 09:29
- Incident declared: 09:41
- Resolved: 15.06.2022 08:00

## Action items

- [ ] Order a spare cable
`

const adopted = `---
title: The lift stood still
severity: sev-2
detected: "2022-06-14 09:29"
declared: "2022-06-14 09:41"
resolved: "2022-06-15 08:00"
timezone: Europe/Paris
authors: [Ola Berg, Kim Roy]
---

`

test('writes what the text says, and nothing on a second run', () => {
  const cwd = folder({ '.git/HEAD': '', 'docs/lift.md': lift })
  const { code, out, err } = incident(['adopt', 'docs'], cwd)
  expect({ code, out, err }).toMatchInlineSnapshot(`
    {
      "code": 0,
      "err": "
    Headings that were not recognised stay sections of their own. To map them, put this into incident.config.yaml
    and move each name to the part that it is (summary, impact, timeline, root-causes, follow-ups …):

    sections:
      background: []
      # "Wiring"

    Next: look at git diff, then incident check
    ",
      "out": "Sections  Timeline  Follow-ups  Report
         2/3         3           1  docs/lift.md
                                    + title: The lift stood still (line 1)
                                    + severity: sev-2 (line 4)
                                    + detected: 2022-06-14 09:29 (line 16)
                                    + declared: 2022-06-14 09:41 (line 17)
                                    + resolved: 2022-06-15 08:00 (line 18)
                                    + timezone: Europe/Paris (line 14)
                                    + authors: Ola Berg, Kim Roy (line 6)
                                    ? line 5: status "Resolved"
                                    ? line 8: section "Wiring"

    1 of 1 report changed.
    ",
    }
  `)
  const text = readFileSync(join(cwd, 'docs/lift.md'), 'utf8')
  expect(text).toBe(adopted + lift)

  const second = incident(['adopt', 'docs'], cwd)
  expect(second.out).toContain('0 of 1 report changed; 1 has nothing to add.')
  expect(readFileSync(join(cwd, 'docs/lift.md'), 'utf8')).toBe(text)
})

test('--dry-run shows the difference and writes nothing', () => {
  const cwd = folder({ '.git/HEAD': '', 'incidents/lift.md': lift })
  const { code, out, err } = incident(['adopt', '--dry-run'], cwd)
  expect(code).toBe(0)
  expect(out).toContain('+++ b/incidents/lift.md\n')
  expect(out).toContain('+detected: "2022-06-14 09:29"\n')
  expect(err).toContain('1 of 1 report would be changed')
  expect(readFileSync(join(cwd, 'incidents/lift.md'), 'utf8')).toBe(lift)
})

const erb = `---\r\ntitle: Kept # by hand\r\nweight: 12\r\nseverity:\r\n---\r\n\r\n# Other title\r\n\r\n- **Key events**\r\n  - Fault occurs 2020-02-12 11:45  \r\n  - Repaired 2020-02-12 12:07\r\n`

test('keeps every other byte: CRLF, a byte order mark, other keys, comments, blanks at ends of lines', () => {
  const cwd = folder({ '.git/HEAD': '', 'incidents/2020-02-12.html.md.erb': `\uFEFF${erb}` })
  expect(incident(['adopt'], cwd).code).toBe(0)
  const text = readFileSync(join(cwd, 'incidents/2020-02-12.html.md.erb'), 'utf8')
  const lines = 'impact_start: "2020-02-12 11:45"\r\nmitigated: "2020-02-12 12:07"\r\n'
  expect(text).toBe(`\uFEFF${erb.replace('severity:\r\n', `severity:\r\n${lines}`)}`)
})

test('--json tells it all, and leaves a file with broken frontmatter alone', () => {
  const broken = '---\ntitle: [\n---\n\n# A\n\n**Date:** 2022-06-14\n'
  const cwd = folder({ '.git/HEAD': '', 'incidents/a.md': broken, 'incidents/b.md': lift })
  const { code, out } = incident(['adopt', '--json'], cwd)
  const { reports, unknownSections } = JSON.parse(out)
  expect(code).toBe(1)
  expect(reports).toMatchObject([
    { path: 'incidents/a.md', changed: false, added: [], problems: [{ line: 3 }] },
    {
      path: 'incidents/b.md',
      changed: true,
      unread: [{ field: 'status', text: 'Resolved', line: 5 }],
      timeline: 3,
      followUps: 1,
    },
  ])
  expect(reports[1].added[1]).toEqual({
    field: 'severity',
    value: 'sev-2',
    from: 'label',
    line: 4,
    text: 'SEV-2 - nobody could go up',
  })
  expect(unknownSections).toEqual([{ title: 'Wiring', reports: 1 }])
  expect(readFileSync(join(cwd, 'incidents/a.md'), 'utf8')).toBe(broken)
})

test('a translation gets its title, the facts stand in its source', () => {
  const french = '# L’ascenseur bloqué\n\n**Date :** 2022-06-14\n\n## Chronologie (UTC)\n\n- 09:29 Panne\n'
  const cwd = folder({ '.git/HEAD': '', 'incidents/lift.fr.md': french, 'incidents/lift.md': lift })
  expect(incident(['adopt', 'incidents/lift.fr.md'], cwd).code).toBe(0)
  expect(readFileSync(join(cwd, 'incidents/lift.fr.md'), 'utf8')).toBe(
    `---\ntitle: "L’ascenseur bloqué"\n---\n\n${french}`,
  )
})

test('a secret in the text is not copied into the frontmatter', () => {
  const key = ['AKIA', 'QYLPMN5HFIQR', '7BZT'].join('')
  const cwd = folder({ '.git/HEAD': '', 'incidents/a.md': `# Key ${key} leaked\n\n**Date:** 2022-06-14\n` })
  const { out } = incident(['adopt'], cwd)
  const text = readFileSync(join(cwd, 'incidents/a.md'), 'utf8')
  expect(text.split(key)).toHaveLength(2)
  expect(text).toContain('date: 2022-06-14')
  expect(out).not.toContain(key)
})

test('an empty folder and a wrong path each say so', () => {
  const cwd = folder({ '.git/HEAD': '', 'docs/notes.txt': '' })
  expect(incident(['adopt', 'docs'], cwd)).toMatchObject({ code: 2, out: '' })
  expect(incident(['adopt', 'doc'], cwd)).toMatchObject({ code: 2, out: '' })
})
