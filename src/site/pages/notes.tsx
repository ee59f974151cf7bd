import { routes } from '../../routes.ts'
import { directionOf, languageName } from '../../story/language.ts'
import type { PublicDocument } from '../../story/public.ts'
import type { Quotation, Speaker } from '../../story/quotation.ts'
import type { Site } from '../site.ts'
import { hopLine } from './chain.tsx'

/** Where the page of a quotation's speaker is, by the quotation's id; null when they have none. */
export type PersonPath = (quotation: string) => string | null

/**
 * What stands behind a quotation: one element, that is a note in the margin on a wide screen and a popover of the
 * browser's own on a narrow one.
 */
export const QuotationNote = ({
  site,
  document,
  quotation,
  number,
  personPath,
}: {
  site: Site
  document: PublicDocument
  quotation: Quotation
  number: number
  personPath: PersonPath
}) => {
  const { words, language } = site
  const hop = document.hops.find(({ id }) => id === quotation.hop)
  const { original } = quotation
  return (
    <div class="note" id={`note-${number}`} role="note" aria-label={words.story.noteTitle(number)} popover="auto">
      <span class="n" aria-hidden="true">
        {site.dates.number(number)}
      </span>
      <SpeakerName site={site} speaker={quotation.speaker} path={personPath(quotation.id)} />
      {original && original.language !== language && (
        <q
          lang={original.language}
          dir={directionOf(original.language)}
          title={words.story.original(languageName(original.language, language))}
        >
          {original.text}
        </q>
      )}
      {hop && (
        <a class="hop" href={`#hop-${hop.id}`}>
          {hopLine(hop, site, original ? 'language' : undefined)}
          {hop.publishedOn !== '' && `${words.join}${site.dates.shortDay(hop.publishedOn)}`}
        </a>
      )}
      <button class="shut" type="button" popovertarget={`note-${number}`} popovertargetaction="hide">
        {words.story.close}
      </button>
    </div>
  )
}

const SpeakerName = ({ site, speaker, path }: { site: Site; speaker: Speaker; path: string | null }) => {
  switch (speaker.kind) {
    case 'named':
      return (
        <>
          <b>{path === null ? speaker.name : <a href={path}>{speaker.name}</a>}</b>
          {speaker.role !== '' && <span class="role">{speaker.role}</span>}
        </>
      )
    case 'described':
      return <b>{speaker.description}</b>
    case 'withheld':
      return <b>{site.words.story.withheld}</b>
    case 'unknown':
      return <b>{site.words.story.unknownSpeaker}</b>
  }
}

/** The paths of the speakers' pages in a language. */
export const personPathIn =
  (language: string, slugs: ReadonlyMap<string, string>): PersonPath =>
  (quotation) => {
    const slug = slugs.get(quotation)
    return slug === undefined ? null : routes.person(language, slug)
  }
