import { expect, test } from 'vitest'
import { buildDocuments, pagesOf, toDocuments } from './fixture-site.ts'

test('a service has a page of what happened to it, with what is left to do', async () => {
  const text = '---\ntitle: A\nservices: [Forms, forms, "a/b"]\n---\n\n## Follow-ups\n\n- [ ] Mend it\n'
  const built = pagesOf(await buildDocuments(toDocuments([{ path: 'incidents/2024-01-01-a.md', text }])))
  const names = [...built.keys()].filter((path) => path.startsWith('en/services/'))
  expect(names).toEqual([
    'en/services/a-b.html',
    expect.stringMatching(/^en\/services\/forms-[0-9a-f]{8}\.html$/),
    'en/services/forms.html',
  ])
  const page = built.get('en/services/forms.html')
  expect(page).toContain('<h1 id="title">Forms</h1>')
  expect(page).toContain('href="../incidents/2024-01-01-a.html"')
  expect(page).toContain('>Mend it</span>')
  expect(built.get('en/incidents/2024-01-01-a.html')).toContain('<a href="../services/a-b.html">a/b</a>')
})
