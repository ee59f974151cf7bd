import type { Bodies, Named } from './bodies.ts'
import type { Cited } from './citations.ts'
import { isNetwork } from './networks.ts'
import type { Outlet, OutletNames } from './outlet-names.ts'
import { isAgency, isOutlet } from './outlets.ts'
import type { Words } from './words.ts'

type Paper = 'statement' | 'document'

/** Reads what a sentence cites in writing: a body's notice, a survey, an outlet's report. */
export class Papers {
  private readonly words: Words
  private readonly names: OutletNames
  private readonly bodies: Bodies

  constructor(words: Words, names: OutletNames, bodies: Bodies) {
    this.words = words
    this.names = names
    this.bodies = bodies
  }

  /** "a report of the School Council, published on 20 January", "said in a statement", at a word. */
  at(i: number): Cited | null {
    const [statement, document] = [this.lengthAt('statement', i), this.lengthAt('document', i)]
    const kind = statement ? 'statement' : document ? 'document' : null
    if (!kind) return this.journalIn(i) ?? this.postAt(i)
    const next = i + (statement || document)
    if (this.isOfThisPage(i, next)) return null
    return (
      (kind === 'document' ? this.ofOutlet(i, next) : this.toOutlet(next)) ??
      this.inJournal(kind, i, next) ??
      this.by(kind, i, next) ??
      this.before(kind, i) ??
      this.inClause(kind, i, next) ??
      this.inPrint(kind, i, next) ??
      this.onItsPage(kind, i, next) ??
      this.onSite(kind, i) ??
      this.ofSubject(kind, i)
    )
  }

  /** "no respondió hasta la publicación de este artículo": when the page itself was printed. */
  private isOfThisPage(i: number, next: number): boolean {
    const { words } = this
    return (
      [next, next + 1].some((k) => words.has('thisStory', k) > 1) ||
      // "в распоряжении «Маяка»": at the disposal of an outlet.
      (/^(?:распоряжении|розпорядженні)$/.test(words.all[i]!.folded) &&
        /^[ву]$/.test(words.all[i - 1]?.folded ?? '')) ||
      words.all[next]?.folded === 'اخر' ||
      (thisPage.test(words.all[next]?.folded ?? '') && words.has('thisStory', next + 1) > 0) ||
      moment.test(words.all[i - 1]?.folded ?? '')
    )
  }

  /** "wrote on X", "en su cuenta de Facebook": what a body posts. */
  private postAt(i: number): Cited | null {
    const { words } = this
    const own = words.has('site', i) > 1 && ofIts.test(words.all[i + 1]!.folded)
    const { capitals } = words.lexicon.words
    const large = !capitals || words.isCapital(i) || (words.lexicon.forms !== null && words.all[i]!.word.length > 1)
    if (!own && !(isNetwork(words.all[i]!.folded) && large)) return null
    const on = own || [1, 2, 3, 4, 5].some((n) => words.isPreposition(i - n) || words.has('site', i - n) > 0)
    const says = words.all.some(
      ({ folded }, k) => words.isSaying(k) || words.lexicon.separable.has(folded) || words.has('issuing', k) > 0,
    )
    return on && says ? this.bySubject('statement', i) : null
  }

  /** How many words at `i` are a paper's kind, a preposition written onto it or not: "لتقرير". */
  private lengthAt(kind: Paper, i: number): number {
    const { words } = this
    // "an Audit Wessex report": part of a name.
    const beside = words.isCapital(i) && i > 0 && words.lexicon.words.capitalNouns !== true
    if (beside && (words.isCapital(i + 1) || words.isCapital(i - 1))) return 0
    // "ha comunicato"
    if (words.lexicon.auxiliaries.has(words.all[i - 1]?.folded ?? '') && !words.isCapital(i)) return 0
    // "گزارش داد": the noun of a verb.
    if (words.has('reported', i) > Math.max(1, words.has(kind, i))) return 0
    const joined = words.lexicon.words.joined.length > 0 && /^[لب]./.test(words.all[i]?.folded ?? '')
    return words.has(kind, i) || words.endsAs(kind, i) || (joined ? words.hasJoined(kind, i) : 0)
  }

  /** "a report in the Tide Weekly", "a Reuters report", "einem Bericht der Zeitung Küstenblatt". */
  private ofOutlet(i: number, next: number): Cited | null {
    const { words, names } = this
    const before = names.before(i)
    if (before && isAgency(before.name)) return made('report', before, before.first, i)
    for (let k = next; k < Math.min(words.length, next + 3) && words.isLight(k); k++) {
      const outlet = names.joinedAt(k + 1) ?? names.sureAt(k + 1)
      // "a paper published in the journal Marine Letters"
      const printed = outlet !== null && isOutlet(outlet.name) && !/\bjournal\b/i.test(outlet.name)
      const journal = words.has('dated', next) > 0 && !printed && !outlet?.called
      if (outlet && this.names.isJournal(outlet)) return null
      if (outlet) return made(journal ? 'document' : 'report', outlet, i, outlet.last)
    }
    const direct = words.joins(next - 1) ? names.sureAt(next) : null
    return direct && !this.names.isJournal(direct) ? made('report', direct, i, direct.last) : null
  }

  /** "in a statement to Radio Mora": what an outlet was told. */
  private toOutlet(next: number): Cited | null {
    const { words, names } = this
    // "a statement to X", "a statement emailed to X".
    const at = words.has('to', next) > 0 ? next : next + 1
    const outlet = words.has('to', at) ? names.sureAt(at + words.has('to', at)) : null
    return outlet && !outlet.linked && words.has('by', at) === 0
      ? { ...made('report', outlet, next - 1, outlet.last), kind: 'interview', code: 'toldOutlet' }
      : null
  }

  /** "a study published on Monday in the scientific journal Marine Letters", "im Fachblatt »Sundkunde«". */
  private inJournal(kind: Paper, i: number, next: number): Cited | null {
    const { words, names } = this
    if (kind !== 'document') return null
    for (let k = next; k < Math.min(words.length, next + 12); k++) {
      const called = words.has('scholarly', k) || words.endsAs('scholarly', k)
      if (!called || words.isCapital(k) !== (words.isCapital(k) && words.lexicon.words.capitalNouns === true)) continue
      for (let n = k + called; n < Math.min(words.length, k + called + 3) && words.joins(n - 1); n++) {
        const named = this.journalAt(k, n)
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
  private journalIn(i: number): Cited | null {
    const { words } = this
    // "Researchers writing in the journal Nature Tides": in what they print.
    const inside = words.has('scholarly', i) > 0 && [1, 2].some((n) => words.isPreposition(i - n))
    const science = inside && words.all.some(({ folded }) => learned.test(folded))
    return this.names.isScience(i) || science ? this.inJournal('document', i, i) : null
  }

  /** The name behind what a journal is called by; without capitals that is part of it. */
  private journalAt(called: number, n: number): Outlet | null {
    const { words, names } = this
    if (words.lexicon.words.capitals) return words.isCapital(n) ? names.at(n) : null
    const named = names.at(n)
    return named && !named.quoted ? { ...named, first: called, name: words.slice(called, named.last) } : named
  }

  /** "a survey by the Coast Institute": who issued it, behind it. */
  private by(kind: Paper, i: number, next: number): Cited | null {
    const { words, names, bodies } = this
    // "доклада Института", "بيان الوزارة": the genitive needs no word between.
    const genitive = !words.lexicon.words.capitals || words.lexicon.forms !== null
    let agent = false
    for (let k = next; k < Math.min(words.length, next + 9); k++) {
      if (k > next && (words.isSaying(k) || words.isBreak(k)) && !words.isLight(k)) return null
      if (/[:;]/.test(words.text.slice(words.all[k - 1]!.end, words.all[k]!.start))) return null
      // "an inquiry opened by the prosecutor": who opened it did not write it.
      if (opened.test(words.all[k]!.folded)) return null
      const by = words.has('by', k)
      // "un communiqué, lundi, la fermeture de la maternité": behind a comma only what was done with it goes on.
      const divided = k > next && /,/.test(words.text.slice(words.all[k - 1]!.end, words.all[k]!.start))
      const issued = words.has('issuing', k) + words.has('dated', k) + words.has('agent', k) > 0
      if (divided && !agent && !issued && !words.isTime(k) && !/^\p{Nd}/u.test(words.all[k]!.word)) return null
      agent ||= words.has('issuing', k) > 0 || words.has('agent', k) > 0
      if (!by && !(genitive && (k === next || words.has('issuing', k - 1) > 0))) continue
      const wire = names.sureAt(k + by)
      if (wire && kind === 'statement' && isOutlet(wire.name)) return null
      if (wire && (isAgency(wire.name) || (wire.called && words.has('dated', k) > 0)))
        return made('report', wire, i, wire.last)
      const body = bodies.at(k + by) ?? (k === next ? this.ofWhom(k) : null)
      if (!body || (kind === 'document' && bodies.isNameless(body.name) && !words.lexicon.words.capitals)) continue
      if ('is' in body && body.is === 'again') return made(kind, body, i, body.last, true)
      const known = ('is' in body && body.is === 'body') || body.sure || this.readsAsBody(body, k + by)
      if (known || agent || words.some('dated')) return made(kind, body, i, body.last)
    }
    return null
  }

  /** "دراسة للمعهد الوطني": the body that a preposition written onto it says that a paper is of. */
  private ofWhom(k: number): Outlet | null {
    const { words } = this
    const word = words.all[k]
    if (words.lexicon.words.joined.length === 0 || !word || !/^ل../.test(word.folded)) return null
    const bare = (text: string) => (text.startsWith('لل') ? `ال${text.slice(2)}` : text.slice(1))
    if (!words.lexicon.bodies.has(bare(word.folded)) || words.lexicon.documents.has(bare(word.folded))) return null
    let last = k
    while (
      last - k < 4 &&
      words.joins(last) &&
      (/^(?:ال|لل)../.test(words.all[last + 1]!.folded) ||
        // "للهيئة الإقليمية لحماية التراث"
        (/^ل../.test(words.all[last + 1]!.folded) && /^ال../.test(words.all[last + 2]?.folded ?? ''))) &&
      !words.isTime(last + 1)
    )
      last++
    const name = bare(words.slice(k, last))
    return { name, first: k, last, sure: true, called: false, linked: false, quoted: false }
  }

  /** Is it called something before its name, or printed in capitals, or long? */
  private readsAsBody({ first, name }: Outlet, from: number): boolean {
    const { words } = this
    const called = [...Array(Math.max(0, first - from)).keys()].some((n) => !words.isArticle(from + n))
    return called || /^\p{Lu}{3,}$|&/u.test(name) || name.split(' ').length > 3
  }

  /** "the council’s notice", "the Port Authority report". */
  private before(kind: Paper, i: number): Cited | null {
    const { words, bodies } = this
    const start = words.all[i]!.start
    const owner = bodies.all().find(({ is, last }) => {
      if (is === 'person' || is === 'name' || last >= i) return false
      const between = words.text.slice(words.all[last]!.end, start)
      return /^\s$|^['’]s?(?:\s\p{L}+){0,2}\s$/u.test(between)
    })
    return owner ? made(kind, owner, owner.first, i) : null
  }

  /** "the report, which the consultants Moss published in 2021", «заключению, которое подготовил институт». */
  private inClause(kind: Paper, i: number, next: number): Cited | null {
    const { words, bodies } = this
    const { relatives, words: own } = words.lexicon
    const opens = [next, next + 1, next + 2].find((k) => {
      const { folded = '' } = words.all[k] ?? {}
      return relatives.has(folded) || ofObject.test(folded)
    })
    if (opens === undefined || (own.capitals && opens - next > 1)) return null
    let end = opens + 1
    while (
      end < words.length &&
      end - opens < 14 &&
      (!/[,،.;:]/.test(words.text.slice(words.all[end - 1]!.end, words.all[end]!.start)) ||
        /^\p{Nd}{1,2}$/u.test(words.all[end - 1]!.word))
    )
      end++
    const issued = [...Array(end - opens).keys()].some(
      (n) => words.has('issuing', opens + n) > 0 || words.has('dated', opens + n) > 0,
    )
    if (!issued) return null
    for (let k = opens + 1; k < end; k++) {
      if (words.isPreposition(k) || words.isTime(k) || words.has('issuing', k) > 0) continue
      const body = words.isPreposition(k - 1) ? null : bodies.at(k)
      if (body && body.last < end && !words.isTime(body.first)) return made(kind, body, i, body.last)
    }
    return null
  }

  /** "a study published in Marine Letters". */
  private inPrint(kind: Paper, i: number, next: number): Cited | null {
    const { words, names } = this
    if (!words.lexicon.words.capitals) return null
    for (let k = next; k < Math.min(words.length, next + 5); k++) {
      const dated = words.has('dated', k)
      if (!dated) continue
      const from = k + dated + (words.isPreposition(k + dated) ? 1 : 0)
      if (from === k + dated && !words.isPreposition(from - 1)) continue
      const outlet = names.at(from)
      // "herausgegeben, in dem den Mitgliedern": a German noun alone is no name.
      const noun = words.lexicon.words.capitalNouns === true && outlet?.sure === false && !outlet.quoted
      if (outlet && !names.isPerson(outlet) && !(noun && !/\s/.test(outlet.name)))
        return made(kind, outlet, i, outlet.last)
    }
    return null
  }

  /** "йдеться в повідомленні на її сайті": on the page of whoever the sentence is about. */
  private onItsPage(kind: Paper, i: number, next: number): Cited | null {
    const { words } = this
    if (kind === 'document') return null
    for (let k = next; k < Math.min(words.length - 1, next + 6); k++) {
      const its = /^(?:її|його|їхньому|её|ее|его|их|its|their)$/.test(words.all[k]!.folded)
      if (
        its &&
        /^(?:сайт\p{L}*|сторінц\p{L}*|страниц\p{L}*|website|site|page|homepage)$/u.test(words.all[k + 1]!.folded)
      ) {
        const subject = this.bodies
          .all()
          .find(({ free, is, first, name }) => free && first < i && is !== 'person' && !isAgency(name))
        if (subject) return made(kind, subject, subject.first, k + 1, subject.is === 'again')
        return made(kind, again(i), i, k + 1, true)
      }
    }
    return null
  }

  /** "В среду на сайте правительства появилось заявление": whose page it stands on. */
  private onSite(kind: Paper, i: number): Cited | null {
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

  /** "The Port Authority said in a statement", "In a notice published on 3 February, the Mora Council asked". */
  private ofSubject(kind: Paper, i: number): Cited | null {
    const { words } = this
    const subject = this.subjectOf(i)
    if (kind === 'document' && subject && words.has('outlet', subject.first) > 0 && !words.lexicon.words.capitals)
      return null
    const { capitals } = words.lexicon.words
    // "according to data": whose they are would stand behind.
    if (kind === 'document' && [1, 2, 3].some((n) => words.accordingTo(i - n) > 0)) return null
    if (!this.isInIt(i) && !this.isIssued(kind, subject, i)) return null
    const own = this.bySubject(kind, i)
    return own ?? (subject === undefined && !capitals ? this.byStranger(kind, i) : null)
  }

  /**
   * "گارد ساحلی یونان در بیانیه‌ای گفت", "وقال الحرس الساحلي في بيان": whoever issues a statement without a word for a
   * body, from the opening of the sentence or its verb up to the paper.
   */
  private byStranger(kind: Paper, i: number): Cited | null {
    const { words } = this
    if (kind !== 'statement') return null
    let end = i - 1
    while (end > 0 && !words.isPreposition(end)) end--
    let last = end - 1
    while (last > 0 && (words.isTime(last) || words.isLight(last))) last--
    let first = 0
    for (let k = last; k >= 0; k--)
      if (words.isSaying(k) || (k < last && !words.joins(k))) {
        first = k + 1
        break
      }
    while (first < last && (words.isTime(first) || words.isLight(first) || words.isBreak(first))) first++
    const inside = words.all.slice(first, last + 1)
    const person = this.bodies
      .people()
      .some(({ start, end: to }) => inside.some((word) => word.start < to && word.end > start))
    const plain =
      inside.length > 0 && inside.length < 6 && inside.every((word, k) => !word.quoted && !words.isBreak(first + k))
    if (person || !plain || (words.lexicon.words.joined.length > 0 && first === 0)) return null
    const name = words.slice(first, last)
    return made(kind, { name, first, last, sure: false, called: false, linked: false, quoted: false }, first, i)
  }

  /** The body that is the subject of the clause in which a paper stands. */
  private bySubject(kind: Paper, i: number): Cited | null {
    const subject = this.subjectOf(i)
    const issuer = subject
      ? this.issuing(subject)
      : kind === 'statement' && this.isInIt(i) && this.isDropped()
        ? again(i)
        : null
    if (!issuer || !this.mayIssue(issuer, kind)) return null
    return made(kind, issuer, Math.min(i, issuer.first), Math.max(i, issuer.last), issuer.is === 'again')
  }

  private subjectOf(i: number): Named | undefined {
    const free = this.bodies.all().filter(({ free }) => free)
    const before = free.findLast((named) => named.last < i && this.isOfClause(named, i))
    return before ?? free.find((named) => named.first > i && this.isOfClause(named, i))
  }

  /** A body, or of a statement one name alone that is nobody's and says it: "Greenpeace said in a statement". */
  private mayIssue({ is, name, last }: Named, kind: Paper): boolean {
    const { words } = this
    if (is !== 'name') return is !== 'person'
    return kind === 'statement' && !/\s/.test(name) && [1, 2, 3].some((n) => words.isSaying(last + n))
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
    const [from, to] = last < i ? [last + 1, i] : [i + 1, first]
    for (let k = from; k < to; k++) {
      const own = words.isLight(k) || words.lexicon.relatives.has(words.all[k]!.folded) || this.joinsVerb(k, i, last)
      if (words.isBreak(k) && !own) return false
      if (first > i && words.isSaying(k) && !words.isLight(k) && !this.isInverted(k, to)) return false
    }
    return true
  }

  /** "The union warns and has published a leaflet": a second verb of the same subject. */
  private joinsVerb(k: number, i: number, last: number): boolean {
    const { words, bodies } = this
    const { auxiliaries, joining } = words.lexicon
    const { folded } = words.all[k]!
    if (last > i || !(joining.has(folded) || auxiliaries.has(folded))) return false
    return !bodies.all().some(({ first, free }) => free && first > last && first < i)
  }

  /** "bittet die Stadt": the verb right before its subject, which English does not have. */
  private isInverted(k: number, to: number): boolean {
    const { words } = this
    const between = words.all.slice(k + 1, to)
    return (
      words.lexicon.words.tag !== 'en' &&
      between.every((_, n) => words.isArticle(k + 1 + n) || words.isLight(k + 1 + n))
    )
  }

  /** Did the subject publish or make it: "issued a statement", "a rendu son rapport", "اصدرت … بيانا"? */
  private isIssued(kind: Paper, subject: Named | undefined, i: number): boolean {
    const { words } = this
    if (!subject || subject.first > i) return false
    for (let k = Math.max(0, i - 12); k < i; k++)
      if (
        words.has('issuing', k) > 0 &&
        !words.isPreposition(i - 1) &&
        !/[,;:]/.test(words.text.slice(words.all[k]!.end, words.all[i]!.start))
      )
        return true
    for (let k = Math.max(0, i - 2); k < i + 6; k++) if (words.has('dated', k) > 0) return true
    return kind === 'statement' && words.some('dated')
  }

  /** "by", and the last word of "a través de". */
  private isAgent(k: number): boolean {
    return [0, 1, 2, 3].some((n) => this.words.has('agent', k - n) > n)
  }

  /** Is the paper what something is said in: "in a joint statement", "em comunicado"? */
  private isInIt(i: number): boolean {
    const { words } = this
    for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
      if (/^\p{Nd}/u.test(words.all[k]!.word)) return false
      // "n’est pas de cet avis": it is not said in it.
      if (words.isPreposition(k) && words.has('by', k) > 0 && !this.isAgent(k) && words.lexicon.words.capitals)
        return false
      if (words.isPreposition(k)) {
        if (about.test(words.all[k]!.folded)) return false
        if (k > i - 3 || words.isArticle(k + 1)) return true
        continue
      }
      if ((words.isSaying(k) && !words.has('dated', k)) || words.isBreak(k)) return false
    }
    return false
  }
}

const ofObject = /^(?:que|qu'|che|das|den|die|welche[nrs]?|котор\p{L}+|як(?:[еоу]|ий|ого|ими|их))$/u
const ofIts = /^(?:its|su|sus|son|sa|ses|il|proprio|propria|suo|sua|seu|seiner?|ihrer?|seinem|ihrem|сво\p{L}+)$/u
const learned =
  /^(?:research(?:ers?)?|scientists?|chercheu\p{L}+|scientifiques?|investigador\p{L}*|científic\p{L}+|ricercator\p{L}+|scienziat\p{L}+|pesquisador\p{L}*|cientistas?|forscher\p{L}*|wissenschaftler\p{L}*|учены[ехй]\p{L}*|исследовател\p{L}+|вчен[іих]\p{L}*|дослідни\p{L}+|باحث\p{L}*|الباحث\p{L}*|علماء|العلماء|پژوهشگر\p{L}*|دانشمند\p{L}*|محقق\p{L}*)$/u
const about = /^(?:about|про|о|об|über|wegen|sobre|عن|حول)$/
const opened =
  /^(?:opened|launched|abiert[oa]s?|iniciad[oa]s?|instaurad[oa]s?|abert[oa]s?|ouverte?s?|apert[oaie]|avviat[oaie]|eröffnete?[nrs]?|eingeleitete?[nrs]?|возбужд\p{L}*|начат\p{L}*|відкрит\p{L}*|порушен\p{L}*|فتحته|فتحتها|فتحه|فتحها)$/u
const thisPage = /^(?:deste|desta|dieses|dieser|questo|questa|этой|этого|цієї|цього|هذا|هذه|اين)$/
const moment =
  /^(?:further|nuevo|novo|nuovo|особого|окремого|момент\p{L}*|врем[яени]+|моменту|часу|لحظه|لحظة|ساعة|زمان|redaktionsschluss)$/u

/** A word for somebody named before, which the sentence leaves out. */
const again = (i: number): Named => ({
  name: '',
  first: i,
  last: i,
  sure: true,
  called: false,
  linked: false,
  quoted: false,
  is: 'again',
  free: true,
})

const made = (kind: Paper | 'report', { name }: Outlet, first: number, last: number, isAgain = false): Cited => ({
  kind,
  publisher: name,
  first,
  last,
  code: kind === 'statement' ? 'publishedNotice' : kind === 'document' ? 'citedDocument' : 'outletReported',
  ...(isAgain ? { again: true } : {}),
})
