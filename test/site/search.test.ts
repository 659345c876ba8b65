import { expect, test } from 'vitest'
import { buildDocuments, toDocuments } from './fixture-site.ts'

test('the search has the words of every report in all its languages, and nothing that could end a script', async () => {
  const texts = {
    'x.md':
      '---\ntitle: "</script> & Co"\ntags: [Réseau]\n---\n\nThe café’s door,\u2028 `</script><!--` `a<b` door.\n',
    'x.fr.md': '---\ntitle: X\n---\n\nLa porte du café.\n',
  }
  const sources = Object.entries(texts).map(([name, text]) => ({ path: `incidents/${name}`, text }))
  const built = await buildDocuments(toDocuments(sources))
  const search = built.find(({ path }) => path === 'search.js')
  const script = search && 'content' in search ? String(search.content) : ''
  expect(script).not.toMatch(/<|[\u2028\u2029]/)
  const [, json = ''] =
    /^document\.dispatchEvent\(new CustomEvent\('incident-words', \{ detail: (.*) \}\)\)\n$/.exec(script) ??
    []
  expect(JSON.parse(json)).toEqual([
    ['x', 'script co the cafe’s door script a<b x la porte du cafe', 'reseau'],
  ])
})
