import type { Shape } from '../lib/shape.ts'
import { fields } from './fields.ts'
import {
  entry,
  flag,
  followUp,
  list,
  map,
  moment,
  number,
  record,
  section,
  span,
  text,
  words,
} from './record-shapes.ts'
import { durationNames } from './stated.ts'
import { type Moment, moments, type Report, statuses } from './types.ts'

/** The keys of a report that may be missing. */
type Optional = { [K in keyof Report]-?: undefined extends Report[K] ? K : never }[keyof Report]

const facts = {
  title: text(fields.title.docs),
  status: words(fields.status.docs, statuses),
  severity: text(fields.severity.docs),
  timezone: text(fields.timezone.docs),
  date: text('The day the incident is known by, `YYYY-MM-DD`.'),
  lang: text(fields.lang.docs),
  security: words(fields.security.docs, fields.security.values),
  privacy: words(fields.privacy.docs, fields.privacy.values),
  slack: record(
    fields.slack.docs,
    {},
    Object.fromEntries(Object.entries(fields.slack.keys).map(([key, docs]) => [key, text(docs)])),
  ),
  case_number: text(fields.case_number.docs),
  audience: words(fields.audience.docs, fields.audience.values),
}

const optional = {
  ...facts,
  translation: flag('True for a translation: what it lacks comes from its source.'),
  frontmatter: span('The frontmatter with its fences.'),
  stated: list(
    "What the text below the frontmatter says of the incident's facts.",
    record(
      'A fact, by the frontmatter key that would hold it.',
      {
        key: text('The key.'),
        text: text('As written.'),
        from: words('Where it was found.', ['table', 'label', 'heading', 'timeline']),
        span: span('Where it stands.'),
      },
      {
        value: {
          type: 'either',
          docs: 'As the frontmatter would have it.',
          of: [{ type: 'text' }, { type: 'list', of: { type: 'text' } }],
          expected: 'text or a list of texts',
        },
      },
    ),
  ),
  statedDurations: list(
    'Durations as the text states them.',
    record(
      'A stated duration.',
      {
        name: words('Which one.', durationNames),
        label: text('The words before it.'),
        text: text('As written.'),
        span: span('Where it stands.'),
      },
      { seconds: number('In seconds.') },
    ),
  ),
} satisfies Record<Optional, Shape>

const always = {
  id: text("The file's name without extension and language."),
  path: text("Relative to the repository's root."),
  moments: record(
    'The moments that are stated.',
    {},
    Object.fromEntries(moments.map((name: Moment) => [name, { ...moment, docs: fields[name].docs }])),
  ),
  services: list(fields.services.docs),
  teams: list(fields.teams.docs),
  tags: list(fields.tags.docs),
  authors: list(fields.authors.docs),
  facilitators: list(fields.facilitators.docs),
  roles: map(fields.roles.docs),
  links: list(fields.links.docs),
  related: list(fields.related.docs),
  fields: map(
    'The keys of the frontmatter as written, known or not.',
    record('A key.', {
      key: span('The key.'),
      value: span('Its value.'),
      data: { type: 'any', docs: 'The value as plain data; dates are text.' },
    }),
  ),
  sections: list('The sections in the order of the text.', section),
  timeline: record(
    'The timeline.',
    { entries: list('Its entries in the order of the text.', entry) },
    {
      span: span('The section, heading included.'),
      zone: record(
        'The zone that the section names.',
        { text: text('As written.'), span: span('Where it stands.') },
        { name: text('As an IANA name or offset.') },
      ),
    },
  ),
  followUps: list('The follow-ups in the order of the text.', followUp),
  references: list(
    'Links and images that lead to files of the repository.',
    record(
      'A link or image.',
      {
        path: text("Relative to the repository's root; empty for a link within the report."),
        target: text('As written.'),
        image: flag('Whether it is an image.'),
        span: span('Where it stands.'),
      },
      { fragment: text('What follows `#`.') },
    ),
  ),
  problems: list(
    'What could not be read, and why.',
    record(
      'A problem.',
      {
        kind: words('Which rule of reading was broken.', [
          ...['file', 'frontmatter', 'field', 'time', 'timeline', 'follow-up', 'limit'],
        ]),
        message: text('What is wrong and what was expected.'),
        span: span('Where it stands.'),
      },
      { field: text('The frontmatter key.') },
    ),
  ),
} satisfies Record<Exclude<keyof Report, Optional>, Shape>

/** A `Report` as JSON. */
export const reportShape = record('One incident report as this program reads it.', always, optional)
