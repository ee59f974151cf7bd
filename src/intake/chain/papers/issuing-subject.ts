import { isAmong } from '../../languages/among.ts'
import { endsWithVerb } from '../../speech/words-without-capitals.ts'
import type { Bodies, Named } from '../bodies/bodies.ts'
import type { Cited } from '../citations.ts'
import { isNetwork } from '../networks.ts'
import type { OutletNames } from '../outlet-names.ts'
import { isOutlet } from '../outlets.ts'
import type { Words } from '../words.ts'
import { declares } from './declaring.ts'
import { Issuing } from './issuing.ts'
import { leavesOutIssuer } from './left-out.ts'
import { again, made, type Paper } from './paper.ts'
import { StrangeIssuer } from './strange-issuer.ts'

/** Reads who issued a paper where they are the subject of its clause: "the council said in a statement". */
export class IssuingSubject {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly bodies: Bodies
  private readonly strange: StrangeIssuer
  private readonly put: Issuing

  constructor(words: Words, names: OutletNames, bodies: Bodies) {
    this.words = words
    this.names = names
    this.bodies = bodies
    this.put = new Issuing(words)
    this.strange = new StrangeIssuer(words, bodies)
  }

  /** "The Port Authority said in a statement", "In a notice published on 3 February, the Mora Council asked". */
  ofSubject(kind: Paper, i: number): Cited | null {
    const { words } = this
    const subject = this.subjectOf(i)
    if (kind === 'document' && subject && words.has('outlet', subject.first) > 0 && !words.lexicon.words.capitals)
      return null
    const { capitals } = words.lexicon.words
    // "according to data": whose they are would stand behind.
    if (kind === 'document' && [1, 2, 3].some((n) => words.accordingTo(i - n) > 0)) return null
    if (words.has('rankings', i) > 0 && !this.isTold(i)) return null
    if (!this.isInIt(kind, i) && !this.isByIt(kind, i) && !this.put.isIssued(kind, subject, i)) return null
    const own = this.bySubject(kind, i)
    if (own || subject !== undefined || kind !== 'statement') return own
    return capitals ? this.strange.behind(i) : this.strange.before(i)
  }

  /** "wrote on X", "en su cuenta de Facebook": what a body posts. */
  postAt(i: number): Cited | null {
    const { words } = this
    const site = words.has('site', i)
    const own =
      words.has('posting', i) > 1 ||
      this.isPosting(i) ||
      (site > 1 && [site - 1, site].some((n) => words.has('itsOwn', i + n) > 0 || words.has('itsOwn', i + 1) > 0))
    const { capitals } = words.lexicon.words
    const large = !capitals || words.isCapital(i) || (words.lexicon.forms !== null && words.all[i]!.word.length > 1)
    if (!own && !(isNetwork(words.all[i]!.folded) && large)) return null
    const on = own || [1, 2, 3, 4, 5].some((n) => words.isPreposition(i - n) || words.has('site', i - n) > 0)
    const says = words.all.some(
      ({ folded }, k) =>
        words.isSaying(k) ||
        words.lexicon.separable.has(folded) ||
        words.has('issuing', k) + words.has('reported', k) > 0,
    )
    // "el portavoz del sindicato, en su cuenta": the page is a person's.
    const page = own || [1, 2, 3, 4, 5].some((n) => words.has('site', i - n) > 1 && words.has('itsOwn', i - n + 1) > 0)
    const persons = page && this.subjectOf(i)?.is === 'person'
    return (on && says && !persons ? this.bySubject('statement', i) : null) ?? (own ? this.calledOnPage(i) : null)
  }

  /** «отчиталась «Морсктеплосеть» на своей странице»: a name in quotation marks, right before its own page. */
  private calledOnPage(i: number): Cited | null {
    const { words, names } = this
    const quoted = words.lexicon.forms && words.joins(i - 1) ? names.quotedAt(i - 1) : null
    return quoted && !words.isPreposition(i - 2) ? made('statement', quoted, i - 1, i) : null
  }

  /** The body that is the subject of the clause in which a paper stands. */
  private bySubject(kind: Paper, i: number): Cited | null {
    const { words } = this
    const subject = this.subjectOf(i)
    // "La mairie a fermé le pont. Dans un communiqué, elle assure": a body where the sentence before is about one.
    if (kind === 'statement' && subject?.is === 'person' && subject.name === '')
      return { ...made(kind, again(i), Math.min(i, subject.first), Math.max(i, subject.last), true), pronoun: true }
    const issuer = subject
      ? this.issuing(subject)
      : this.isInIt(kind, i) && (kind === 'statement' ? this.isDropped() : leavesOutIssuer(i, words))
        ? again(i)
        : null
    if (issuer && this.isInIt(kind, i) && declares(issuer, i, words, this.bodies))
      return { ...made(kind, issuer, Math.min(i, issuer.first), Math.max(i, issuer.last)), somebody: true }
    if (!issuer || !this.mayIssue(issuer, kind)) return this.saidByNobody(kind, i)
    // "Тариф утвердила рада": in a language with cases one word of no list that opens the sentence is anything.
    const opens = issuer.first === 0 && issuer.last === 0 && !issuer.quoted && subject?.is === 'name'
    if (opens && this.words.lexicon.forms && !issuer.called) return null
    const outlet = words.lexicon.forms && words.has('outlet', issuer.first) > 0 ? this.names.sureAt(issuer.first) : null
    // "издание «Пролив» выпустило расследование"
    if (outlet && (outlet.quoted || isOutlet(outlet.name)))
      return made('report', outlet, Math.min(i, issuer.first), Math.max(i, issuer.last))
    return made(kind, issuer, Math.min(i, issuer.first), Math.max(i, issuer.last), issuer.is === 'again')
  }

  /** "Им стал глагол, говорится в пресс-релизе": a verb that nobody is the subject of, so that the paper is of a body before. */
  private saidByNobody(kind: Paper, i: number): Cited | null {
    const { words } = this
    const within = kind === 'statement' && words.lexicon.forms !== null && words.isPreposition(i - 1)
    const stands = within && [2, 3].some((n) => words.has('stands', i - n) > 0)
    return stands ? made(kind, again(i), i, i, true) : null
  }

  /** "Mora Police tweeted": a verb for it, right behind who does. */
  private isPosting(i: number): boolean {
    const { words, bodies } = this
    if (words.has('posting', i) !== 1 || !words.isSaying(i)) return false
    return bodies.all().some(({ free, is, last }) => free && (is === 'body' || is === 'again') && last === i - 1)
  }

  private subjectOf(i: number): Named | undefined {
    const antecedent = this.antecedentOf(i)
    if (antecedent) return antecedent
    const free = this.bodies.all().filter((named) => named.free && !this.isInRelative(named, i))
    const verbBefore = this.followsVerb(i)
    const behind = verbBefore ? free.find(({ first }) => first > i && this.isNear(i, first)) : undefined
    if (behind?.is === 'body' && this.isOfClause(behind, i)) return behind
    const opening = this.openingSubject(free[0], i)
    if (opening) return opening
    const before = free.findLast((named) => named.last < i && this.isOfClause(named, i))
    if (before) return before
    const [next, other] = free.filter((named) => named.first > i && this.mayFollow(named) && this.isOfClause(named, i))
    // "Nel rapporto Mare, presentato a febbraio, Legambiente": what a paper is called is not who wrote it.
    const titled = next?.first === i + 1 && other?.is === 'body' && !this.words.joins(other.first - 1)
    return titled ? other : next
  }

  /** "Das Amt hat die Anwohner befragt und einen Bericht vorgelegt": where the verb is second, who stands before it is its subject, whoever else is named in the clause. */
  private openingSubject(first: Named | undefined, i: number): Named | undefined {
    const { words } = this
    if (!words.lexicon.words.grammar.verbStandsSecond || first?.is !== 'body' || first.last + 2 > i) return undefined
    const opens = first.first === 0 || (first.first === 1 && words.isArticle(0))
    if (!opens || !words.isAuxiliary(first.last + 1) || !words.joins(first.last)) return undefined
    for (let k = first.last + 2; k <= i; k++)
      if (/[,;:]/.test(words.text.slice(words.all[k - 1]!.end, words.all[k]!.start))) return undefined
    return first
  }

  /** "با انتشار بیانیه‌ای خواستار آزادی او شد": where the verb is last, a pronoun behind the paper is no subject. */
  private mayFollow({ name }: Named): boolean {
    return name !== '' || !endsWithVerb(this.words.lexicon)
  }

  /** "…, informó en su cuenta de X el Servicio": does a verb that opens its clause stand right before where it is said? */
  private followsVerb(i: number): boolean {
    const { words } = this
    if (!words.lexicon.words.adjectivesBehind) return false
    let k = i
    while (k > 0 && (k === i || words.isArticle(k) || words.isPreposition(k)) && words.joins(k - 1)) k--
    const before = words.all[k - 1]
    return words.isSaying(k) && (!before || /[,»”"]\s*$/.test(words.text.slice(before.end, words.all[k]!.start)))
  }

  /** Is nothing between a paper or page and a body but what it is called and small words? */
  private isNear(i: number, first: number): boolean {
    const { words } = this
    for (let k = i + Math.max(1, words.has('site', i)); k < first; k++)
      if (!words.isLight(k) && !isNetwork(words.all[k]!.folded) && words.has('dated', k) === 0) return false
    return true
  }

  /** "per il Montevell, che in un comunicato annuncia": whom the relative clause is about in which a paper stands. */
  private antecedentOf(i: number): Named | undefined {
    const { words } = this
    if (!words.lexicon.words.capitals || words.lexicon.forms) return undefined
    for (let k = i - 1; k > Math.max(0, i - 6); k--) {
      const comma = /^[»”"’]?,\s$/.test(words.text.slice(words.all[k - 1]!.end, words.all[k]!.start))
      if (comma && words.lexicon.relatives.has(words.all[k]!.folded))
        return (
          this.bodies.all().find(({ last, is }) => last === k - 1 && is === 'body') ??
          this.articledAt(k - 1) ??
          this.bodies.all().find(({ last, is }) => last === k - 1 && is === 'name')
        )
      if (comma || words.isBreak(k)) return undefined
    }
    return undefined
  }

  /** "dal Piccolo di Vercelli, che in una nota": a name that ends at a word, with an article as things have, and people don't. */
  private articledAt(last: number): Named | undefined {
    const { words, names } = this
    if (!words.lexicon.words.grammar.nounStandsFirst) return undefined
    for (let k = last; k > Math.max(0, last - 6); k--) {
      const { folded } = words.all[k - 1]!
      if (!(words.isArticle(k - 1) || words.lexicon.contracted.has(folded)) || words.isCapital(k - 1)) continue
      const named = words.isCapital(k) && words.joins(k - 1) ? names.at(k) : null
      // "la Meloni": a woman's surname alone has one too.
      const somebody =
        !named || named.first === named.last || named.last !== last || names.isPerson(named) || words.isTime(k)
      return somebody || words.lexicon.roles.has(words.all[k]!.folded)
        ? undefined
        : { ...named, is: 'body', free: true }
    }
    return undefined
  }

  /** "el Ayuntamiento, que gestiona el puerto, reconoció": a clause about somebody, over before the paper. */
  private isInRelative({ first, last }: Named, i: number): boolean {
    const { words } = this
    if (last >= i || words.lexicon.forms || !words.lexicon.words.capitals) return false
    const divides = (k: number) => /,/.test(words.text.slice(words.all[k - 1]!.end, words.all[k]!.start))
    let from = first
    while (from > 1 && !divides(from)) from--
    if (from < 2 || !words.lexicon.relatives.has(words.all[from]!.folded)) return false
    for (let k = last + 1; k <= i; k++) if (divides(k)) return true
    return false
  }

  /** A body, or of a statement one name alone that is nobody's and says it: "Greenpeace said in a statement". */
  private mayIssue({ is, name, last }: Named, kind: Paper): boolean {
    const { words } = this
    if (is !== 'name') return is !== 'person'
    // Named without an article, two words in a row with capitals are a company's as well as somebody's, who is told apart.
    const whole = words.lexicon.words.grammar.namedWithoutArticle && name.split(' ').length < 5
    if (kind !== 'statement' || (/\s/.test(name) && !whole)) return false
    const reach = words.lexicon.relatives.has(words.all[last + 1]?.folded ?? '') ? 10 : 3
    return words.all.some((_, k) => k > last && k <= last + reach && words.isSaying(k))
  }

  /** May the sentence leave out a subject that was named before? */
  private isDropped(): boolean {
    const { words } = this
    return words.lexicon.words.dropsSubject && words.all.some((_, k) => words.isSaying(k))
  }

  /** "A spokesman for the ministry", "researchers at the University of Mora": whose they are. */
  private issuing(subject: Named): Named {
    const { words, bodies } = this
    if (subject.is !== 'person' || !words.lexicon.roles.has(words.all[subject.last]?.folded ?? '')) return subject
    const of = bodies.all().find(({ first, is }) => is === 'body' && first > subject.last && first - subject.last < 4)
    return of && (words.isPreposition(subject.last + 1) || words.has('by', subject.last + 1) > 0) ? of : subject
  }

  /** Does a subject stand in the clause of the paper: no other clause between, and no verb before it? */
  private isOfClause({ first, last }: Named, i: number): boolean {
    const { words } = this
    const [from, to] = last < i ? [last + 1, i] : [i + Math.max(1, words.has('site', i)), first]
    for (let k = from; k < to; k++) {
      if (k === last + 1) k = this.behindRelative(k, to)
      // "رسالة بعثت بها": the rest of what was done with the paper.
      const rest = k > 0 && words.has('issuing', k - 1) > 1
      const own =
        rest || words.isLight(k) || words.lexicon.relatives.has(words.all[k]!.folded) || this.joinsVerb(k, i, last)
      if (words.isBreak(k) && !own) return false
      if (first > i && words.isSaying(k) && !words.isLight(k) && !this.isInverted(k, to)) return false
    }
    return true
  }

  /** "The union, which represents teachers and aides, said in": the first word behind a relative clause that begins at a word; the word itself where none does. */
  private behindRelative(k: number, to: number): number {
    const { words } = this
    const divides = (n: number) => /,/.test(words.text.slice(words.all[n - 1]!.end, words.all[n]!.start))
    if (words.lexicon.forms || !words.lexicon.words.capitals || !divides(k)) return k
    if (!words.lexicon.relatives.has(words.all[k]!.folded)) return k
    for (let n = k + 1; n < to; n++) if (divides(n)) return n
    return k
  }

  /** "The union warns and has published a leaflet": a second verb of the same subject. */
  private joinsVerb(k: number, i: number, last: number): boolean {
    const { words, bodies } = this
    const { auxiliaries, joining } = words.lexicon
    const { folded } = words.all[k]!
    // "Der Rechnungshof war in seinem Bericht": the verb stands right behind its subject.
    const finite = words.lexicon.words.grammar.verbStandsSecond === true && k === last + 1 && !joining.has(folded)
    if (finite && last < i && words.joins(last)) return true
    if (last > i || !(joining.has(folded) || auxiliaries.has(folded))) return false
    return !bodies.all().some(({ first, free }) => free && first > last && first < i)
  }

  /** "bittet die Stadt": the verb right before its subject. */
  private isInverted(k: number, to: number): boolean {
    const { words } = this
    const between = words.all.slice(k + 1, to)
    return (
      !words.lexicon.words.grammar.subjectStandsFirst &&
      between.every((_, n) => words.isArticle(k + 1 + n) || words.isLight(k + 1 + n))
    )
  }

  /**
   * Is anything said or published in the sentence, so that a ranking is more than what somebody stands in? What was done
   * with another paper doesn't count: "according to a report published by the bank, the port is the last in the index".
   */
  private isTold(i: number): boolean {
    const { words } = this
    const isOther = (k: number) => k !== i && words.has('rankings', k) === 0 && words.has('document', k) > 0
    return words.all.some((_, k) => {
      const other = [k - 3, k - 2, k - 1].some((n) => n >= 0 && isOther(n))
      return !other && (words.isSaying(k) || words.has('issuing', k) > 0)
    })
  }

  /** "by", and the last word of "a través de". */
  private isAgent(k: number): boolean {
    return [0, 1, 2, 3].some((n) => this.words.has('agent', k - n) > n)
  }

  /** "مكتفية ببيان مقتضب قالت فيه": is "by" written onto a notice in which something is said? */
  private isByIt(kind: Paper, i: number): boolean {
    const { words } = this
    const { by } = words.lexicon.words.grammar
    if (kind !== 'statement' || by === undefined || !words.all[i]!.folded.startsWith(by) || words.has(kind, i) > 0)
      return false
    return words.all.some((_, k) => k > i && words.isSaying(k))
  }

  /** Is the paper what something is said in: "in a joint statement", "em comunicado"? */
  private isInIt(kind: Paper, i: number): boolean {
    const { words } = this
    for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
      // "in a 40-word statement"
      if (/^\p{Nd}[\p{Nd}.,%]*$/u.test(words.all[k]!.word)) return false
      // "n’est pas de cet avis": it is not said in it.
      if (words.isPreposition(k) && words.has('by', k) > 0 && !this.isAgent(k) && words.lexicon.words.capitals)
        return false
      if (words.isPreposition(k)) {
        // "کمیته‌ای برای بررسی": what somebody is there for.
        if (words.has('about', k) > 0 || isAmong(words.lexicon.words.grammar.purposes, words.all[k]!.folded))
          return false
        // "se prononcer sur une motion": it is voted on, and nothing is said in it.
        if (kind === 'document' && words.has('over', k) > 0) return false
        // "إلى تسريب بيانات": nothing stands between but which one it is.
        const { whichOfPapers } = words.lexicon.words.grammar
        const between = words.all[k + 1]?.folded ?? ''
        if (whichOfPapers && k < i - 1 && !isAmong(whichOfPapers, between)) return false
        if (k > i - 3 || words.isArticle(k + 1)) return true
        continue
      }
      if ((words.isSaying(k) && !words.has('dated', k)) || words.isBreak(k)) return false
    }
    return false
  }
}
