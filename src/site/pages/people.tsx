import { routes } from '../../routes.ts'
import type { Site } from '../site.ts'
import { type Alternate, SitePage } from './layout.tsx'
import { SignUpForm } from './sign-up.tsx'

/** Somebody who is quoted by name. */
export interface ListedPerson {
  readonly name: string
  readonly path: string
  readonly quotations: number
}

/** Words that somebody is quoted as saying, with the story that they stand in. */
export interface SaidWords {
  readonly words: string
  readonly at: string
  readonly headline: string
  readonly path: string
}

/** A page of those who are quoted by name. */
export interface PeopleList {
  readonly people: readonly ListedPerson[]
  readonly page: number
  readonly last: number
  /** Whoever has so many quotations may have more. */
  readonly countedTo: number
  readonly alternates: readonly Alternate[]
}

/** Everybody who is quoted by name, by name. */
export const PeoplePage = ({ site, list }: { site: Site; list: PeopleList }) => {
  const { persons: words } = site.words
  const { people, page, alternates } = list
  const path = routes.peoplePage(site.language, page)
  const title = page === 1 ? words.title : words.pageTitle(page)
  return (
    <SitePage site={site} head={{ title, description: words.intro, path, alternates }} here="/people">
      <div class="plain">
        <h1>{title}</h1>
        <p class="standfirst">{words.intro}</p>
        {people.length === 0 && <p class="empty">{words.none}</p>}
        <ul class="people">
          {people.map((person) => (
            <li>
              <a href={person.path}>{person.name}</a>{' '}
              <small>
                {person.quotations < list.countedTo
                  ? words.quotations(person.quotations)
                  : words.manyQuotations(list.countedTo - 1)}
              </small>
            </li>
          ))}
        </ul>
        <PeoplePages site={site} list={list} />
        <SignUpForm site={site} from={path} />
      </div>
    </SitePage>
  )
}

/** The way to the other pages, where there are any. */
const PeoplePages = ({ site, list }: { site: Site; list: PeopleList }) => {
  const { persons: words } = site.words
  if (list.last === 1) return null
  return (
    <nav class="turn" aria-label={words.pages}>
      <span>{words.numbered}</span>
      {Array.from({ length: list.last }, (_, index) => index + 1).map((n) => (
        <a href={routes.peoplePage(site.language, n)} aria-current={n === list.page ? 'page' : undefined}>
          {site.dates.number(n)}
        </a>
      ))}
    </nav>
  )
}

/** Who said it, and a part of all that they are quoted as saying. */
export interface ShownPerson {
  readonly name: string
  readonly path: string
  readonly alternates: readonly Alternate[]
  readonly said: readonly SaidWords[]
  /** Undefined where the latest stand. */
  readonly page: number | undefined
  readonly newer: string | undefined
  readonly older: string | undefined
}

/** What one person is quoted as saying, the latest first. */
export const PersonPage = ({ site, person }: { site: Site; person: ShownPerson }) => {
  const { persons: words, lists } = site.words
  const { path, alternates, page } = person
  const name = page === undefined ? person.name : words.personPage(person.name, page)
  return (
    <SitePage site={site} head={{ title: name, description: words.said, path, alternates }} here="/people">
      <div class="plain">
        <p class="kicker">
          <a href={routes.people(site.language)}>{words.title}</a>
        </p>
        <h1>{name}</h1>
        <p class="standfirst">{words.said}</p>
        <ol class="said">
          {person.said.map((one) => (
            <li>
              <q>{one.words.replaceAll('\n', ' ')}</q>
              <small>
                <time datetime={one.at}>{site.dates.day(site.dates.dayOf(one.at))}</time>
                {site.words.between}
                {words.in} <a href={one.path}>{one.headline}</a>
              </small>
            </li>
          ))}
        </ol>
        {(person.newer ?? person.older) !== undefined && (
          <nav class="turn" aria-label={words.personPages}>
            {person.newer !== undefined && (
              <a rel="next" href={person.newer}>
                {lists.newerPage}
              </a>
            )}
            {person.older !== undefined && (
              <a rel="prev" href={person.older}>
                {lists.olderPage}
              </a>
            )}
          </nav>
        )}
        <SignUpForm site={site} from={path} />
      </div>
    </SitePage>
  )
}
