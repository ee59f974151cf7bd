import { routes } from '../../routes.ts'
import type { Site } from '../site.ts'
import { type Alternate, SitePage } from './layout.tsx'
import { SignUpForm } from './sign-up.tsx'
import type { ShownCorrection } from './story.tsx'

/** A public note with the story that it is on. */
export interface ListedCorrection extends ShownCorrection {
  readonly id: number
  readonly headline: string
  readonly path: string
}

/** What the front page's margin tells of the latest corrections. */
export const LatestCorrections = ({ site, corrections }: { site: Site; corrections: readonly ListedCorrection[] }) => {
  const { words, language } = site
  return (
    <section class="fixes" aria-labelledby="fixes">
      <h2 id="fixes">{words.front.latestCorrections}</h2>
      {corrections.length === 0 ? (
        <p>{words.front.noCorrections}</p>
      ) : (
        <ul>
          {corrections.map((one) => (
            <CorrectionItem site={site} correction={one} when={site.dates.near(one.at)} />
          ))}
        </ul>
      )}
      <small>
        <a href={routes.corrections(language)}>{words.front.allCorrections}</a>
        {words.between}
        <a href={routes.report(language)}>{words.reportError}</a>
      </small>
    </section>
  )
}

/** One correction in a list, with the story that it is on. */
export const CorrectionItem = ({
  site,
  correction,
  when,
}: {
  site: Site
  correction: ListedCorrection
  when: string
}) => (
  <li>
    <time datetime={correction.at}>
      <b>{site.words.correctionKinds[correction.kind]}</b>
      {site.words.between}
      {when}
    </time>
    {correction.note}
    <small>
      {site.words.correctionsPage.in} <a href={correction.path}>{correction.headline}</a>
      {correction.toldBy !== '' && `${site.words.between}${site.words.story.told(correction.toldBy)}`}
    </small>
  </li>
)

/** All corrections of a language, the latest first. */
export const CorrectionsPage = ({
  site,
  corrections,
  alternates,
}: {
  site: Site
  corrections: readonly ListedCorrection[]
  alternates: readonly Alternate[]
}) => {
  const { correctionsPage: words } = site.words
  const path = routes.corrections(site.language)
  return (
    <SitePage site={site} head={{ title: words.title, description: words.intro, path, alternates }} here="/corrections">
      <div class="plain">
        <h1>{words.title}</h1>
        <p class="standfirst">{words.intro}</p>
        {corrections.length === 0 ? (
          <p class="empty">{words.none}</p>
        ) : (
          <ul class="fixes">
            {corrections.map((one) => (
              <CorrectionItem site={site} correction={one} when={site.dates.dayTime(one.at)} />
            ))}
          </ul>
        )}
        <p class="more">
          <a href={routes.report(site.language)}>{site.words.reportError}</a>
        </p>
        <SignUpForm site={site} from={path} />
      </div>
    </SitePage>
  )
}
