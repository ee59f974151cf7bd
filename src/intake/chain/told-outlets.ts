import { isAmong } from '../languages/among.ts'
import type { Sentence } from '../speech/clause.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import { isAgency } from './outlets.ts'
import type { Words } from './words.ts'

/** Reads which outlet the words at a place name as the one that somebody tells something. */
export class ToldOutlets {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly sentence: Sentence

  constructor(words: Words, names: OutletNames, sentence: Sentence) {
    this.words = words
    this.names = names
    this.sentence = sentence
  }

  /** The outlet that is told something at a word: behind "to", as "газете «Залив»", or with "ل" written onto it. */
  at(k: number, i = k): Outlet | null {
    const { words, names } = this
    const joined = names.joinedAt(k)
    if (joined) return joined
    const telling = words.has('telling', k)
    if (!telling) return this.spokenTo(k, i)
    // «передає кореспондентка порталу «Хвиля»»: right behind somebody’s work stands whose they are.
    if (words.lexicon.forms && words.has('correspondent', k - 1) > 0 && words.has('telling', k - 1) === 0) return null
    const from = words.has('outlet', k) > 0 ? k : k + telling
    const outlet = names.sureAt(from) ?? names.calledAt(from) ?? names.quotedAt(from)
    if (outlet) return outlet.linked || names.isPerson(outlet) ? null : outlet
    // "avait confié vendredi à Midi Marin que": two words at least, since one may be a town's.
    const named = names.at(from)
    const confided =
      named !== null &&
      named.first < named.last &&
      words.all.slice(i, k).some((_, n) => words.has('confided', i + n) > 0)
    if (confided && named.first === from && !names.isPerson(named) && this.mayBe(named)) return named
    // "a confié Anne Morel au Phare lundi"
    const { folded } = words.all[k]!
    const other = this.isContracted(folded) || this.isOnAir(folded, from) ? names.at(from) : null
    const told = other && other.first === from && !names.isPerson(other) && this.mayBe(other) && this.isTold(i, k)
    // "adiantou à RPC que": capitals alone that are no body's.
    const letters = told && /^\p{Lu}{3,4}$/u.test(other.name)
    return told && (letters || this.isTimeAfter(other.last) || this.sentence.spans.length > 0) ? other : null
  }

  /** "تحدث الوزير أمس إلى صحيفة النهار": to whom one speaks, where the verb needs somebody. */
  private spokenTo(k: number, i: number): Outlet | null {
    const { words, names } = this
    const to = words.lexicon.words.capitals || k <= i ? 0 : words.has('to', k)
    const outlet = to > 0 && words.has('confided', i) > 0 ? names.sureAt(k + to) : null
    return outlet && !outlet.linked && !names.isPerson(outlet) ? outlet : null
  }

  /** "sagte sie Reuters": where a wire is named without an article right behind who tells it something. */
  wireAt(k: number, i: number): Outlet | null {
    const { words, names, sentence } = this
    if (!words.lexicon.words.grammar.toldByName || k < i + 2 || words.isPreposition(k - 1)) return null
    const { start } = words.all[k]!
    const wire = isAgency(words.all[k]!.word) ? names.at(k) : null
    return wire && sentence.mentions.some(({ end, kind }) => end === start - 1 && kind !== 'body') ? wire : null
  }

  /** A name that nothing speaks against: no body, no role, no place in time. */
  mayBe({ first, last, quoted }: Outlet): boolean {
    const { words } = this
    const { bodies, capitals, capitalNouns } = { ...words.lexicon.words, bodies: words.lexicon.bodies }
    if (!capitals || quoted) return quoted
    if (capitalNouns === true && first === last) return false
    return !words.all
      .slice(first, last + 1)
      .some(
        ({ folded }, n) =>
          bodies.has(folded) ||
          words.lexicon.roles.has(folded) ||
          words.has('notOutlet', first + n) > 0 ||
          words.isTime(first + n),
      )
  }

  /** "a déclaré Anne Morel sur France Bleu": on a station, of more than one word. */
  private isOnAir(folded: string, from: number): boolean {
    const { words } = this
    return (
      isAmong(words.lexicon.words.grammar.onAir, folded) &&
      words.isCapital(from) &&
      words.isCapital(from + 1) &&
      words.joins(from)
    )
  }

  /** Is nothing between a verb and whom somebody told but who tells: "a confié Anne Morel au", not "prometeu recorrer à"? */
  private isTold(i: number, k: number): boolean {
    const { words } = this
    for (let n = i + 1; n < k; n++)
      if (
        !words.isCapital(n) &&
        !words.isLight(n) &&
        !words.isSaying(n) &&
        !words.lexicon.pronouns.has(words.all[n]!.folded)
      )
        return false
    return true
  }

  /** "au", "ao": the preposition with an article in it before whom one tells something, which has a name of its own. */
  isContracted(folded: string): boolean {
    return isAmong(this.words.lexicon.words.grammar.toThe, folded)
  }

  isTimeAfter(last: number): boolean {
    const { words } = this
    for (let k = last + 1; k < Math.min(words.length, last + 5); k++) {
      if (words.isTime(k) || words.has('interview', k) > 0) return true
      if (!words.isLight(k)) return false
    }
    return false
  }
}
