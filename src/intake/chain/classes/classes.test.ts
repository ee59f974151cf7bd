import { describe, expect, test } from 'vitest'
import { foundIn } from '../../../../test/page-of.ts'
import type { Source } from '../../found.ts'
import { casesByLanguage } from '../sources-cases.ts'
import { apart } from './apart.ts'
import { broadcasts } from './broadcasts.ts'
import { isSource } from './classes.ts'
import { days } from './days.ts'
import { documents } from './documents.ts'
import { findings } from './findings.ts'
import { handled } from './handled.ts'
import { interviews } from './interviews.ts'
import { judgments } from './judgments.ts'
import { notices } from './notices.ts'
import { origins } from './origins.ts'
import { posts } from './posts.ts'
import { reports } from './reports.ts'
import { revelations } from './revelations.ts'
import { statements } from './statements.ts'

const line = ({ kind, publisher, author, publishedOn }: Source) =>
  [kind, publisher, author && `(${author})`, publishedOn].filter(Boolean).join(' ')

const classes = {
  statements,
  notices,
  documents,
  findings,
  judgments,
  handled,
  interviews,
  broadcasts,
  reports,
  revelations,
  origins,
  posts,
  days,
  apart,
}
const all = Object.entries(classes).flatMap(([name, byLanguage]) =>
  Object.entries(byLanguage).map(([language, cases]) => ({ name, language, cases })),
)

describe.each(all)('the $name of a page in $language', ({ language, cases }) => {
  const { filler, cases: _, ...page } = casesByLanguage.find((other) => other.language === language)!
  test.each(cases.map((given) => [given.filter((part) => !isSource(part)), given.filter(isSource)] as const))(
    '%s',
    (story, sources) => {
      const { sources: found } = foundIn({ ...page, day: '2026-02-12', body: [story[0]!, filler, ...story.slice(1)] })
      expect(found.map(line)).toEqual(sources)
    },
  )
})
