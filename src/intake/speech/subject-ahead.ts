import type { At } from '../found.ts'
import { isAmong, without } from '../languages/among.ts'
import { isFree, plainMention } from './mention.ts'
import { isFiller, lifted, type Subject } from './sentence-parts.ts'
import { SubjectBefore } from './subject-before.ts'
import type { Verb } from './verbs.ts'
import { unjoined } from './words-without-capitals.ts'

/** Finds the subject where a language in which the verb comes first puts it ahead of its clause, or in the clause before. */
export abstract class SubjectAhead extends SubjectBefore {
  /** "لكن الوزير سالم حداد كان قد أبلغ القناة": a subject between what opens a clause and its verb, where it mostly stands behind. */
  protected rightAhead(verb: Verb, [from]: At): Subject | null {
    const { lexicon, sentence, text } = this
    const { tokens } = sentence
    const { clauseOpeners, pastAuxiliaries } = lexicon.words.grammar
    if (!clauseOpeners || verb.start > tokens[verb.token]!.start) return null
    let last = verb.token - 1
    while (
      last >= 0 &&
      this.close(last) &&
      (isFiller(tokens[last]!, lexicon) || isAmong(pastAuxiliaries, tokens[last]!.folded))
    )
      last--
    const before = tokens[last]
    const mention = before && sentence.mentions.find(({ end, start }) => end === before.end && start >= from)
    if (!mention || !isFree(mention) || mention.kind === 'pronoun' || !this.close(last)) return null
    const first = tokens.findIndex(({ end }) => end > mention.start)
    const opening = tokens[first - 1]
    const opens =
      !opening ||
      !this.close(first - 1) ||
      lexicon.complements.has(opening.folded) ||
      unjoined(opening.folded, lexicon).some((word) => isAmong(clauseOpeners, word))
    return opens ? { mention: lifted(text, sentence.mentions, mention, lexicon), side: 'before', verb } : null
  }

  /** "قال الخوري إنه حذّر": with a pronoun written onto what opens the clause, the subject is the one before. */
  protected ofWhoSaysSo(verb: Verb): Subject | null {
    const { lexicon, sentence } = this
    const opening = sentence.tokens[verb.token - 1]
    if (!opening || !lexicon.complements.has(opening.folded) || !this.hasSubjectOn(opening.folded)) return null
    const first = sentence.verbs.findLast(({ kind, end }) => kind === 'saying' && end <= opening.start)
    const said = first ? this.of(first, sentence.at, this.leads(first)) : null
    return said && { ...said, verb }
  }

  /** "إنه": "that" with the pronoun for the subject written on. */
  private hasSubjectOn(folded: string): boolean {
    const { complements, words } = this.lexicon
    const bare = without(words.grammar.owners, folded)
    return bare !== folded && complements.has(bare)
  }

  /** "دعا الوزير إلى نبذ ما سماه «…»": behind "what" stands no subject unless right behind the verb; it is who spoke before. */
  protected ofWhatIsNamed(verb: Verb, range: At): Subject | null | undefined {
    const { lexicon, sentence } = this
    const opening = sentence.tokens[verb.token - 1]
    if (!opening || !isAmong(lexicon.words.grammar.whats, opening.folded)) return undefined
    const own = this.afterVerb(verb, range, 3, true)
    if (own) return own
    const first = sentence.verbs.findLast(({ end, kind }) => kind !== 'accordingTo' && end <= opening.start)
    // "وحمل رئيس النقابة الحكومة مسؤولية ما وصفه": by a verb of no list before it, whom the sentence is about.
    const main = first ? undefined : this.main(opening.start)
    if (main && main.kind !== 'pronoun') return { mention: main, side: 'before', verb }
    if (!first) return undefined
    const said = this.of(first, sentence.at, this.leads(first))
    return said && { ...said, verb }
  }

  /** "أما والدتها، التي تابعت السباق، فتقول": whom a word at the head of the sentence says that it is about. */
  protected topic(verb: Verb, [from]: At): Subject | null {
    const { lexicon, sentence, text } = this
    const [opening, first] = sentence.tokens
    const before = sentence.tokens[verb.token - 1]
    if (!opening || !first || opening.start < from || !lexicon.topics.has(opening.folded)) return null
    if (
      verb.token < 2 ||
      (verb.start === sentence.tokens[verb.token]!.start &&
        !isAmong(lexicon.words.grammar.beforeTopicsVerb, before?.folded ?? ''))
    )
      return null
    // "أما الشركة، فقالت المتحدثة باسمها": with a subject of its own behind it.
    const own = sentence.mentions.find(({ start }) => start > verb.end)
    if (own && isFree(own) && own.kind === 'name' && own.role && /^\s+$/.test(text.slice(verb.end, own.start)))
      return { mention: own, side: 'after', verb }
    const told = sentence.mentions.find(({ start }) => start >= opening.end && start - opening.end < 4)
    if (told && isFree(told)) return { mention: lifted(text, sentence.mentions, told, lexicon), side: 'before', verb }
    // "أما نظيره الأردني عدي الرواشدة فقال": the name that ends the phrase.
    const named = sentence.mentions.find(
      (one) => one.kind === 'name' && isFree(one) && one.start >= opening.end && one.end <= verb.start,
    )
    if (named && !/[،:]/.test(text.slice(opening.end, named.start)))
      return { mention: lifted(text, sentence.mentions, named, lexicon), side: 'before', verb }
    let last = 1
    while (last + 1 < verb.token && this.close(last) && !lexicon.breaks.has(sentence.tokens[last + 1]!.folded)) last++
    const { end } = sentence.tokens[last]!
    const role = text.slice(first.start, end)
    return { mention: { ...plainMention('role', first.start, end), role, head: first.folded }, side: 'before', verb }
  }
}
