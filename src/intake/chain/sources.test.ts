import { describe, expect, test } from 'vitest'
import { foundIn } from '../../../test/page-of.ts'
import type { Source } from '../found.ts'
import { casesByLanguage } from './sources-cases.ts'

const line = ({ kind, publisher, author, publishedOn }: Source) =>
  [kind, publisher, author && `(${author})`, publishedOn].filter(Boolean).join(' ')

describe.each(casesByLanguage)('the sources of a page in $language', ({ cases, filler, ...page }) => {
  test.each(cases.map((given) => [given.name, given] as const))('%s', (_, { story, sources, ...given }) => {
    const { sources: found } = foundIn({
      ...page,
      day: '2026-02-12',
      ...given,
      body: [story[0]!, filler, ...story.slice(1)],
    })
    expect(found.map(line)).toEqual(sources)
  })
})
