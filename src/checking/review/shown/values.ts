import type { FindingKind, Found } from '../../../intake/index.ts'
import { directionOf, isLanguage, languageName } from '../../../story/language.ts'
import { isDay } from '../../../story/time.ts'
import { checkingWords } from '../../../words/checking.ts'
import { numeral } from '../../../words/counting.ts'
import { dayWords } from '../../when.ts'
import type { Answers } from '../answers.ts'
import { type Numbered, valuesNow } from '../findings.ts'

/** Kinds that the list names in the desk's language, with the page's names among its words. */
const deskKinds: ReadonlySet<FindingKind> = new Set(['language', 'publishedOn', 'changedOn', 'source', 'credit'])

/** Which language a finding's line in the list is in, and its direction: the desk's, or that of the page. */
export function lineOf(kind: FindingKind, { language }: Found): { dir?: 'auto' | 'ltr'; lang?: string } {
  if (kind === 'address') return { dir: 'ltr' }
  return deskKinds.has(kind) ? {} : { dir: 'auto', ...(language === '' ? {} : { lang: language }) }
}

/** Is a finding of this kind a day, of which the hour may be printed too? */
export const isDated = (kind: FindingKind): boolean => kind === 'publishedOn' || kind === 'changedOn'

/**
 * A finding's value in a line, as it stands after what was said, as the desk says it: languages by name, days in words, a
 * quotation by who said it, a source by kind and outlet.
 */
export function valueWords(each: Numbered, found: Found, answers: Answers, language: string): string {
  const { finding } = each
  const t = checkingWords(language)
  const now = valuesNow(each, found, answers)
  const { value = finding.value } = now
  const inLine = (parts: readonly (string | undefined)[], { comma } = t.reading) => parts.filter(Boolean).join(comma)
  const { reading: ofPage } = checkingWords(directionOf(found.language) === 'rtl' ? 'ar' : found.language)
  if (finding.kind === 'language' && isLanguage(value)) return languageName(value, language)
  if (isDated(finding.kind) && isDay(value.slice(0, 10)))
    return inLine([dayWords(language, value.slice(0, 10)), digits(language, value.slice(11, 16))])
  if (finding.kind === 'quotation') return now.speaker ? inLine([now.speaker, now.verb], ofPage) : finding.value
  if (finding.kind === 'source') {
    const kind = t.kinds.hop[now.kind as keyof typeof t.kinds.hop]
    const whose = isolated(now.publisher || now.author || finding.value)
    return inLine([kind, whose, dayWords(language, now.publishedOn ?? '')])
  }
  if (finding.kind === 'leadImage') return inLine([now.caption || finding.value, now.credit], ofPage)
  if (finding.kind === 'credit') {
    const part = t.kinds.credit[now.kind as keyof typeof t.kinds.credit]
    return inLine([isolated(value), part?.toLocaleLowerCase(language)])
  }
  return value
}

/** The digits of a text as the desk writes them. */
const digits = (language: string, text: string): string =>
  text.replace(/\d/g, (digit) => numeral(language, Number(digit)))

/** A name among words of another direction keeps its own. */
const isolated = (name: string): string => `\u2068${name}\u2069`
