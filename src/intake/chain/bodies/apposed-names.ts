import type { Words } from '../words.ts'
import type { Named } from './bodies.ts'

/** A body as a sentence names it first, with what it says of it right behind, to its word `end`; null where the next one is another. */
export function wholeOf(before: Named | undefined, next: Named, words: Words, end: number): Named | null {
  return before ? (shortFor(before, next, words) ?? apposed(before, next, words, end)) : null
}

/** "l’agence régionale de santé (ARS)", "Rete ferroviaria italiana (Rfi)": a body that its short name follows in brackets. */
function shortFor(before: Named, { name, first, last }: Named, words: Words): Named | null {
  if (first !== last || before.is === 'person' || before.is === 'again') return null
  if (!/^\p{Lu}\p{L}{1,7}$/u.test(name) || !words.text.slice(words.all[last]!.end).startsWith(')')) return null
  if (words.text.slice(words.all[before.last]!.end, words.all[first]!.start) !== ' (') return null
  const initial = name[0]!.toLowerCase()
  const opens = before.name.split(/[\s'’-]+/).some((word) => word.toLowerCase().startsWith(initial))
  return opens ? { ...before, last } : null
}

/**
 * A body together with what it is, said behind its name between commas: "Correios do Norte, la empresa estatal, anunció",
 * "la Diócesis, propietaria del edificio, lamentó". `end` is the last word of what is said there.
 */
function apposed(before: Named, named: Named, words: Words, end: number): Named | null {
  const { free, is, first, last } = named
  if (words.lexicon.words.capitalNouns === true) return null
  const of = is === 'person' ? isOffice(before, named, words) : is === 'again'
  if (!of || (before.is !== 'name' && before.is !== 'body')) return null
  const between = words.text.slice(words.all[before.last]!.end, words.all[first]!.start)
  const article = /^,\s(?:(\p{L}+)\s)?$/u.exec(between)
  const closing = is === 'person' ? closingOf(end, words) : last
  const closes = /^,/.test(words.text.slice(words.all[closing]!.end))
  if (!article || !closes) return null
  return { ...before, is: 'body', last: closing, free: before.free || free }
}

/** "propietaria del edificio": what somebody is, in small letters, said of a body where a noun stands first. */
function isOffice({ is }: Named, { first, name }: Named, words: Words): boolean {
  return (
    is === 'body' &&
    words.lexicon.words.grammar.nounStandsFirst === true &&
    name !== '' &&
    !words.isCapital(first) &&
    !words.isArticle(first)
  )
}

/** "propietaria del edificio desde 1903": the last word before the comma, no verb of saying between. */
function closingOf(end: number, words: Words): number {
  let k = end
  while (k < end + 6 && k + 1 < words.length && !/^,/.test(words.text.slice(words.all[k]!.end))) {
    if (words.isSaying(k + 1) || words.isBreak(k + 1)) return end
    k++
  }
  return k
}
