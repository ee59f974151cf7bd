import type { House } from '../../house.ts'
import { notFound } from '../../platform/http/index.ts'
import { readerWords } from '../../words/mail.ts'
import { Note } from './pages.tsx'
import type { ReaderParts } from './parts.ts'

/** A short page in a reader's language. */
export function noteIn(parts: ReaderParts, language: string, title: string, lines: readonly string[]) {
  return Promise.resolve(
    parts.frame({ language, title, body: <Note title={title} lines={lines} language={language} /> }),
  )
}

const firstLanguage = (house: House) => house.newsroom().languages[0] ?? 'en'

/** The page behind a link that is none of ours, or whose reader is forgotten. */
export function unknownLink(house: House, parts: ReaderParts) {
  const language = firstLanguage(house)
  const { confirm } = readerWords(language)
  return notFound(noteIn(parts, language, confirm.unknown, [confirm.unknownWords]))
}
