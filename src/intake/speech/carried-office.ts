import type { Sentence } from './clause.ts'
import { isFree } from './mention.ts'
import type { People } from './people.ts'

/**
 * "مهدی صالحی امروز گفت که … / مدیر بنادر استان افزود": an office of two words or more that nobody has, where it opens the
 * paragraph behind the first, in which a single person speaks of whom the page gives no office, is that person's.
 */
export function carryOverParagraphs(sentences: readonly Sentence[], people: People): void {
  sentences.forEach((sentence, i) => {
    const lead = sentences[0]!.paragraph
    if (sentence.paragraph !== lead + 1 || sentences[i - 1]!.paragraph !== lead) return
    const [role] = sentence.mentions
    if (role?.kind !== 'role' || !isFree(role) || role.indefinite || !/\S\s\S/.test(role.role)) return
    if (role.start !== sentence.tokens[0]?.start) return
    const before = sentences.filter(({ paragraph }) => paragraph === lead)
    const named = before.flatMap(({ mentions }) => mentions.filter((one) => isFree(one) && one.kind === 'name'))
    const [person] = named
    const says = before.some(({ verbs }) => verbs.some(({ kind }) => kind === 'saying'))
    if (!person || !says || new Set(named.map(({ name }) => name)).size > 1) return
    people.giveLater(role, person)
  })
}
