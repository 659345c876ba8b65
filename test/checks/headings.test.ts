import { expect, test } from 'vitest'
import { headingFor } from '../../src/checks/headings.ts'
import { defaults } from '../../src/report/config.ts'
import { sectionNamer } from '../../src/report/section-id.ts'
import { sectionIds } from '../../src/report/types.ts'

test.for(['en', 'fr'])('a heading that is proposed (%s) is understood as that section', (lang) => {
  const named = sectionNamer(defaults)
  expect(sectionIds.map((id) => named(headingFor(id, lang)))).toEqual(sectionIds)
})
