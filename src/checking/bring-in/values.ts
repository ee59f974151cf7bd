import type { Finding, Found } from '../../intake/index.ts'
import { isLanguage, languageName } from '../../story/language.ts'
import { isDay } from '../../story/time.ts'
import { checkingWords } from '../../words/checking.ts'
import { dayWords } from '../when.ts'

/** A finding's value as the desk says it: languages by name, days in words, a source by kind and outlet. */
export function valueWords(finding: Finding, found: Found, language: string): string {
  if (finding.kind === 'language' && isLanguage(finding.value)) return languageName(finding.value, language)
  if (finding.kind === 'publishedOn' && isDay(finding.value.slice(0, 10))) {
    return dayWords(language, finding.value.slice(0, 10))
  }
  if (finding.kind === 'source') {
    const source = found.sources[finding.index ?? -1]
    if (!source) return finding.value
    const day = source.publishedOn === '' ? '' : dayWords(language, source.publishedOn)
    return [source.publisher || source.author || finding.value, day]
      .filter((part) => part !== '')
      .join(checkingWords(language).reading.comma)
  }
  return finding.value
}
