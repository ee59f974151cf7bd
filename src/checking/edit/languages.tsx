import { languageName } from '../../story/language.ts'

/** The id of the list of languages, which each field for a language names. */
export const languageList = 'languages'

/** Languages that news is often made in; any other may be written all the same. */
const usual = [
  'ar',
  'ca',
  'de',
  'el',
  'en',
  'es',
  'fa',
  'fr',
  'he',
  'hi',
  'it',
  'ja',
  'ko',
  'nl',
  'pl',
  'pt',
  'ru',
  'sw',
  'tr',
  'uk',
  'ur',
  'zh',
]

/** The newsroom's own languages, then the usual ones by their names: what a field for a language offers. */
export function LanguageList({ newsroom, desk }: { newsroom: readonly string[]; desk: string }) {
  const named = usual
    .filter((language) => !newsroom.includes(language))
    .map((language) => [language, languageName(language, desk)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, desk))
  return (
    <datalist id={languageList}>
      {[...newsroom.map((language) => [language, languageName(language, desk)] as const), ...named].map(
        ([language, name]) => (
          <option value={language}>{name}</option>
        ),
      )}
    </datalist>
  )
}
