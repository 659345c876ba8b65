/** Text of about `size` characters of which a Markdown parser makes far more work than of any report. */
export type Pathological = (size: number) => string

const fill = (unit: string) => (size: number) => unit.repeat(Math.max(1, Math.floor(size / unit.length)))
const halves = (left: string, middle: string, right: string) => (size: number) => {
  const count = Math.max(1, Math.floor((size - middle.length) / (left.length + right.length)))
  return left.repeat(count) + middle + right.repeat(count)
}

export const pathological: Record<string, Pathological> = {
  'list markers': fill('- '),
  'list markers, then a line each': (size) => `${'- '.repeat(size / 3)}x${'\n'.repeat(size / 3)}`,
  'list markers on lines that go deeper': (size) => staircase(size, '- x'),
  'numbered markers': fill('1. '),
  'plus markers': fill('+ '),
  'quote marks': fill('>'),
  'quote marks, blanks between': fill('> '),
  'quotes and lists in turn': fill('> - '),
  'quotes on lines that go deeper': (size) =>
    Array.from({ length: Math.floor(Math.sqrt(size * 2)) }, (_, i) => `${'>'.repeat(i)} a`).join('\n'),
  'quoted fences, open': fill('> ```\n'),
  'emphasis that never closes': fill('*a **a '),
  'emphasis of both kinds': fill('*a_ '),
  'emphasis opened, closed otherwise': halves('*a ', '', '_a*_ '),
  'stars only': fill('*'),
  'stars and blanks': fill('* '),
  'underscores in words': fill('a_b_'),
  'code within emphasis': fill('*`..a`*'),
  'emphasis opened around backticks': halves('*`', 'a', '`*'),
  'strikes that never close': fill('~~a '),
  'tildes only': fill('~'),
  'setext lines': fill('a\n='),
  'setext lines, whole': fill('a\n=\n'),
  'dashes under text': fill('a\n-\n'),
  'backslash and backtick': fill('\\`'),
  'backticks of growing length': (size) =>
    Array.from({ length: Math.floor(Math.sqrt(size * 2)) }, (_, i) => `${'`'.repeat(i + 1)} `).join(''),
  'brackets that close': fill('a]'),
  'brackets that open': fill('['),
  'brackets within brackets': halves('[', 'a', ']'),
  'links within links': halves('[', 'a', '](b)'),
  'links that never end': fill('[a](<b'),
  'images that never end': fill('![['),
  'comments that never end': fill('<!--'),
  'a comment that never ends, over lines': fill('<!-- a\n'),
  'tags that never end': fill('<a '),
  'tags of attributes': (size) => `<a${' b="c"'.repeat(size / 6)}`,
  declarations: fill('<!A '),
  'processing instructions': fill('<?'),
  'character data': fill('<![CDATA['),
  'addresses with a trail': (size) => `www.a.b${'?!.,'.repeat(size / 4)}`,
  'addresses in a row': fill('www.a.b '),
  'mail addresses': fill('a@b.c'),
  'mail addresses that never start': fill('a.'),
  'closing brackets after an address': (size) => `https://a.b/${')'.repeat(size)}`,
  'a wide table': (size) => `${'|a'.repeat(size / 4)}|\n${'|-'.repeat(size / 4)}|\n`,
  'a table of one column': (size) => `|a|\n|-|\n${'|b|\n'.repeat(size / 4)}`,
  'a table, square': (size) => square(size),
  'pipes only': fill('|'),
  'footnotes that nobody defines': fill('[^a]'),
  'footnotes within footnotes': (size) => staircase(size, '[^a]: x'),
  definitions: (size) => Array.from({ length: size / 12 }, (_, i) => `[a${i}]: /b\n`).join(''),
  'one definition, many uses': (size) => `[a]: /b\n\n${'[a]'.repeat(size / 3)}`,
  'a definition that never ends': (size) => `[a]: /b "${'c\n'.repeat(size / 2)}`,
  'hash marks': fill('#'),
  'headings without text': fill('# '),
  'headings in a row': fill('# a\n'),
  'fences that open': fill('```a\n'),
  'blank lines': fill('\n'),
  'lines of blanks': fill('   \n'),
  tabs: fill('\t'),
  'tabs in a list': fill('-\t'),
  'entities that are none': fill('&a'),
  'numbered entities': fill('&#1'),
  'breaks of lines': fill('a\\\n'),
  'blanks at the end of lines': (size) => `a${' '.repeat(size)}\nb`,
  'one long word': fill('a'),
  'one long line of words': fill('word '),
  'lists next to each other': fill('- a\n'),
  'lists of changing markers': fill('- a\n+ a\n'),
  'tasks next to each other': fill('- [ ] a\n'),
  'lists with blank lines': fill('- a\n\n'),
  'numbers that count': (size) => Array.from({ length: size / 8 }, (_, i) => `${i}. a\n`).join(''),
  'bold times': fill('**10:02** '),
  'zero-width joiners': fill('\u200d'),
  'characters of two units': fill('\u{1F525}'),
  'marks that combine': fill('e\u0301\u0302'),
}

function staircase(size: number, end: string): string {
  const depth = Math.floor(Math.sqrt(size))
  return Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}${end}`).join('\n')
}

function square(size: number): string {
  const side = Math.max(1, Math.floor(Math.sqrt(size / 2)))
  const row = `${'|a'.repeat(side)}|\n`
  return `${row}${'|-'.repeat(side)}|\n${row.repeat(side)}`
}
