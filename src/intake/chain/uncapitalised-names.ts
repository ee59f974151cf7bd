import { isAmong, matches } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { hasArticle, isForDefinite } from '../speech/words-without-capitals.ts'
import type { Outlet } from './outlet-names.ts'
import { agencyOf, isAgency, isAlikeOnly } from './outlets.ts'
import type { Words } from './words.ts'

type Make = (first: number, from: number, last: number, called: boolean) => Outlet

/** Reads the names of outlets where no capital tells them. */
export class UncapitalisedNames {
  private readonly words: Words
  private readonly lexicon: Lexicon
  private readonly made: Make

  constructor(words: Words, made: Make) {
    this.words = words
    this.lexicon = words.lexicon
    this.made = made
  }

  at(i: number, joined: boolean): Outlet | null {
    const { words, lexicon } = this
    const { grammar } = lexicon.words
    const first = words.all[i]!
    const cut = joined || words.isCut('outlet', i) ? 1 : 0
    if (first.quoted) return this.made(i, i, i, false)
    const called = joined ? words.hasJoined('outlet', i) : words.has('outlet', i)
    const kept = joined ? words.hasJoined('kept', i) : words.has('kept', i)
    if (!called && (lexicon.roles.has(first.folded) || isAlikeOnly(first.word))) return null
    if (words.isBreak(i) || words.isPreposition(i) || words.isTime(i)) return null
    // "۱۲ مهر": a month that a wire is called too.
    if (words.opensDay(i - 1)) return null
    // "مهر ماه"
    if (called === 0 && words.opensPast(i)) return null
    if (called === 0 && (words.has('dated', i) > 0 || words.has('issuing', i) > 0)) return null
    if (words.isSaying(i) || words.has('reported', i) > 0) return null
    const from = called > 0 ? i + called : i
    if (called > 0 && (!words.all[from] || !words.joins(from - 1))) return null
    if (words.all[from]?.quoted) return this.made(i, from, from, true)
    const unnamed = called > 0 && this.isUnnamed(from)
    // "روزنامه یونانی «نافتیکا نئا»": what it is like stands before its name.
    for (const k of [from + 1, from + 2])
      if (called > 0 && words.all[k]?.quoted && words.joins(k - 1) && !this.ends(from) && !this.ends(k - 1))
        return this.made(i, k, k, true)
    if (unnamed) return null
    // "إذاعة وسط ألمانيا"
    const inside = isAmong(grammar.prepositionsInNames, words.all[from]?.folded ?? '') && words.joins(from)
    if (called > 0 && !inside && this.ends(from) && !lexicon.particles.has(words.all[from]!.folded)) return null
    // "لفرانس برس": the preposition is no part of what stands alone.
    const bare = (name: string) => (joined && called === 0 ? name.slice(1) : name)
    let last = from
    while (last - from < 3 && words.joins(last) && !this.ends(last + 1) && !words.all[last + 1]!.quoted) {
      if (this.isHour(last + 1) || matches(grammar.nunated, words.all[last + 1]!.word)) break
      // A name that is known as it stands is whole: "رويترز".
      if (isAgency(bare(words.slice(from, last))) || (called > 0 && isAgency(words.slice(i, last)))) break
      last++
    }
    // "شبکه خبر کمبود نیمکت را": what it is called by is its name, and an object follows.
    const object = lexicon.objects.has(words.all[last + 1]?.folded ?? '')
    if (called > 1 && object && isAgency(words.slice(i, from - 1))) return this.made(i, i, from - 1, false)
    // "خبرگزاری صدا و سیما": words for an outlet that are one's name.
    if (called > 0 && words.has('outlet', from) > 2) last = Math.max(last, from + words.has('outlet', from) - 1)
    const rest = bare(words.slice(from, last))
    const text = words.text.slice(first.start + cut, words.all[last]!.end)
    const keeps = kept > 0 && !isAgency(rest)
    const name = called > 0 && !keeps ? rest : text
    const made = this.made(i, from, last, called > 0)
    const agency = agencyOf(rest, lexicon)
    // "للتلفزيون الرسمي": with its article, what it is called is its name, and an adjective follows.
    const described = joined && called === 1 && last === from && hasArticle(foldWord(rest), grammar)
    const whole = described && isForDefinite(first.folded, lexicon)
    if (whole) return { ...made, first: i, name: `${grammar.article}${text.slice(1)}` }
    return { ...made, first: i, sure: made.sure || agency !== '', name: agency || name }
  }

  /** "صحيفة محلية", "دورية علمية محكمة": are there only adjectives without the article, so that an outlet has no name? */
  isUnnamed(from: number): boolean {
    const { words } = this
    // "شبكة المياه": what networks are of.
    if (words.has('utilities', from) > 0) return true
    return matches(words.lexicon.words.grammar.bareAdjectives, words.all[from]?.word ?? '')
  }

  /** Does a word end a name that has no capitals to tell its end? */
  private ends(i: number): boolean {
    const { words, lexicon } = this
    const word = words.all[i]
    if (!word) return true
    return (
      words.isBreak(i) ||
      words.isPreposition(i) ||
      words.isTime(i) ||
      // "روزنامه ساحل ۱۴ بهمن"
      words.opensDay(i) ||
      words.opensPast(i) ||
      words.isSaying(i) ||
      words.has('dated', i) > 0 ||
      words.has('interview', i) > 0 ||
      words.has('citing', i) > 0 ||
      words.has('broke', i) > 0 ||
      words.has('showing', i) > 0 ||
      lexicon.between.has(word.folded) ||
      lexicon.nounsOfSaying.has(word.folded) ||
      words.has('was', i) > 0 ||
      words.has('times', i) > 0
    )
  }

  /** "ليل الثلاثاء": a time of the day before its day. */
  private isHour(i: number): boolean {
    const { words } = this
    return isAmong(words.lexicon.words.grammar.partsOfDay, words.all[i]!.folded) && words.isTime(i + 1)
  }
}
