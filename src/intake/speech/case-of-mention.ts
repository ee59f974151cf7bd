import { endsIn, isAmong } from '../languages/among.ts'
import { isBetween, type Lexicon } from '../languages/lexicon.ts'
import type { Capitals } from './capitals.ts'
import type { Mention } from './mention.ts'
import { InflectedRole } from './role-run-inflected.ts'
import { isCapital, type Token } from './tokens.ts'

/** A mention, and the token behind its last one. */
export interface Read {
  readonly mention: Mention
  readonly next: number
}

/**
 * Makes a mention of the words from a token on, in a language with capitals and cases: what stands before them and how
 * they end tell whether they may be a subject.
 */
export class CaseOfMention extends InflectedRole {
  /** Where the phrase that is read begins. */
  protected readonly first: number

  constructor(text: string, tokens: readonly Token[], lexicon: Lexicon, capitals: Capitals | undefined, first: number) {
    super(text, tokens, lexicon, capitals)
    this.first = first
  }

  protected mention(kind: Mention['kind'], last: number, name: string, role: string, head: number): Read {
    const { first, lexicon, tokens } = this
    const before = this.onlySpace(first - 1) ? (tokens[first - 1]?.folded ?? '') : ''
    const belongs = kind === 'name' && head === -1 && this.followsNoun() && !this.isNominativeName(first)
    const governed =
      lexicon.prepositions.has(before) ||
      // "Об этом мэр Анна Белова сообщила"
      (this.isPlacedBy(kind, before) && !this.isNominative(head)) ||
      (this.isSpokenTo(kind) && !this.isNominative(head)) ||
      (belongs && !this.besideSaying(last))
    const main = tokens[head]?.folded ?? ''
    const { grammar } = lexicon.words
    const end = kind === 'name' || kind === 'pronoun' ? tokens[last]!.end : this.endOf(last)
    const mention: Mention = {
      kind,
      start: tokens[first]!.start,
      end,
      name,
      role,
      head: lexicon.nominatives.get(main) ?? main,
      governed,
      possessive: false,
      indefinite: lexicon.indefinite.has(tokens[first]!.folded),
      oblique:
        governed ||
        (head === first && head !== -1 && this.followsNoun() && this.isGenitive(head)) ||
        this.isOblique(head === -1 ? first : head) ||
        (kind === 'name' && head === -1 && first === last && endsIn(grammar.dativeNames, tokens[first]!.folded)) ||
        this.followsAccordingTo() ||
        ((kind !== 'body' || isAmong(grammar.determiners, tokens[first]!.folded)) && this.isAgreedOblique(head)),
    }
    return { mention, next: last + 1 }
  }

  /** "в комментарии РБК", "в інтерв’ю Радіо Свобода": to whom one speaks, right behind what one calls that. */
  private isSpokenTo(kind: Mention['kind']): boolean {
    const { first, lexicon, tokens } = this
    if ((kind !== 'name' && kind !== 'body') || !this.onlySpace(first - 1) || !this.onlySpace(first - 2)) return false
    const [before, opening] = [tokens[first - 1]?.folded ?? '', tokens[first - 2]?.folded ?? '']
    return lexicon.interviews.has(before) && lexicon.prepositions.has(opening)
  }

  /** "в эфире мэр", "в комментарии Валентин Проценко": of people only who speaks is in the nominative. */
  private isNominative(head: number): boolean {
    const { first, lexicon, tokens } = this
    if (head === -1) return this.isNominativeName(first)
    const { folded } = tokens[head]!
    return lexicon.roles.has(folded) && lexicon.nominatives.get(folded) === folded
  }

  /** Does a preposition stand right before the phrase? */
  protected isGoverned(): boolean {
    return this.onlySpace(this.first - 1) && this.lexicon.prepositions.has(this.tokens[this.first - 1]!.folded)
  }

  /** "у своєму Facebook": behind a determiner that a preposition governs. */
  private isPlacedBy(kind: Mention['kind'], before: string): boolean {
    const { first, lexicon, tokens } = this
    const { determiners, placedDeterminers } = lexicon.words.grammar
    const determined = isAmong(determiners, before) && endsIn(placedDeterminers, before)
    const place = kind === 'name' && determined && this.onlySpace(first - 2)
    return place && lexicon.prepositions.has(tokens[first - 2]?.folded ?? '')
  }

  /** "На слова Петренко", "на озере Тихом": a name behind a small noun belongs to that. */
  protected followsNoun(): boolean {
    const { first, lexicon, tokens } = this
    const before = tokens[first - 1]
    if (!before || !this.onlySpace(first - 1) || isCapital(before.word) || before.folded.length < 4) return false
    const { folded } = before
    if (this.isVerb(first - 1) || this.isAdjective(first - 1) || isBetween(folded, lexicon)) return false
    return !this.isClosed(folded)
  }

  /** "на вопрос судьи": behind a noun a role in another form than the nominative is what that is of. */
  private isGenitive(i: number): boolean {
    const { folded } = this.tokens[i]!
    const nominative = this.lexicon.nominatives.get(folded)
    return (
      nominative !== undefined &&
      nominative !== folded &&
      this.lexicon.prepositions.has(this.tokens[i - 2]?.folded ?? '')
    )
  }

  private besideSaying(last: number): boolean {
    const { first, lexicon, tokens } = this
    const [before, next] = [tokens[first - 2], tokens[last + 1]]
    return lexicon.saying.has(next?.folded ?? '') || lexicon.saying.has(before?.folded ?? '')
  }

  /** "гол своей команды": is the word before a noun surely in another case than the nominative? */
  private isAgreedOblique(head: number): boolean {
    const { first, lexicon, tokens } = this
    if (head <= first) return false
    const { folded } = tokens[head - 1]!
    if (lexicon.articles.has(folded)) return false
    const form = tokens[head]!.folded
    const lemma = lexicon.nominatives.get(form) === form
    const { obliqueAdjectives, unclearAdjectives, womensObliqueAdjectives } = lexicon.words.grammar
    return (
      endsIn(obliqueAdjectives, folded) ||
      endsIn(womensObliqueAdjectives, folded) ||
      (!lemma && endsIn(unclearAdjectives, folded))
    )
  }

  private followsAccordingTo(): boolean {
    const { first, lexicon, tokens } = this
    return [1, 2, 3].some((length) =>
      (lexicon.accordingTo.get(tokens[first - length]?.folded ?? '') ?? []).some(
        (words) => words.length === length && words.every((word, k) => tokens[first - length + k]!.folded === word),
      ),
    )
  }
}
