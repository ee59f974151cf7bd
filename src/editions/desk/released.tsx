import { routes } from '../../routes.ts'
import { languageName } from '../../story/language.ts'
import { listed, numeral } from '../../words/counting.ts'
import { deskWords } from '../../words/desk.ts'
import { editionWords } from '../../words/mail.ts'
import type { ReleasedStory } from '../standing.ts'
import type { EditionDeskProps } from './edition-props.ts'

/** The stories that an edition went out with, in their order, each with the languages that told it. */
export const ReleasedStories = ({ released, member }: EditionDeskProps) => {
  if (released.length === 0) return null
  const { language } = member
  return (
    <div data-rows class="edition-rows">
      <section class="stage" aria-labelledby="stories">
        <header>
          <h2 id="stories">{editionWords(language).edition.stories}</h2>
          <span>{numeral(language, released.length)}</span>
        </header>
        <ol>
          {released.map((story, place) => (
            <Released story={story} number={numeral(language, place + 1)} language={language} />
          ))}
        </ol>
      </section>
    </div>
  )
}

const Released = ({ story, number, language }: { story: ReleasedStory; number: string; language: string }) => {
  const t = editionWords(language).edition
  const shown = story.told[language] === undefined ? Object.keys(story.told)[0] : language
  const told = shown === undefined ? undefined : story.told[shown]
  const names = (out: boolean) =>
    listed(
      language,
      Object.entries(story.told)
        .filter(([, one]) => one.out === out)
        .map(([one]) => languageName(one, language)),
    )
  const [out, withdrawn] = [names(true), names(false)]
  return (
    <li class="row">
      <span class="tongue">{number}</span>
      <div class="words">
        <h3>
          <a href={routes.deskStory(told?.publicId ?? '')} lang={shown}>
            <bdi>{out === '' ? <s>{told?.headline}</s> : told?.headline}</bdi>
          </a>
        </h3>
        <p>
          {out}
          {out === '' || withdrawn === '' ? null : deskWords(language).dot}
          {withdrawn === '' ? null : <span class="late">{t.withdrawnIn(withdrawn)}</span>}
        </p>
      </div>
    </li>
  )
}
