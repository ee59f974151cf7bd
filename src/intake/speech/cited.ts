import type { At } from '../found.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { takeApart } from './clause.ts'
import type { Span } from './marks.ts'
import type { Mention } from './mention.ts'
import type { People } from './people.ts'
import { trimmedAt } from './quoted.ts'

/** A block quotation, and the words under it that name who speaks. */
export interface Cited {
  readonly at: At
  readonly words: string
}

/** The stretches in quotation marks, with each cited block quotation as one: with its marks where it has some. */
export function withCited(text: string, spans: readonly Span[], cited: readonly Cited[]): Span[] {
  if (cited.length === 0) return [...spans]
  const outside = spans.filter(({ outer }) => !cited.some(({ at }) => outer[0] < at[1] && outer[1] > at[0]))
  const whole = cited.map(({ at }): Span => {
    const inside = trimmedAt(text, at)
    const marks = /^[“«"„].*[”»"“][.,]?$/s.test(text.slice(...inside))
    const end = inside[1] - (/[.,]/.test(text[inside[1] - 1] ?? '') ? 2 : 1)
    return { outer: at, inner: marks ? [inside[0] + 1, end] : inside }
  })
  return [...outside, ...whole].sort((a, b) => a.outer[0] - b.outer[0])
}

/** What a cited block quotation says. The words that name its speaker are no part of the text: they have no place. */
export function citedQuotation(text: string, span: Span, words: string, lexicon: Lexicon, people: People) {
  const { name, role } = citedSpeaker(words, lexicon)
  const at = trimmedAt(text, span.inner)
  const speaker = name ? people.fullName(name, at[0]) : role
  return {
    text: text.slice(...at),
    at,
    speaker,
    mention: words,
    mentionAt: null,
    verb: '',
    role: name ? role || people.officeOf(speaker) : '',
    ...(name ? {} : { description: role }),
  }
}

/** Whom the words under a block quotation name: a person, with an office behind a comma; else what they say. */
function citedSpeaker(words: string, lexicon: Lexicon): Pick<Mention, 'name' | 'role'> {
  const { mentions } = takeApart(words, [0, words.length], -1, [], lexicon)
  const named = mentions.find(({ kind, start }) => kind === 'name' && start < 40)
  if (!named) return { name: '', role: words.split(/\s*[,،(]/)[0]!.trim() }
  const office = mentions.find(({ kind, start }) => kind === 'role' && start > named.end)
  return { name: named.name, role: named.role || office?.role || '' }
}
