import { expect, test } from 'vitest'
import { renderText } from '../render-text.ts'

const text = `## Timeline

### 2022-03-29

- 10:02 It is down.

## Follow-ups

| Action | Due | Status |
| --- | --- | --- |
| See 2022-03-30 | 2022-04-01 | done 2022-04-02 |
| Mend | next week | open |
`

test.for<[lang: string, heading: string, due: string, done: string]>([
  ['en', 'March 29, 2022', 'Apr 1, 2022', 'done Apr 2, 2022'],
  ['fr-CA', '29 mars 2022', '1er avr. 2022', 'done 2 avr. 2022'],
  ['<script>', '2022-03-29', '2022-04-01', 'done 2022-04-02'],
  ['qq', '2022-03-29', '2022-04-01', 'done 2022-04-02'],
])(
  'days are said in the language of the text, %s, where a day is all there is',
  ([lang, heading, due, done]) => {
    const { pieces, toc } = renderText(`---\nlang: "${lang}"\n---\n\n${text}`)
    const html = pieces.join('')
    const isSaid = heading !== '2022-03-29'
    expect(toc.map(({ title }) => title)).toEqual(['Timeline', heading, 'Follow-ups'])
    expect(html).toContain(isSaid ? `<time datetime="2022-03-29">${heading}</time></h3>` : `>${heading}</h3>`)
    expect(html).toContain(isSaid ? `<time datetime="2022-04-01">${due}</time></td>` : `>${due}</td>`)
    expect(html).toContain(`<span class="chip state-done">${done}</span>`)
    expect(html).toContain('See 2022-03-30')
    expect(html).toContain('next week')
  },
)
