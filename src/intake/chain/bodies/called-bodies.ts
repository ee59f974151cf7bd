import { matches } from '../../languages/among.ts'
import type { Mention } from '../../speech/mention.ts'
import type { Outlet, OutletNames } from '../outlet-names.ts'
import type { Words } from '../words.ts'
import type { BodyNames } from './body-names.ts'

/** Reads bodies in what the speech of a page takes for somebody's office. */
export class CalledBodies {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly whole: BodyNames

  constructor(words: Words, names: OutletNames, whole: BodyNames) {
    this.words = words
    this.names = names
    this.whole = whole
  }

  /** "la Autoridad Portuaria": a body by its first word, though another is a role. */
  body({ kind, role }: Mention, first: number, last: number): Outlet | null {
    const { words, names } = this
    const { capitals, grammar } = words.lexicon.words
    // "the Coast Guard": what people are called too, with two capitals.
    if (grammar.modifiersStandBefore && kind === 'role' && words.isCapital(last) && last > first) {
      const opens = words.isArticle(first) ? first + 1 : first
      const named = words.has('company', last) > 0 && opens < last && words.isCapital(opens) ? names.at(opens) : null
      return named?.last === last ? named : null
    }
    if (!capitals || grammar.modifiersStandBefore || words.lexicon.forms) return null
    if (!(kind === 'role' || (kind === 'name' && role !== ''))) return null
    let from = first
    while (from < last && words.isArticle(from)) from++
    const again = words.has('again', from) === 1 && !words.isCapital(from)
    const body = this.whole.isBodyWord(words.all[from]!.folded) || words.has('company', from) > 0 || again
    if (!body) return null
    if (!words.isCapital(from)) return from === last ? null : this.behindGenus(from, first, last)
    // "la Guardia costiera"
    const [next, { nounStandsFirst, bodyAdjectives }] = [words.all[from + 1], grammar]
    if (from === last && nounStandsFirst && next && words.joins(from) && matches(bodyAdjectives, next.folded))
      return {
        ...{ name: words.slice(from, from + 1), first: from, last: from + 1 },
        ...{ sure: true, called: false, linked: false, quoted: false },
      }
    if (from === last) return null
    const named = names.at(from)
    return named && named.first === from && !named.called ? this.whole.of(named) : null
  }

  /** "el sindicato maderero Aserra", "o movimento Utentes em Luta": what it is, an adjective perhaps, and its name. */
  private behindGenus(from: number, first: number, last: number): Outlet | null {
    const { words, names } = this
    // "la consultora Mareas": of what women are called too, one name that nobody is given.
    const { givenNames, roles } = words.lexicon
    const role = roles.has(words.all[from]!.folded)
    const one = from + 1 === last && !givenNames.has(words.all[last]!.folded)
    if (role && !(one && words.has('again', from) === 1)) return null
    const at = [from + 1, from + 2].find((k) => words.isCapital(k))
    const adjective = at === from + 2 && (words.isPreposition(from + 1) || words.isArticle(from + 1))
    if (at === undefined || at > last || adjective || !words.joins(from) || !words.joins(at - 1)) return null
    // "Utentes em Luta": as far as the page speaks of it.
    const named = words.isCapital(last) ? names.at(at) : null
    return named?.first === at ? { ...named, name: words.slice(at, last), first, last, sure: true } : null
  }

  /** "the Mora County Sheriff’s Office": an office of somebody’s that is a body. */
  office({ kind, possessive, start }: Mention, first: number, last: number): Outlet | null {
    const { words } = this
    if (kind !== 'role' || !possessive || !words.lexicon.words.grammar.apostropheGenitive) return null
    const next = last + 1
    if (!words.isCapital(next) || !words.isCapital(last) || !this.whole.isBodyWord(words.all[next]!.folded)) return null
    let from = first
    while (from < last && !words.isCapital(from)) from++
    const name = words.slice(from, next)
    return {
      name,
      first: words.range([start, start + 1])[0],
      last: next,
      sure: true,
      called: false,
      linked: false,
      quoted: false,
    }
  }
}
