import type { Lexicon } from '../languages/lexicon.ts'
import type { Mention } from './mention.ts'
import type { Token } from './tokens.ts'
import { stem, verbAt } from './verbs.ts'

const definite = (word: string): boolean => /^(?:ال|لل)/.test(word)

/**
 * Mentions in a language whose names have no capitals. A phrase opens with a role, a body or a given name, or stands
 * after a verb of saying, and goes on to a word that breaks it. In it a name begins with a given name, or where a
 * word without article follows the end of the role, which the first word with an article marks.
 */
export function mentionsWithoutCapitals(text: string, tokens: readonly Token[], lexicon: Lexicon): Mention[] {
  const mentions: Mention[] = []
  let afterVerb = false
  for (let i = 0; i < tokens.length; i++) {
    const verb = verbAt(text, tokens, i, lexicon)
    if (verb) {
      afterVerb = true
      i += verb.length - 1
      continue
    }
    const token = tokens[i]!
    const word = stem(token, lexicon)
    if (lexicon.pronouns.has(word.folded)) {
      mentions.push(plain('pronoun', token.start + word.cut, token.end))
      afterVerb = false
      continue
    }
    const opens = isHead(word.folded, lexicon) || lexicon.givenNames.has(word.folded)
    const close = afterVerb && i > 0 && /^\s*$/.test(text.slice(tokens[i - 1]!.end, token.start))
    if (!opens && !(close && !breaks(token, lexicon) && !lexicon.prepositions.has(token.folded))) {
      if (!lexicon.between.has(token.folded)) afterVerb = false
      continue
    }
    const last = phraseEnd(text, tokens, i, lexicon)
    const found = split(text, tokens, i, last, word.cut, lexicon)
    const before = tokens[i - 1]
    if (found) mentions.push({ ...found, governed: !!before && lexicon.prepositions.has(before.folded) && !afterVerb })
    afterVerb = false
    i = last
  }
  return mentions
}

const isHead = (folded: string, lexicon: Lexicon): boolean => lexicon.roles.has(folded) || lexicon.bodies.has(folded)

const breaks = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.breaks.has(token.folded) || lexicon.months.has(token.folded) || lexicon.weekdays.has(token.folded)

function phraseEnd(text: string, tokens: readonly Token[], first: number, lexicon: Lexicon): number {
  let last = first
  while (last + 1 < tokens.length && last - first < 8) {
    const next = tokens[last + 1]!
    if (!/^\s*$/.test(text.slice(tokens[last]!.end, next.start))) break
    if (breaks(next, lexicon) || verbAt(text, tokens, last + 1, lexicon)) break
    if (lexicon.prepositions.has(next.folded) && !lexicon.roleLinks.has(next.folded)) break
    // "لوكالة", "لصوت": to somebody, no part of the name.
    if (/^ل/.test(next.folded) && isHead(next.folded.slice(1), lexicon)) break
    last++
  }
  return last
}

function split(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  cut: number,
  lexicon: Lexicon,
): Mention | null {
  const start = tokens[first]!.start + cut
  const end = tokens[last]!.end
  const slice = (a: number, b: number) => text.slice(a === first ? start : tokens[a]!.start, tokens[b]!.end)
  const opening = tokens[first]!.folded.slice(cut)
  const title = lexicon.titles.has(opening)
  const isRole = isHead(opening, lexicon)
  let name = -1
  for (let i = first; i <= last; i++)
    if (lexicon.givenNames.has(i === first ? opening : tokens[i]!.folded)) {
      name = i
      break
    }
  if (name === -1 && isRole && !lexicon.bodies.has(opening)) {
    let ended = definite(opening)
    for (let i = first + 1; i <= last && name === -1; i++) {
      const word = tokens[i]!.folded
      if (ended && !definite(word) && !lexicon.roles.has(word) && !lexicon.roleLinks.has(word)) name = i
      if (definite(word)) ended = true
    }
  }
  if (name === -1 && !isRole && !title && last - first < 4) name = first
  const kind = name !== -1 ? 'name' : lexicon.bodies.has(opening) ? 'body' : isRole ? 'role' : null
  if (!kind) return null
  const role = name === -1 ? slice(first, last) : name > first && !title ? slice(first, name - 1) : ''
  const head = isRole ? opening.replace(/^ال/, '') : ''
  return {
    kind,
    start,
    end,
    name: name === -1 ? '' : slice(name, last),
    role,
    head,
    governed: false,
    possessive: false,
    indefinite: false,
  }
}

const plain = (kind: Mention['kind'], start: number, end: number): Mention => ({
  kind,
  start,
  end,
  name: '',
  role: '',
  head: '',
  governed: false,
  possessive: false,
  indefinite: false,
})
