import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlOf } from './render-text.ts'

test('no text of a report can make a tag, an attribute or an id of its own', () => {
  const words = fc.constantFrom(
    ...'< > " \' & ` [ ] ( ) ! | *'.split(' '),
    ...[
      '_',
      '\\',
      '\n',
      '\n\n',
      '# ',
      '- ',
      '> ',
      '    ',
      '```',
      '~~~',
      '---',
      '| - |',
      '10:02',
      '<!--',
      '-->',
    ],
    ...'[^a] [^a]: javascript: data: x.png x.md https://e.org/ onclick= id="title" &#60; &lt;'.split(' '),
    ...['<incident-hole n="0">', '<svg onload=x>'],
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      for (const [tag, name, attributes = ''] of htmlOf(parts.join('')).matchAll(
        /<\/?([^\s>]*)([^>"]*(?:"[^"]*"[^>"]*)*)>/g,
      )) {
        expect(tags, tag).toContain(name)
        for (const [, attribute = '', value = ''] of attributes.matchAll(/([^\s="]+)(?:="([^"]*)")?/g)) {
          expect(names, tag).toContain(attribute)
          if (attribute === 'href')
            expect(value, tag).toMatch(/^(?:#user-content-[a-z0-9-]+|https?:\/\/|mailto:)/i)
          if (attribute === 'id') expect(value, tag).toMatch(/^user-content-[a-z0-9-]+$/)
        }
      }
    }),
    { numRuns: 300 },
  )
})

const tags =
  'h2 h3 h4 h5 h6 p blockquote pre hr ul ol li div section a strong em del code br sup span time label input table thead tbody tr th td'.split(
    ' ',
  )
const names =
  'id class href rel role tabindex scope start type checked disabled datetime aria-label aria-labelledby aria-describedby data-label data-footnotes data-footnote-ref data-footnote-backref'.split(
    ' ',
  )
