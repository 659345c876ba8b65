import { expect, test } from 'vitest'
import { nora, shown } from '../conversation.ts'

const said = (text: string) => shown([nora(1, text)]).replace(/^Nora: /, '')

test.for<[name: string, source: string, expected: string]>([
  ['R16 entities are decoded', 'fish &amp; chips &lt;hot&gt;', 'fish & chips <hot>'],
  ['R16 entities are decoded once', '&amp;lt; &amp;amp;', '&lt; &amp;'],
  ['R17 Markdown stays text', '# oven [x](y) | a | ![z](w)', '# oven [x](y) | a | ![z](w)'],
  ['R17 HTML stays text', '&lt;b&gt;hot&lt;/b&gt;', '<b>hot</b>'],
  ['R25 bold, italic, struck', '*a* _b_ ~c~', '<strong>a</strong> <emphasis>b</emphasis> <delete>c</delete>'],
  ['R25 nesting', '_*both*_', '<emphasis><strong>both</strong></emphasis>'],
  ['R25 a mention in nested marks', '_*<!here>*_', '<emphasis><strong>(everyone here)</strong></emphasis>'],
  ['R25 one letter', '*x*', '<strong>x</strong>'],
  [
    'R25 marks beside punctuation',
    '"*hot*": (_very_),',
    '"<strong>hot</strong>": (<emphasis>very</emphasis>),',
  ],
  ['R25 sums stay', '2 * 3 * 4', '2 * 3 * 4'],
  ['R25 names stay', 'snake_case_name a*b*c __init__', 'snake_case_name a*b*c __init__'],
  ['R25 two stars are no mark', '**hot**', '**hot**'],
  ['R25 no mark over a line end', '*hot\noven*', '*hot⏎oven*'],
  ['R25 no mark closes after a blank', '~5 to ~6', '~5 to ~6'],
  [
    'R25 the mark that closes is not in a link',
    '*a <https://x.test/b*|c*> d*',
    '<strong>a [c*](https://x.test/b*) d</strong>',
  ],
  ['R25 code is left alone', '`a *b* _c_ :fire:`', '<code>a *b* _c_ :fire:</code>'],
  ['R25 code before a colon', '`oven-1`: down', '<code>oven-1</code>: down'],
  ['R25 code beside code', '`a``b`', '<code>ab</code>'],
  ['R25 a lone backtick', 'it`s 5 o`clock', 'it`s 5 o`clock'],
  ['R26 bare link', '<https://x.test/?a=1&amp;b=2>', '[https://x.test/?a=1&b=2](https://x.test/?a=1&b=2)'],
  ['R26 labelled link', '<https://x.test|the oven>', '[the oven](https://x.test)'],
  ['R26 the first pipe parts the label', '<https://x.test|a|b [c]>', '[a|b [c]](https://x.test)'],
  ['R26 a label in bold', '<https://x.test|*a*>', '[<strong>a</strong>](https://x.test)'],
  ['R26 mailto', '<mailto:nora@x.test|nora@x.test>', '[nora@x.test](mailto:nora@x.test)'],
  ['R26 tel is text', '<tel:+15550100|+1 555 0100>', '+1 555 0100'],
  [
    'R26 unsafe schemes are text',
    '<javascript:alert(1)|click> <data:text/html,x> <slack://open>',
    'click data:text/html,x slack://open',
  ],
  ['R32 channel by its id', '<#C0BAKERY1|>', '#bakery'],
  ['R32 channel by its label', '<#C0NEW0001|new-oven>', '#new-oven'],
  ['R32 channel nobody knows', '<#C0NEW0001>', '#C0NEW0001'],
  [
    'R33 here, channel, everyone',
    '<!here> <!channel|channel> <!everyone>',
    '(everyone here) (the whole channel) (everyone)',
  ],
  [
    'R33 groups',
    '<!subteam^S0BAKERS1|@bakers> <!subteam^S0BAKERS1> <!subteam^S0OTHER01>',
    'group bakers group bakers unknown group (S0OTHER01)',
  ],
  ['R35 quote', '&gt; one\n&gt; two\nthree', '> one⏎two\nthree'],
  ['R35 quote to the end', 'one\n&gt;&gt;&gt; two\n\nthree', 'one\n> two\n> three'],
  ['R35 quoted code and marks', '&gt; ```x```\n&gt; *y*', '> ~~~\n> x\n> ~~~\n> <strong>y</strong>'],
  ['R15 code block', '```\na &lt; b\n  c\n```\nafter', '~~~\na < b\n  c\n~~~\nafter'],
  ['R15 code block in a line', 'see ```x = 1``` there', 'see\n~~~\nx = 1\n~~~\n there'],
  ['R15 a link in code', '```curl <https://x.test|x.test>```', '~~~\ncurl x.test\n~~~'],
  ['R15 an open fence', '```never closed', '```never closed'],
  ['R31 emoji', ':fire: :wave::skin-tone-2: :flag-ca: :+1:', '🔥 👋🏻 🇨🇦 👍'],
  ['R31 custom emoji', ':sourdough-parrot:', ':sourdough-parrot:'],
  ['R31 neighbours', ':fire::fire:', '🔥🔥'],
  ['R31 times and scopes', '10:30:45 a::b x:fire:y 10:100:20', '10:30:45 a::b x:fire:y 10:100:20'],
  ['R69 date', '<!date^1730610000^{date_short_pretty} at {time}|Nov 3>', '2024-11-03 at 05:00'],
  [
    'R69 date with a link',
    '<!date^1730610000^{date_num} {time_secs}^https://x.test/|Nov 3>',
    '[2024-11-03 05:00:00](https://x.test/)',
  ],
  ['R69 date that is none', '<!date^soon^{date}|soon> <!date^1^{moon}|later>', 'soon later'],
  ['R80 raw brackets', '<sys/select.h> a < b > c <<<<<<< HEAD', '<sys/select.h> a < b > c <<<<<<< HEAD'],
  ['R76 scripts and bidi', '&lt;script&gt; \u202eright\u200b', '<script> U+202ErightU+200B'],
  ['R7 a mention', '<@U0OMAR001> <@U0OMAR001|omar.r>', 'Omar Omar'],
  ['R7 a mention that only its label names', '<@U0GUEST01|guest baker>', 'guest baker'],
  ['R72 mentions of old', '<U0OMAR001|@omar.r> <@omar.r> <UOVEN>', 'Omar omar.r <UOVEN>'],
  ['blank lines part paragraphs', 'a\n\n\nb\nc', 'a\nb⏎c'],
  ['a command nobody knows', '<!bake|bake it>', 'bake it'],
])('%s', ([, source, expected]) => {
  expect(said(source)).toBe(expected)
})

test('R69 a date is told by the clock of the report', () => {
  const date = nora(1, '<!date^1730610000^{date_num} {time}|Nov 3>')
  expect(shown([date], { zone: 'America/Toronto' })).toBe('Nora: 2024-11-03 01:00')
})
