import { matches } from '../../languages/among.ts'
import type { Bodies } from '../bodies/bodies.ts'
import type { Cited } from '../citations.ts'
import type { Outlet, OutletNames } from '../outlet-names.ts'
import type { Words } from '../words.ts'
import { made, type Paper } from './paper.ts'
import { isScience } from './science.ts'

/** Reads the journals in which a study stands. */
export class Journals {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly bodies: Bodies

  constructor(words: Words, names: OutletNames, bodies: Bodies) {
    this.words = words
    this.names = names
    this.bodies = bodies
  }

  /** "a study published on Monday in the scientific journal Marine Letters", "im Fachblatt »Sundkunde«". */
  at(kind: Paper, i: number, next: number): Cited | null {
    const { words, names } = this
    if (kind !== 'document') return null
    for (let k = next; k < Math.min(words.length, next + 12); k++) {
      const called = words.has('scholarly', k) || words.endsAs('scholarly', k)
      if (!called || words.isCapital(k) !== (words.isCapital(k) && words.lexicon.words.capitalNouns === true)) continue
      for (let n = k + called; n < Math.min(words.length, k + called + 3) && words.joins(n - 1); n++) {
        const named = this.journalAt(k, n)
        // "Unterlagen, die dem Magazin „Brise“ vorliegen": it only has them.
        if (named && words.has('held', named.last + 1) > 0) return null
        if (named && !names.isPerson(named)) {
          const journal = this.bodies.whole.of(named)
          return made(kind, journal, i, journal.last)
        }
        if (words.isCapital(n) || words.isPreposition(n)) break
      }
    }
    return null
  }

  /** "berichten in der Fachzeitschrift Sundkunde": a journal of science says by itself that it printed a study. */
  aloneAt(i: number): Cited | null {
    const { words } = this
    // "Researchers writing in the journal Nature Tides": in what they print.
    const inside = words.has('scholarly', i) > 0 && [1, 2].some((n) => words.isPreposition(i - n))
    // "El trabajo se publica hoy en la revista Marine Cognition"
    const studies = words.lexicon.words.adjectivesBehind !== undefined && words.some('studies') && words.some('issuing')
    const science =
      inside && (studies || words.all.some(({ folded }) => matches(words.lexicon.words.grammar.learned, folded)))
    return isScience(i, words) || science ? this.at('document', i, i) : this.issueAt(i)
  }

  /** "Работа напечатана в свежем номере Sleep Review": a study by what became of it, and what it is printed in. */
  private issueAt(i: number): Cited | null {
    const { words, names } = this
    const length = words.has('studies', i)
    if (length < 2 || !words.isPreposition(i + length)) return null
    for (let k = i + length + 1; k < Math.min(words.length, i + length + 5) && words.joins(k - 1); k++) {
      const outlet = names.at(k)
      if (outlet && !names.isPerson(outlet)) return made('document', outlet, i, outlet.last)
    }
    return null
  }

  /** The name behind what a journal is called by; without capitals that is part of it. */
  private journalAt(called: number, n: number): Outlet | null {
    const { words, names } = this
    if (words.lexicon.words.capitals) return words.isCapital(n) ? names.at(n) : null
    const unnamed = matches(words.lexicon.words.grammar.bareAdjectives, words.all[n]?.word ?? '')
    const named = unnamed ? null : names.at(n)
    return named && !named.quoted ? { ...named, first: called, name: words.slice(called, named.last) } : named
  }

  /** "a study published in Marine Letters". */
  inPrint(kind: Paper, i: number, next: number): Cited | null {
    const { words, names } = this
    if (!words.lexicon.words.capitals) return null
    // "un comunicado remitido a la CNMV": to whom it is sent.
    if (kind === 'statement' && words.lexicon.words.adjectivesBehind) return null
    // "court papers filed in Mora County": a town or court is where others stand.
    const { studies } = words.lexicon.words.chain
    const study = !studies || words.has('studies', i) + words.endsAs('studies', i) > 0
    for (let k = next; k < Math.min(words.length, next + 5); k++) {
      const dated = words.has('dated', k)
      if (!dated) continue
      // "publicado el lunes en The Conversation"
      let link = k + dated
      while (
        (words.lexicon.words.adjectivesBehind || words.lexicon.forms) &&
        link < k + dated + 3 &&
        (words.isTime(link) || words.isArticle(link) || words.opensDay(link))
      )
        link++
      const from = link + (words.isPreposition(link) ? 1 : 0)
      if (from === link && !words.isPreposition(from - 1)) continue
      const outlet = names.at(from)
      if (!study && !(outlet && this.isBody(outlet))) continue
      // "herausgegeben, in dem den Mitgliedern": a German noun alone is no name.
      const noun = words.lexicon.words.capitalNouns === true && outlet?.sure === false && !outlet.quoted
      if (outlet && !names.isPerson(outlet) && !(noun && !/\s/.test(outlet.name)))
        return made(kind, outlet, i, outlet.last)
    }
    return null
  }

  /** "filed in the Mora District Court" */
  private isBody({ first, last }: Outlet): boolean {
    const { words, bodies } = this
    return words.all.slice(first, last + 1).some(({ folded }) => bodies.whole.isBodyWord(folded))
  }
}
