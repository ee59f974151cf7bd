import { parse } from '../document.ts'
import { Lists } from './lists.ts'
import { mainOf } from './main-text.ts'
import { nameCaptions, nameParts, type Telling } from './parts.ts'
import { Prose } from './prose.ts'
import { holderOf } from './witness.ts'

/** The element of the main text, with what the search for it left out; another where most of the page's prose stands elsewhere. */
export function likelyOf(document: Document, markup: string, tells: Telling): Element | null {
  const prose = new Prose(document.body)
  const lists = new Lists(document.body)
  const likely = mainOf(document)
  if (likely && !prose.isElsewhere(likely)) {
    prose.complete(likely)
    lists.complete(likely)
    return likely
  }
  const body = named(markup, tells)
  return new Prose(body).holder(body) ?? likely
}

/** The element that holds what the page gives as its text, in a document that nothing was taken from yet. */
export const witnessed = (markup: string, witness: string, tells: Telling): Element | null =>
  holderOf(named(markup, tells), witness)

/** The page once more, its parts named. */
function named(markup: string, tells: Telling): Element {
  const { body } = parse(markup)
  nameParts(body, tells, nameCaptions(body))
  return body
}
