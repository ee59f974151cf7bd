import type { Named } from '../bodies/bodies.ts'
import type { Words } from '../words.ts'
import type { Paper } from './paper.ts'

/** Reads whether a sentence says that somebody put out a paper: before it, behind it or around it. */
export class Issuing {
  private readonly words: Words

  constructor(words: Words) {
    this.words = words
  }

  /** Did the subject publish or make it: "issued a statement", "a rendu son rapport", "اصدرت … بيانا"? */
  isIssued(kind: Paper, subject: Named | undefined, i: number): boolean {
    const { words } = this
    if (!subject || subject.first > i || (kind === 'document' && this.isPartOfVerb(i))) return false
    for (let k = Math.max(0, i - 12); k < i; k++)
      if (
        words.has('issuing', k) > 0 &&
        !words.isPreposition(i - 1) &&
        !/[,;:؛]/.test(words.text.slice(words.all[k]!.end, words.all[i]!.start))
      )
        return true
    if (this.isIssuedInTwo(i)) return true
    for (let k = Math.max(0, i - 2); k < i + 6; k++) {
      if (words.has('dated', k) > 0) return true
      // "celebró el fallo en un comunicado difundido": that was another paper.
      if (k > i && words.has('statement', k) + words.has('document', k) > 0) break
    }
    if (this.isIssuedAtEnd(i)) return true
    return kind === 'statement' && words.some('dated')
  }

  /** "ha presentato ricorso": a noun without its article is part of the verb, unless something is told of it. */
  private isPartOfVerb(i: number): boolean {
    const { words } = this
    const { capitals, grammar } = words.lexicon.words
    if (!capitals || !grammar.articlesAgree || !grammar.nounStandsFirst) return false
    let k = i - 1
    while (k > 0 && words.isLight(k) && words.has('issuing', k) === 0) k--
    const alone = words.has('issuing', k) > 0 && !words.isArticle(i - 1)
    const next = i + 1
    return (
      alone &&
      (!words.joins(i) ||
        (words.isPreposition(next) &&
          words.has('by', next) + words.has('charge', next) + words.has('about', next) === 0))
    )
  }

  /** "legte am Montag einen Bericht vor": does a verb in two parts stand around a paper? */
  private isIssuedInTwo(i: number): boolean {
    const { words } = this
    const to = /[,;:.]|$/.exec(words.text.slice(words.all[i]!.end))!.index + words.all[i]!.end
    const last = words.range([to - 1, to])[1]
    return (words.lexicon.words.chain.issuing ?? []).some((verb) => {
      const [opening = '', closing] = verb.split(' … ')
      if (closing === undefined || words.all[last]?.folded !== closing) return false
      return words.all.slice(Math.max(0, i - 8), i).some(({ folded }) => folded === opening)
    })
  }

  /** "hat ein Gutachten zum Umgang mit dem Bau vorgelegt": where the verb is last, does one end the clause of a paper? */
  private isIssuedAtEnd(i: number): boolean {
    const { words } = this
    if (!words.lexicon.words.grammar.verbStandsSecond || words.isPreposition(i - 1)) return false
    const to = /[,;:.]|$/.exec(words.text.slice(words.all[i]!.end))!.index + words.all[i]!.end
    const last = words.range([to - 1, to])[1]
    return last > i && last - i < 14 && words.has('issuing', last) + words.has('dated', last) > 0
  }
}
