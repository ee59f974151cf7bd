import type { At } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import type { Attribution } from './attribution.ts'
import { Beside } from './beside.ts'
import type { Sentence } from './clause.ts'
import { isDocument, issuerOf } from './issuer.ts'
import type { Span } from './marks.ts'
import { isFree, type Mention } from './mention.ts'
import { saidSoIn } from './said-so.ts'
import { lifted } from './sentence-parts.ts'
import { standsAsName } from './so-called.ts'
import { Subjects } from './subject.ts'
import { tokensIn } from './tokens.ts'

/** Finds the clause that says who speaks: beside a quotation, in the sentences before it, or under it. */
export class Attributions extends Beside {
  /** The clause of saying inside or behind a turn; `whole` also looks for a subject that it leaves out. */
  saidInTurn(span: Span, sentence: Sentence, whole = false): Attribution | null {
    const subjects = new Subjects(this.text, sentence, this.lexicon)
    const clause: At = span.clause ?? [span.outer[1], sentence.at[1]]
    const verb = sentence.verbs.find(
      ({ kind, start, end }) => kind === 'saying' && start >= clause[0] && end <= clause[1],
    )
    const acts = sentence.mentions.find(({ start, end }) => start >= clause[0] && end <= clause[1])
    if (!verb)
      return acts && this.lexicon.forms && (span.clause || span.turn)
        ? {
            mention: acts,
            verb: actIn(this.text, sentence, clause, acts, this.lexicon),
            code: 'verbAfter',
            direct: true,
          }
        : null
    const mention = subjects.of(verb, clause, true)?.mention ?? null
    if (!mention && whole) return this.by(null, verb, 'verbAfter', true)
    return { mention, verb: verb.printed, code: 'verbAfter', direct: true }
  }

  /** The words under a quotation that is a paragraph of its own: "— Marta Olivera". */
  signed(span: Span, sentence: Sentence): Attribution | null {
    const next = this.sentences[this.sentences.indexOf(sentence) + 1]
    if (!next || next.paragraph !== sentence.paragraph + 1 || sentence.tokens.length > 0) return null
    const [mention] = next.mentions
    if (!mention || next.tokens.length > 6 || mention.start !== next.tokens[0]!.start) return null
    if (!/^\s*[-–—―]\s*$/.test(this.text.slice(span.outer[1], mention.start).trim())) return null
    return { mention, verb: '', code: 'cited', direct: true }
  }

  /** The sentence before ends with a colon and says who speaks: "Ruiz echoed:", and the quotation is a paragraph of its own. */
  announced(index: number): Attribution | null {
    const previous = this.sentences[index - 1]
    if (!previous || !/[:：]\s*$/.test(this.text.slice(...previous.at))) return null
    const subjects = new Subjects(this.text, previous, this.lexicon)
    const verb = previous.verbs.findLast(({ kind }) => kind !== 'accordingTo')
    const found = verb && subjects.of(verb, previous.at, subjects.leads(verb))
    const mention = found ? subjects.outer(found).mention : subjects.main(previous.at[1])
    return mention ? { mention, verb: verb?.printed ?? '', code: 'verbBefore', direct: true } : null
  }

  /** Who is said in the sentence behind a quotation to have said so. */
  saidSo(span: Span, index: number): Attribution | null {
    const [sentence, next] = [this.sentences[index]!, this.sentences[index + 1]]
    const follows = next && next.paragraph === sentence.paragraph && sentence.at[1] >= span.outer[1]
    const said = follows ? saidSoIn(this.text, next, this.lexicon) : null
    return said && { mention: said.mention, verb: said.verb.printed, code: 'verbAfter', direct: true }
  }

  /**
   * "« Je n’en peux plus. » Marie Morel, 34 ans, est infirmière.": a quotation that opens a paragraph, before a sentence about
   * somebody whom the page has not named yet.
   */
  introduced(span: Span, index: number): Attribution | null {
    const [sentence, next] = [this.sentences[index]!, this.sentences[index + 1]]
    if (!this.lexicon.words.adjectivesBehind || !this.opensParagraph(span, index)) return null
    if (next?.paragraph !== sentence.paragraph || next.spans.length > 0) return null
    const mention = next.mentions.find(isFree)
    if (mention?.kind !== 'name' || !mention.name.includes(' ')) return null
    const known = this.sentences
      .slice(0, index)
      .some(({ mentions }) => mentions.some(({ name }) => name === mention.name))
    const before = next.tokens.filter(({ end }) => end <= mention.start).length
    return known || before > 12 ? null : { mention, verb: '', code: 'verbAfter', direct: false }
  }

  /** "Dufresne « conteste fermement » les accusations": the marks open with what the one right before them does. */
  actsIn(span: Span, { mentions, tokens, verbs }: Sentence): Attribution | null {
    const { adjectivesBehind } = this.lexicon.words
    const inner = this.text.slice(...span.inner)
    if (!adjectivesBehind || !/^\s*\p{Ll}/u.test(inner) || !/\S\s+\S/.test(inner.trim())) return null
    const mention = mentions.findLast(({ end }) => end <= span.outer[0])
    if (!mention || !isFree(mention) || mention.kind === 'body' || mention.kind === 'pronoun') return null
    if (!/^\s*$/.test(this.text.slice(mention.end, span.outer[0]))) return null
    const said = verbs.some(
      ({ kind, start, end }) => kind === 'saying' && (start >= span.outer[1] || end <= mention.start),
    )
    const [first] = tokensIn(inner, 0, inner.length, this.lexicon.joints)
    const noun = [this.lexicon.prepositions, this.lexicon.articles].some((set) => set.has(first?.folded ?? ''))
    const closes = tokens.some(({ start }) => start >= span.outer[1])
    if (said || noun || !closes) return null
    return { mention: lifted(this.text, mentions, mention, this.lexicon), verb: '', code: 'sameSentence', direct: true }
  }

  opensParagraph(span: Span, index: number): boolean {
    const sentence = this.sentences[index]!
    const opens = !sentence.tokens.some(({ end }) => end <= span.outer[0])
    return opens && this.sentences[index - 1]?.paragraph !== sentence.paragraph
  }

  /** Several words inside a sentence without a verb of saying: who spoke just before goes on, else its subject's own. */
  loose(span: Span, sentence: Sentence, index: number, words: number): Attribution | null {
    if (words < 4 || standsAsName(this.text, span, sentence, this.lexicon)) return null
    // "Then, “…”": a word alone before it says nothing of who speaks.
    const opens = sentence.tokens.filter(({ end }) => end <= span.outer[0]).length < 2
    const goesOn = opens ? this.lastSpeaker(index, 0) : null
    if (goesOn) return goesOn
    const main = new Subjects(this.text, sentence, this.lexicon).main(span.outer[0])
    const told =
      !main && this.lexicon.words.dropsSubject && !/\p{L}/u.test(this.text.slice(sentence.at[0], span.outer[0]))
    const before = told ? this.earlier.nearest(index, this.last?.index) : !main ? this.postedBy(span, index) : undefined
    if (before) return { mention: before, verb: '', code: 'earlierSentence', direct: false }
    const thing =
      main?.kind === 'pronoun' && this.lexicon.things.has(this.text.slice(main.start, main.end).toLowerCase())
    const speaks =
      main &&
      !thing &&
      (main.kind !== 'body' ||
        this.issues(main) ||
        this.tellsOfPaper(main, span, sentence) ||
        this.opensWithPaper(sentence, main.start))
    const mention = speaks ? main : null
    return { mention, verb: '', code: mention ? 'sameSentence' : 'nobodyNamed', direct: false }
  }

  /** "Con un avviso sul sito il comune vieta “…”": does the paper in which a body speaks open the sentence? */
  private opensWithPaper({ mentions, tokens }: Sentence, to: number): boolean {
    const [opening] = tokens
    const paper = mentions.find(({ end }) => end <= to)
    const { lexicon } = this
    const opens = lexicon.words.capitals && !lexicon.forms && lexicon.prepositions.has(opening?.folded ?? '')
    return opens && paper?.governed === true && isDocument(paper, lexicon) && !issuerOf(paper, lexicon)
  }

  /** "Il comune è cauto. Con un avviso vieta “…”": the body that the sentence before is about, where a subject may be left out. */
  private postedBy({ outer }: Span, index: number): Mention | undefined {
    const [previous, sentence] = [this.sentences[index - 1], this.sentences[index]!]
    if (!this.lexicon.words.dropsSubject || previous?.paragraph !== sentence.paragraph) return undefined
    if (!this.opensWithPaper(sentence, outer[0])) return undefined
    const about = previous.mentions.find(isFree)
    return about && (about.kind === 'body' || about.kind === 'name') && !isDocument(about, this.lexicon)
      ? about
      : undefined
  }

  /** "La Provincia ha diffuso una nota in cui “…”": does a paper stand between a body and the words? */
  private tellsOfPaper({ end }: Mention, { outer }: Span, { tokens }: Sentence): boolean {
    const { documents, forms, words } = this.lexicon
    if (forms || !words.capitals) return false
    return tokens.some(({ folded, start }) => start >= end && start < outer[0] && documents.has(folded))
  }

  /** Is it a document whose issuer it names: "un informe de la Defensoría"? */
  private issues(main: Mention): boolean {
    return isDocument(main, this.lexicon) && issuerOf(main, this.lexicon) !== ''
  }
}

/** "— оправдывался градоначальник": the verb of no list by which a clause opens, as its ending tells; "" where none does. */
function actIn(text: string, { tokens }: Sentence, [from]: At, { start }: Mention, { saying, words }: Lexicon): string {
  const opening = tokens.find((token) => token.start >= from)
  // "— пожимает плечами Галина" is a gesture.
  if (!opening || !/^\s+$/.test(text.slice(opening.end, start)) || saying.has(opening.folded)) return ''
  return (words.verbEndings ?? []).some((ending) => opening.folded.endsWith(ending)) ? opening.word : ''
}
