import type { Words } from '../words.ts'
import type { Named } from './bodies.ts'

/** A body as a sentence names it first, with what it says of it right behind; null where the next one is another. */
export function wholeOf(before: Named | undefined, next: Named, words: Words): Named | null {
  return before ? (shortFor(before, next, words) ?? apposed(before, next, words)) : null
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

/** "Correios do Norte, la empresa estatal, anunció": what a body is, behind its name. */
function apposed(before: Named, { free, is, first, last }: Named, words: Words): Named | null {
  if (is !== 'again' || (before.is !== 'name' && before.is !== 'body')) return null
  const between = words.text.slice(words.all[before.last]!.end, words.all[first]!.start)
  const article = /^,\s(?:(\p{L}+)\s)?$/u.exec(between)
  const closes = words.text.slice(words.all[last]!.end).startsWith(',')
  if (!article || !closes || words.lexicon.words.capitalNouns === true) return null
  return { ...before, is: 'body', last, free: before.free || free }
}
