/** A language as a BCP 47 primary tag that a newsroom may publish in or translate from: "en", "es", "ar". */
export type Language = string

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi', 'ps', 'ckb', 'dv', 'syr'])

/** The base direction of a language's script, for `dir`. */
export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  rightToLeft.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr'

/** Is it a plausible language tag? BCP 47 primary subtag, with at most one region or script. */
export const isLanguage = (value: string): boolean => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(value)

/** A language's name, in `inLanguage`: ("es", "en") -> "Spanish". */
export const languageName = (language: Language, inLanguage: Language): string => {
  try {
    return namesIn(inLanguage).of(language) ?? language
  } catch {
    return language
  }
}

/** Names cost more to load than to look up: one list for each language that was asked for, few as they are. */
const lists = new Map<Language, Intl.DisplayNames>()
function namesIn(language: Language): Intl.DisplayNames {
  const known = lists.get(language)
  if (known) return known
  const made = new Intl.DisplayNames([language], { type: 'language' })
  if (lists.size < 200) lists.set(language, made)
  return made
}

/** A language's own name for itself: "es" -> "Español". */
export const ownName = (language: Language): string => {
  const name = languageName(language, language)
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
