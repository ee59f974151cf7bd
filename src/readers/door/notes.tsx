import type { House } from '../../house.ts'
import { notFound } from '../../platform/http/index.ts'
import { readerWords } from '../../words/mail.ts'
import { Note } from './pages.tsx'
import type { ReaderParts } from './parts.ts'

/** A short page in a reader's language, with a way on that is the reader's own, if there is one. */
export function noteIn(
  parts: ReaderParts,
  language: string,
  title: string,
  lines: readonly string[],
  way?: { readonly path: string; readonly words: string },
) {
  const body = (
    <Note title={title} lines={lines} language={language}>
      {way === undefined ? null : (
        <p>
          <a href={way.path}>{way.words}</a>
        </p>
      )}
    </Note>
  )
  return Promise.resolve(parts.frame({ language, title, body }))
}

/** A page of the site around some words. */
export const framed = (
  { parts, language }: { readonly parts: ReaderParts; readonly language: string },
  title: string,
  body: Parameters<ReaderParts['frame']>[0]['body'],
) => Promise.resolve(parts.frame({ language, title, body }))

const firstLanguage = (house: House) => house.newsroom().languages[0] ?? 'en'

/** The page behind a link that is none of ours, or whose reader is forgotten. */
export function unknownLink(house: House, parts: ReaderParts) {
  const language = firstLanguage(house)
  const { confirm } = readerWords(language)
  return notFound(noteIn(parts, language, confirm.unknown, [confirm.unknownWords]))
}
