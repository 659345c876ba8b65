import type { Options as Schema } from 'rehype-sanitize'
import { hole } from './pieces.ts'

/**
 * All that a report may put on a page: what the steps before made, nothing else. It runs last, so that no step can
 * let through what another forgot. Addresses are checked here once more.
 */
export const schema: Schema = {
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
  protocols: { href: ['http', 'https', 'mailto'] },
  tagNames: [
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'pre', 'hr', 'ul', 'ol', 'li', 'div', 'section'],
    ...['a', 'strong', 'em', 'del', 'code', 'br', 'sup', 'span', 'time', 'label', 'input', hole],
    ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  ancestors: {
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
    li: ['ul', 'ol'],
  },
  attributes: {
    '*': [['id', /^user-content-[a-z0-9-]+$/]],
    a: [
      'href',
      ['rel', 'noopener', 'noreferrer', 'nofollow', 'ugc'],
      ['ariaDescribedBy', /^user-content-[a-z0-9-]+$/],
      'ariaLabel',
      'dataFootnoteRef',
      'dataFootnoteBackref',
      ['className', 'data-footnote-backref'],
    ],
    code: [['className', 'hljs', /^language-[\w+#.-]+$/]],
    div: [
      ['className', 'table', 'what'],
      ['role', 'group'],
      ['tabIndex', 0],
      ['ariaLabelledBy', /^[a-z0-9-]+$/],
    ],
    h2: [['className', 'sr-only']],
    [hole]: [['n', /^[0-9]+$/]],
    input: [
      ['type', 'checkbox'],
      ['disabled', true],
      ['checked', true],
    ],
    li: [['className', 'task-list-item', 'event']],
    ol: ['start', ['className', 'contains-task-list', 'timeline', 'long']],
    p: [['className', 'raw']],
    pre: [['tabIndex', 0]],
    section: ['dataFootnotes', ['className', 'footnotes']],
    span: [['className', 'stamp', 'chip', /^state-[a-z-]+$/, /^hljs-[\w-]+$/, /^[a-z]+_$/]],
    table: [['className', 'follow-ups', 'events']],
    td: ['dataLabel', ['className', 'due', /^align-(?:right|center)$/]],
    th: [
      ['scope', 'col'],
      ['className', /^align-(?:right|center)$/],
    ],
    time: ['dateTime'],
    ul: [['className', 'contains-task-list', 'timeline', 'long']],
  },
}
