import type { House } from '../house.ts'
import { asset } from '../platform/http/index.ts'
import type { Newsroom } from '../settings.ts'
import type { ShownPicture } from '../story/blocks/index.ts'
import type { Language } from '../story/language.ts'
import { type SiteWords, siteWords } from '../words/site.ts'
import { type Dates, datesIn } from './dates.ts'

/** What a reader is offered in the sign-up form: a newsletter in the words of the page's language. */
export interface SignUpOffer {
  readonly slug: string
  readonly name: string
  readonly pitch: string
  /** "The week, every Monday" */
  readonly scheduleLine: string
  /** The languages that it goes out in. */
  readonly languages: readonly Language[]
  /** What the reader agrees to by asking, kept with the consent word for word. Empty: the site's own words. */
  readonly consent?: string
  /** Names those words in the form. */
  readonly mark?: string
  /** What the bar of a story's page says; null where there is none. */
  readonly bar?: {
    readonly pitch: string
    readonly scheduleLine: string
    readonly consent: string
    readonly mark: string
  } | null
}

/** What every page of one language shows besides what it is about. */
export interface Site {
  readonly language: Language
  readonly newsroom: Newsroom
  readonly name: string
  readonly words: SiteWords
  readonly dates: Dates
  readonly sections: readonly { readonly slug: string; readonly name: string }[]
  readonly signUp: SignUpOffer | null
  readonly files: { readonly style: string; readonly icon: string; readonly face: string | null }
}

/** How pictures of ours are shown on a page, by public id; those that aren't there are missing. */
export interface Pictures {
  shown(publicIds: readonly string[]): Promise<ReadonlyMap<string, ShownPicture>>
}

/** Which newsletter the form on every page offers in a language; null when there is none. */
export type SignUp = (language: Language) => Promise<SignUpOffer | null> | SignUpOffer | null

/** Words by language, in the language asked for or else the newsroom's first. */
export const inLanguage = (
  words: Readonly<Record<string, string>>,
  language: Language,
  newsroom: Pick<Newsroom, 'languages'>,
): string => words[language] ?? words[newsroom.languages[0] ?? 'en'] ?? Object.values(words)[0] ?? ''

/** Reads what stands on every page of a language. */
export async function readSite(house: House, language: Language, signUp: SignUp): Promise<Site> {
  const newsroom = house.newsroom()
  const words = siteWords(language)
  const rows = await house.store.read.selectFrom('section').select(['slug', 'names']).orderBy('place').execute()
  return {
    language,
    newsroom,
    name: inLanguage(newsroom.name, language, newsroom),
    words,
    dates: datesIn(language, newsroom.zone, house.now(), words),
    sections: rows.map((row) => ({
      slug: row.slug,
      name: inLanguage(JSON.parse(row.names) as Record<string, string>, language, newsroom) || row.slug,
    })),
    signUp: await signUp(language),
    files: siteFiles(language),
  }
}

/** The face of the text is asked for at once: the sheet would name it a round trip later. */
const faces: Readonly<Record<string, string>> = { ar: 'noto-naskh-arabic-arabic-wght-normal.woff2' }

const siteFiles = (language: Language): Site['files'] => ({
  style: asset('site.css'),
  icon: '/favicon.svg',
  face: asset(faces[language] ?? 'source-serif-4-latin-wght-normal.woff2'),
})
