import type { Lexicon } from '../languages/lexicon.ts'
import type { Sentence } from './clause.ts'
import { genderOfRole } from './gender.ts'
import { isFree, type Mention } from './mention.ts'
import type { People } from './people.ts'
import { tokensIn } from './tokens.ts'

/** In how many sentences behind a name its description may stand, and before it at the head of a page. */
const reach = 2

/** How many sentences the head of a page has, in which an office may stand before the name of who holds it. */
const head = 3

/**
 * Gives people whom the page names without a word of who they are the office that the sentences beside their first
 * mention speak of without a name: "For Ana Ruiz, 17, it takes an hour. “I walk,” says the student." and, at the head of
 * a page, "The mayor has resigned. Ana Ruiz told the radio …". Asked after everything else was learned.
 */
export function joinUndescribed(sentences: readonly Sentence[], lexicon: Lexicon, people: People, text: string): void {
  if (lexicon.forms || !lexicon.words.capitals) return
  const seen = new Set<string>()
  for (const [i, { mentions }] of sentences.entries())
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue
      const name = people.fullName(mention.name, mention.start)
      if (seen.has(name)) continue
      seen.add(name)
      if (mention.role || !name.includes(' ') || !people.isSomebody(name) || people.isDescribed(name)) continue
      const office =
        officeBehind(sentences, i, mention, name, lexicon, people, text) ??
        officeBefore(sentences, i, lexicon, people, text)
      if (office && agrees(office, name, lexicon, people)) people.describeAs(office, mention)
    }
}

/** The first office without a holder behind a name, before anybody else is named. */
function officeBehind(
  sentences: readonly Sentence[],
  index: number,
  mention: Mention,
  name: string,
  lexicon: Lexicon,
  people: People,
  text: string,
): Mention | undefined {
  for (let i = index; i < sentences.length && i <= index + reach; i++)
    for (const one of sentences[i]!.mentions) {
      if (one.start < mention.end) continue
      const person = one.kind === 'name' && (isFree(one) || people.isSomebody(one.name))
      if (person && people.fullName(one.name, one.start) !== name) return undefined
      if (isOffice(one, lexicon, people, text)) return i > index ? one : undefined
    }
  return undefined
}

/** The office of which the sentences at the head of a page speak before they name somebody. */
function officeBefore(
  sentences: readonly Sentence[],
  index: number,
  lexicon: Lexicon,
  people: People,
  text: string,
): Mention | undefined {
  if (index > head) return undefined
  const before = sentences.slice(Math.max(0, index - reach), index).flatMap(({ mentions }) => mentions)
  const named = before.filter(({ kind }) => kind === 'name').map(({ name, start }) => people.fullName(name, start))
  if (named.some((name) => people.genderOf(name) !== '')) return undefined
  const offices = before.filter((one) => isOffice(one, lexicon, people, text))
  return offices.length === 1 ? offices[0] : undefined
}

/** Is it one person's, with a definite article, as a subject, and nobody's whom the page names? */
function isOffice(one: Mention, lexicon: Lexicon, people: People, text: string): boolean {
  if (one.kind !== 'role' || one.indefinite || !isFree(one) || !lexicon.roles.has(one.head)) return false
  // What anybody may be called again by, "the woman", "the author", is looked for otherwise.
  if ([lexicon.family, lexicon.crowds, lexicon.again, lexicon.work].some((words) => words.has(one.head))) return false
  const [article] = tokensIn(text, one.start, one.end, lexicon.joints)
  const definite = article && lexicon.definite.has(article.folded)
  return definite === true && !people.holderOf(one)
}

function agrees({ role }: Mention, name: string, lexicon: Lexicon, people: People): boolean {
  const [of, holder] = [genderOfRole(role, lexicon), people.genderOf(name)]
  return !of || !holder || of === holder
}
