import { inAll } from '../languages/every.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { foldPhrase } from './labels.ts'
import { networkNames } from './networks.ts'

/** What divides the steps of a trail: "Home > Politics > Elections". */
const steps = /\s*[›»>→▸❯⟩«‹]+\s*|\s+(?:\/|\||::)\s+/u
/** The same, left at the ends of a step. */
const dividers = /^[\s›»>→▸❯⟩/|,]+|[\s›»>→▸❯⟩/|,]+$/gu
/** "Facebook | Mail | Print" is no trail. */
const network = new RegExp(`^${networkNames}$`, 'iu')
/** Steps of a trail at most, and letters of one that is a section's name. */
const mostSteps = 6
const longest = 40

const prepared = new WeakMap<
  Lexicon,
  { readonly sections: ReadonlySet<string>; readonly others: ReadonlySet<string> }
>()

function namesOf(lexicon: Lexicon): { readonly sections: ReadonlySet<string>; readonly others: ReadonlySet<string> } {
  const known = prepared.get(lexicon)
  if (known) return known
  const { sections, menu } = lexicon.words
  const own = new Set(sections.map(foldPhrase))
  const others = new Set([...menu.map(foldPhrase).filter((name) => !own.has(name)), ...elsewhere])
  const made = { sections: own, others }
  prepared.set(lexicon, made)
  return made
}

/** What sites of all languages call their front and their services, on pages in other languages too: "Home", "Inicio". */
const everySection: ReadonlySet<string> = new Set(inAll(({ sections }) => sections).map(foldPhrase))
const elsewhere: readonly string[] = [...inAll(({ menu }) => menu), ...inAll(({ pages }) => pages?.unfiled)]
  .map(foldPhrase)
  .filter((name) => !everySection.has(name))

/** Is it what papers call one of their parts: "Politics", "LOKALES"? */
export const isSectionName = (text: string, lexicon: Lexicon): boolean =>
  text.length <= longest && namesOf(lexicon).sections.has(foldPhrase(text.trim()))

/** The section that a trail leads through: its first step that is neither the site's front nor the story itself; "". */
export function sectionAlong(
  trail: readonly string[],
  headline: string,
  sites: readonly string[],
  lexicon: Lexicon,
): string {
  const { others } = namesOf(lexicon)
  const not = [headline, ...sites].map((text) => text.toLowerCase())
  const own = trail
    .map((step) => step.replace(/\s+/g, ' ').replace(dividers, '').trim())
    .filter((step) => step !== '' && step.length <= longest && /\p{L}{2}/u.test(step))
    .filter(
      (step) =>
        !others.has(foldPhrase(step)) &&
        !not.some((text) => text === step.toLowerCase() || (step.length > 20 && text.startsWith(step.toLowerCase()))),
    )
  return own[0] ?? ''
}

/** The steps of a line that is a trail to the page and begins at the site's front; [] when it is none. */
export function trailIn(line: string, lexicon: Lexicon): readonly string[] {
  if (line.length > 220) return []
  // "You are here: Home > Politics"
  const parts = line
    .trim()
    .replace(/^(?:\S+\s+){0,4}\S+\s?:\s+(?=\S)/u, (label) => (steps.test(label) ? label : ''))
    .split(steps)
    .filter(Boolean)
  if (parts.length < 2 || parts.length > mostSteps || parts.some((part) => network.test(part))) return []
  const { sections, others } = namesOf(lexicon)
  const [first = '', second = ''] = parts.map(foldPhrase)
  // "World / Sport / Culture" is a menu.
  const isTrail = others.has(first) || (/[›»>→▸❯⟩]/u.test(line) && (sections.has(first) || sections.has(second)))
  return isTrail && parts.filter((part) => others.has(foldPhrase(part))).length < 3 ? parts : []
}
