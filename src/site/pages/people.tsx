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

/** Everybody who is quoted by name, by name. */
export const PeoplePage = ({
  site,
  people,
  alternates,
}: {
  site: Site
  people: readonly ListedPerson[]
  alternates: readonly Alternate[]
}) => {
  const { persons: words } = site.words
  const path = routes.people(site.language)
  return (
    <SitePage site={site} head={{ title: words.title, description: words.intro, path, alternates }} here="/people">
      <div class="plain">
        <h1>{words.title}</h1>
        <p class="standfirst">{words.intro}</p>
        {people.length === 0 && <p class="empty">{words.none}</p>}
        <ul class="people">
          {people.map((person) => (
            <li>
              <a href={person.path}>{person.name}</a> <small>{words.quotations(person.quotations)}</small>
            </li>
          ))}
        </ul>
        <SignUpForm site={site} from={path} />
      </div>
    </SitePage>
  )
}

/** All that one person is quoted as saying, the latest first. */
export const PersonPage = ({
  site,
  person,
}: {
  site: Site
  person: {
    readonly name: string
    readonly path: string
    readonly alternates: readonly Alternate[]
    readonly said: readonly SaidWords[]
  }
}) => {
  const { persons: words } = site.words
  const { name, path, alternates } = person
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
        <SignUpForm site={site} from={path} />
      </div>
    </SitePage>
  )
}
