import { endsIn } from '../../languages/among.ts'
import {
  definite,
  hasArticle,
  isForDefinite,
  isJoinedDefinite,
  withoutTo,
} from '../../speech/words-without-capitals.ts'
import type { Bodies } from '../bodies/bodies.ts'
import type { Cited } from '../citations.ts'
import type { Outlet, OutletNames } from '../outlet-names.ts'
import { isAgency, isOutlet, isSurelyOutlet } from '../outlets.ts'
import type { Words } from '../words.ts'
import { again, isOtherAgency, made, type Paper } from './paper.ts'

/** Reads who issued a paper where they stand beside it: behind it, before it, or on whose page it is. */
export class Issuers {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly bodies: Bodies

  constructor(words: Words, names: OutletNames, bodies: Bodies) {
    this.words = words
    this.names = names
    this.bodies = bodies
  }

  /** "a survey by the Coast Institute": who issued it, behind it. */
  by(kind: Paper, i: number, next: number): Cited | null {
    const { words, names, bodies } = this
    // "доклада Института", "بيان الوزارة": the genitive needs no word between.
    // "گزارشی": but a noun with the ending of "a" has none behind it.
    const relative = words.lexicon.relatives.has(words.all[next]?.folded ?? '')
    const { document, statement } = words.lexicon.words.chain
    const { word } = words.all[i]!
    const { someAsPrinted } = words.lexicon.words.grammar
    const bare = someAsPrinted ? word.replace(someAsPrinted, '') : word
    const known = document.includes(bare) || statement.includes(bare)
    const some = bare !== word && known && !relative
    // "كتابا إلى الحكومة": who gets it did not write it.
    const sent = words.isPreposition(next - 1)
    const genitive = !some && !sent && (!words.lexicon.words.capitals || words.lexicon.forms !== null)
    const beside = kind === 'document' ? this.besideAt(i, next) : null
    if (beside) return made(kind, beside, i, beside.last)
    let agent = false
    for (
      let k = next;
      k < Math.min(words.length, next + (agent && words.lexicon.words.adjectivesBehind ? 14 : 9));
      k++
    ) {
      // "رسالة بعثت بها وزارة النقل"
      const within = words.has('issuing', k - 1) > 1
      const divides = (words.isSaying(k) || words.isBreak(k)) && !words.isLight(k) && !within
      if (divides && (k > next || this.isTelling(k))) return null
      if (/[:;]/.test(words.text.slice(words.all[k - 1]!.end, words.all[k]!.start))) return null
      // "en un comunicado el cierre del puerto": an article opens another noun, of which nobody wrote anything.
      if (!agent && this.opensNoun(k, next)) return null
      // "O alerta está num relatório da Universidade": whose the other paper is.
      if (this.isInOther(k)) return null
      // "an inquiry opened by the prosecutor": who opened it did not write it.
      if (words.has('opened', k) > 0) return null
      // "une décision révélée lundi par", "une enquête citée par": who tells of it did not write it either.
      const told = words.has('revealed', k) > 0 && words.has('issuing', k) + words.has('dated', k) === 0
      if (told || words.has('reported', k) > 1) return null
      // "responsable de l'étude, au micro de Radio Mora": where somebody speaks of it.
      if (words.has('aired', k) > 0) return null
      // "оприлюднила дослідження «Полиця і поріг»": what is in marks behind a paper that somebody published is its title.
      const title = words.all[k]!.quoted && k === next && genitive && words.has('issuing', i - 1) > 0
      if (title) return null
      const by = words.has('by', k)
      // "un communiqué, lundi, la fermeture de la maternité": behind a comma only what was done with it goes on.
      const beside = k > next || !words.lexicon.words.capitals
      const divided = beside && /[,،]/.test(words.text.slice(words.all[k - 1]!.end, words.all[k]!.start))
      const issued = words.has('issuing', k) + words.has('dated', k) + words.has('agent', k) > 0
      if (divided && !agent && !issued && !words.isTime(k) && !/^\p{Nd}/u.test(words.all[k]!.word)) return null
      // "publiée le 5 janvier, le domaine de Mora réclame": behind the comma the sentence goes on.
      if (divided && agent && this.goesOn(k)) return null
      agent ||= words.has('issuing', k) > 0 || words.has('agent', k) > 0
      const did = words.has('issuing', k - 1) > 0 || words.has('issuing', k - 2) > 1
      if (!by && !(genitive && (k === next || did))) continue
      const sure = names.sureAt(k + by)
      const wire = sure && isOtherAgency(sure, words) ? null : sure
      if (wire && kind === 'statement' && (isOutlet(wire.name) || (wire.called && wire.quoted))) return null
      const poll = words.has('polls', i) + words.endsAs('polls', i) > 0
      if (wire && !poll && this.isPrinted(wire)) return made('report', wire, i, wire.last)
      if (wire && !poll && (isAgency(wire.name) || (wire.called && words.has('dated', k) > 0)))
        return made('report', wire, i, wire.last)
      const body = bodies.at(k + by) ?? (k === next ? this.ofWhom(k, kind === 'statement') : null)
      if (body && this.isSomebodys(body.last)) return null
      if (!body) continue
      // "اطلاعیه‌ای از بسته شدن بندر": behind "of" stands what is told, where no body is right there.
      if (by && !words.lexicon.words.capitals && body.first > k + by) continue
      // "divulgada na página da empresa na segunda, a Telnorte": where it stands, before who issued it.
      const onPage = [1, 2, 3].some((n) => words.has('site', k - n) === n)
      if ('is' in body && body.is === 'again' && onPage) continue
      if ('is' in body && body.is === 'again') return made(kind, body, i, body.last, true)
      const known = ('is' in body && body.is === 'body') || body.sure || this.readsAsBody(body, k + by)
      if (known || agent || words.some('dated')) return made(kind, body, i, body.last, this.isThis(body))
    }
    return null
  }

  /** "un sondaggio Ipsos", "les données Insee": a pollster, or a body that the lists know, right behind its paper. */
  private besideAt(i: number, next: number): Outlet | null {
    const { words, names } = this
    if (!words.lexicon.words.grammar.nounStandsFirst || !words.isCapital(next) || !words.joins(next - 1)) return null
    const named = names.at(next)
    if (named?.first !== next || named.called || names.isPerson(named)) return null
    const poll = words.has('polls', i) > 0
    return poll || words.lexicon.bodies.has(words.all[next]!.folded) ? named : null
  }

  /** Does an article open something new at a word, or a body that may be a subject? */
  private goesOn(k: number): boolean {
    const { words, bodies } = this
    if (!words.lexicon.words.adjectivesBehind) return false
    if (words.isArticle(k)) return !words.isLight(k + 1)
    return bodies.all().some(({ first, free, is }) => first === k && free && is === 'body')
  }

  /** Does another paper stand there, in which something is? */
  private isInOther(k: number): boolean {
    const { words } = this
    const { capitals, grammar } = words.lexicon.words
    if (!capitals || !grammar.nounStandsFirst || words.has('document', k) === 0) return false
    const at = words.isPreposition(k - 1) ? k - 1 : words.isArticle(k - 1) ? k - 2 : -1
    return words.isPreposition(at) && words.has('by', at) === 0
  }

  /** "El documento describe": a verb right behind a paper, and none of what was done with it. */
  private isTelling(k: number): boolean {
    const { words } = this
    const { adjectivesBehind, grammar } = words.lexicon.words
    if (!adjectivesBehind || !grammar.nounStandsFirst || !words.isSaying(k)) return false
    return words.has('issuing', k) + words.has('dated', k) + words.has('by', k) === 0
  }

  /** "by a CalMac skipper": where what describes a noun stands before it, a body before what one of its people is. */
  private isSomebodys(last: number): boolean {
    const { words } = this
    const { modifiersStandBefore, pluralEndings } = words.lexicon.words.grammar
    const { folded = '' } = words.all[last + 1] ?? {}
    const one = words.lexicon.roles.has(folded) && !endsIn(pluralEndings, folded)
    return modifiersStandBefore === true && words.joins(last) && one && !words.isCapital(last + 1)
  }

  /** An article without a preposition before it, in which no time begins: "el cierre", not "el lunes", "la semana". */
  private opensNoun(k: number, next: number): boolean {
    const { words } = this
    if (!words.lexicon.words.adjectivesBehind || !words.lexicon.words.capitals || !words.isArticle(k)) return false
    const governed = words.isPreposition(k - 1) || words.has('by', k - 1) > 0 || words.has('by', k) > 0
    const dated = k > next && words.isLight(k - 1)
    return !governed && !dated && !words.isLight(k + 1) && !words.isPreposition(k)
  }

  /** "an investigation by the Strait Herald": does it read as an outlet's name and no body's, as "Press Council" does? */
  private isPrinted({ first, last, name }: Outlet): boolean {
    const { words } = this
    if (!words.lexicon.words.capitals || words.lexicon.forms || !isSurelyOutlet(name)) return false
    return !this.isBody({ first, last })
  }

  /** Does a word of a name say that it is a body's or company's? */
  isBody({ first, last }: Pick<Outlet, 'first' | 'last'>): boolean {
    const { words, bodies } = this
    for (let k = first; k <= last; k++)
      if (words.has('company', k) > 0 || bodies.whole.isBodyWord(words.all[k]!.folded)) return true
    return false
  }

  /** "відповідь прийшла від Департаменту, датована 8 серпня", "у відповіді Міністерства": whose it is, right behind or dated. */
  behind(i: number, next: number): Cited | null {
    const { words, bodies } = this
    const genitive = words.lexicon.forms !== null && words.joins(next - 1) ? bodies.all() : []
    const owner = genitive.find(({ is, first }) => is === 'body' && first === next)
    if (owner) return made('document', owner, i, owner.last)
    for (let k = next; k < Math.min(words.length, next + 5); k++) {
      const body =
        words.has('dated', k) > 0 && words.isPreposition(k) ? bodies.all().find(({ first }) => first === k + 1) : null
      const dated = body && [1, 2].some((n) => words.has('dated', body.last + n) > 0)
      if (body?.is === 'body' && dated) return made('document', body, i, body.last)
      if (words.isBreak(k)) return null
    }
    return null
  }

  /** «в его докладе», "its report, published in May": of whoever was named before. */
  ofIts(kind: Paper, i: number, next: number): Cited | null {
    const { words } = this
    if (words.has('its', i - 1) === 0) return null
    const { nounStandsFirst } = words.lexicon.words.grammar
    const within = !nounStandsFirst && words.isPreposition(i - 2) && words.has('about', i - 2) === 0
    const dated = words.has('dated', next) + words.has('issuing', next) > 0
    return within || dated ? made(kind, again(i), i - 1, i, true) : null
  }

  /** "دراسة للمعهد الوطني": the body that a preposition written onto it says that a paper is of. */
  private ofWhom(k: number, statement: boolean): Outlet | null {
    const { words } = this
    const word = words.all[k]
    const { lexicon } = words
    const bare = word && word.folded.length > 2 ? withoutTo(word.folded, lexicon) : ''
    if (!word || bare === '') return null
    const known = lexicon.bodies.has(bare) && !lexicon.documents.has(bare)
    // "بيان للحرس الساحلي": what has an article is somebody; what is told to all is told to nobody.
    const somebody = statement && isForDefinite(word.folded, lexicon) && words.has('public', k) === 0
    if (!known && !somebody) return null
    let last = k
    // "بيان لبلدية مورا": a noun without an article has whose it is behind it.
    if (known && !definite(bare, lexicon) && this.namesOn(k + 1)) last++
    while (
      last - k < 4 &&
      words.joins(last) &&
      (definite(words.all[last + 1]!.folded, lexicon, 2) ||
        // "للهيئة العامة للغابات والمراعي"
        (last > k && isJoinedDefinite(words.all[last + 1]!.folded, lexicon)) ||
        // "للهيئة الإقليمية لحماية التراث"
        (withoutTo(words.all[last + 1]!.folded, lexicon).length > 1 &&
          hasArticle(words.all[last + 2]?.folded ?? '', lexicon.words.grammar, 2))) &&
      !words.isTime(last + 1) &&
      !words.opensPast(last + 1)
    )
      last++
    const name = withoutTo(words.slice(k, last), lexicon)
    return { name, first: k, last, sure: true, called: false, linked: false, quoted: false }
  }

  /** "مقاله‌ای که این دانشگاه": one that was named before. */
  isThis({ first, name }: Outlet): boolean {
    return !/\s/.test(name) && [0, 1].some((n) => this.words.has('this', first - n) > 0)
  }

  /** May a word behind a noun be whose that is? */
  private namesOn(i: number): boolean {
    const { words } = this
    if (i >= words.length || !words.joins(i - 1) || words.all[i]!.quoted) return false
    const other = words.isPreposition(i) || words.isBreak(i) || words.isLight(i) || words.isSaying(i)
    return !other && words.has('issuing', i) + words.has('showing', i) === 0
  }

  /** Is it called something before its name, or printed in capitals, or long? */
  private readsAsBody({ first, name }: Outlet, from: number): boolean {
    const { words } = this
    const called = [...Array(Math.max(0, first - from)).keys()].some((n) => !words.isArticle(from + n))
    // "дані Prozorro"
    if (words.lexicon.forms && first === from && /^\p{Script=Latin}/u.test(name)) return true
    return called || /^\p{Lu}{3,}$|&/u.test(name) || name.split(' ').length > 3
  }

  /** "йдеться в повідомленні на її сайті": on the page of whoever the sentence is about. */
  onItsPage(kind: Paper, i: number, next: number): Cited | null {
    const { words } = this
    if (kind === 'document') return null
    for (let k = next; k < Math.min(words.length - 1, next + 6); k++) {
      if (words.has('its', k) > 0 && words.has('pages', k + 1) > 0) {
        const may = this.bodies
          .all()
          .filter(({ free, is, first, name }) => free && first < i && is !== 'person' && !isAgency(name))
        // "Тариф утвердил комитет, постановление опубликовано на его сайте": a body before a mere name.
        const subject = may.find(({ is }) => is === 'body') ?? may[0]
        if (subject) return made(kind, subject, subject.first, k + 1, subject.is === 'again')
        return made(kind, again(i), i, k + 1, true)
      }
    }
    return null
  }

  /** "Об этом сообщается на сайте мэрии": what stands on a body's page, without a word for a paper. */
  standsOnSite(i: number): Cited | null {
    const { words, bodies } = this
    const site = words.has('site', i)
    if (site === 0 || !words.lexicon.forms || !words.some('stands')) return null
    const next = i + site
    const body = bodies.at(next)
    const known = body && 'is' in body && body.first - next < 2 ? body : null
    if (known?.is === 'body' || known?.is === 'again')
      return made('statement', known, i, known.last, known.is === 'again')
    return this.isOwner(next) ? made('statement', { ...again(next), name: words.all[next]!.word }, i, next) : null
  }

  /** "уточняется на сайте дептранса": a noun in the genitive right behind, whose the page is. */
  private isOwner(i: number): boolean {
    const { words } = this
    if (!words.joins(i - 1) || words.isCapital(i) || !this.namesOn(i)) return false
    const { bodyGenitives } = words.lexicon.words.grammar
    return words.has('stands', i) === 0 && endsIn(bodyGenitives, words.all[i]!.folded)
  }

  /** "В среду на сайте правительства появилось заявление": whose page it stands on. */
  onSite(kind: Paper, i: number): Cited | null {
    const { words, bodies } = this
    if (kind === 'document') return null
    for (let k = 0; k < words.length; k++) {
      const site = words.has('site', k)
      const body = site ? bodies.at(k + site + (words.has('by', k + site) || 0)) : null
      if (!body || !('is' in body)) continue
      const [first, last] = [Math.min(i, k), Math.max(i, body.last)]
      if (body.is === 'body' || body.is === 'again') return made(kind, body, first, last, body.is === 'again')
    }
    return null
  }
}
