import { PictureFigure, type ReadingContext } from '../../story/blocks/index.ts'
import type { StoryDocument } from '../../story/document.ts'
import { directionOf, languageName } from '../../story/language.ts'
import { readingMinutes } from '../../story/length.ts'
import type { Frame } from '../frame.ts'

/** The language and direction of the story's own words. */
export interface Own {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
}

interface HeadProps {
  readonly frame: Frame
  readonly document: StoryDocument
  readonly reading: ReadingContext
  readonly own: Own
}

/** What stands above the text, as readers get it. */
export function Head({ frame: { t, member }, document, reading, own }: HeadProps) {
  const authors = document.credits.filter((credit) => credit.role === 'author')
  const translators = document.credits.filter((credit) => credit.role === 'translator')
  const named = (credits: typeof authors) =>
    credits.map((credit, index) => (
      <>
        {index > 0 ? t.reading.comma : ''}
        <b>
          <bdi>{credit.name}</bdi>
        </b>
        {credit.of === '' ? '' : t.reading.comma}
        <bdi>{credit.of}</bdi>
      </>
    ))
  return (
    <header class="reader" {...own}>
      {document.kicker === '' ? null : <p class="kicker">{document.kicker}</p>}
      <h1>{document.headline || <span class="quiet">{t.reading.noHeadline}</span>}</h1>
      {document.standfirst === '' ? null : <p class="standfirst">{document.standfirst}</p>}
      <div class="credits" lang={member.language} dir={directionOf(member.language)}>
        {authors.length > 0 ? (
          <span>
            {t.reading.by} {named(authors)}
          </span>
        ) : null}
        {translators.length > 0 ? (
          <span>
            {t.reading.translatedBy} {named(translators)}
          </span>
        ) : null}
        <span>{languageName(document.language, member.language)}</span>
        <span>{t.reading.minutes(readingMinutes(document))}</span>
      </div>
      {document.lead ? <PictureFigure picture={document.lead} context={reading} first /> : null}
    </header>
  )
}
