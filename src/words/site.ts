import type { Language } from '../story/language.ts'
import { site as ar } from './ar/site.ts'
import { site as en, type SiteWords } from './en/site.ts'
import { site as es } from './es/site.ts'

export type { SiteWords }

const catalogues: Readonly<Record<string, SiteWords>> = { en, es, ar }

/** The words of the public pages in a language; English where nobody has written them yet. */
export const siteWords = (language: Language): SiteWords => catalogues[language.split('-')[0] ?? ''] ?? en
