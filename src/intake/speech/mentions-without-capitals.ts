import { isAmong } from '../languages/among.ts'
import { foldWord } from '../languages/fold.ts'
import type { Lexicon } from '../languages/lexicon.ts'
import { freedBehindPlaces } from './behind-place.ts'
import { isArticleName, isKunya, isNoun } from './given-names-without-capitals.ts'
import { ofGovernedNoun } from './governed-noun.ts'
import { type Mention, plainMention } from './mention.ts'
import { split } from './name-in-phrase.ts'
import {
  apposedName,
  indefiniteSubject,
  initialledName,
  introducedName,
  isSubjectSlot,
  nameBehindRole,
} from './names-by-place.ts'
import { phraseEnd } from './phrase-without-capitals.ts'
import type { Token } from './tokens.ts'
import { stem, verbAt } from './verbs.ts'
import {
  breaks,
  endsWithVerb,
  hasArticle,
  isGoverned,
  isHead,
  isInitial,
  isMannerOfHer,
  isPreposition,
  withoutSome,
  withoutTo,
} from './words-without-capitals.ts'

/**
 * Mentions in a language whose names have no capitals. A phrase opens with a role, a body, a title, a given name or a
 * surname that the page gives elsewhere, or stands after a verb of saying where the subject stands there; it goes on to a
 * word that breaks it. In it a name begins with a given name, or where a word without article follows the end of the
 * role, which the first word with an article marks.
 */
export function mentionsWithoutCapitals(
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
  surnames: ReadonlySet<string> = new Set(),
): Mention[] {
  const mentions: Mention[] = []
  let afterVerb = false
  let cited = false
  let hasObject = false
  const isGiven = (folded: string) => lexicon.givenNames.has(folded) && !isHead(folded, lexicon)
  for (let i = 0; i < tokens.length; i++) {
    const verb = verbAt(text, tokens, i, lexicon)
    if (verb) {
      // "واصفا القرار": what a participle has behind it is no subject.
      afterVerb = verb.kind !== 'participle'
      cited = verb.kind === 'accordingTo' && !verb.behind
      hasObject = lexicon.transitive.has(stem(tokens[i]!, lexicon).folded)
      i += verb.length - 1
      continue
    }
    const token = tokens[i]!
    const word = stem(token, lexicon)
    // "في 4 تشرين الأول": "the first" of a month is nobody.
    // "أعلنت الأسبوع الماضي": nor does a time that is over say anything.
    const next = tokens[i + 1]?.folded ?? ''
    const over = afterVerb && !isHead(word.folded, lexicon) && isAmong(lexicon.words.chain.past, next)
    if (over || lexicon.monthsOfTwo.get(token.folded)?.has(next)) {
      afterVerb = false
      cited = false
      i++
      continue
    }
    const apposed = apposedName(text, tokens, i, lexicon)
    if (apposed) {
      mentions.push(apposed.mention)
      i = apposed.last
      continue
    }
    const introduced = introducedName(text, tokens, i, lexicon)
    if (introduced) {
      const role = mentions.at(-1)
      const gap = role ? text.slice(role.end, token.start) : ''
      // "أم لطفلين تدعى سعاد": whatever words are called so, right before.
      const called = role?.kind === 'name' && gap === ' '
      // "قال أحد المتظاهرين، ويدعى حيدر كاظم،": an "and" before it goes on about the one before the comma.
      const goesOn = lexicon.words.joined.includes(token.word[0] ?? '') && /^،\s*$/.test(gap)
      const near = goesOn || /^[^.،؛:«»"]{0,30}$/.test(gap)
      const own = called || (role?.kind === 'role' && near) ? role : undefined
      if (own) mentions.pop()
      const { head = '', governed = false, start = introduced.mention.start } = own ?? {}
      const office = own && (called || goesOn) ? text.slice(own.start, own.end) : (own?.role ?? '')
      mentions.push({ ...introduced.mention, head, role: office, governed, start })
      i = introduced.last
      continue
    }
    if (lexicon.pronouns.has(word.folded)) {
      const to = tokens[i - 1]
      const governed = !!to && lexicon.prepositions.has(to.folded)
      const object = isObject(text, tokens, i, lexicon)
      mentions.push({ ...plainMention('pronoun', token.start + word.cut, token.end), governed: governed || object })
      afterVerb = false
      continue
    }
    const stranger = indefiniteSubject(text, tokens, i, lexicon)
    if (stranger) {
      mentions.push(stranger.mention)
      afterVerb = false
      i = stranger.last
      continue
    }
    // Where the verb comes first, all up to the comma is of the office.
    // "المشرفة على البحث، الإيطالية باولا ريتشي،": what the office is of is no office.
    const inside = lexicon.words.subject === 'after' && mentions.at(-1)?.kind === 'body' && mentions.at(-1)!.governed
    const behind = nameBehindRole(text, tokens, i, mentions.at(inside ? -2 : -1), lexicon)
    if (behind) {
      // "المهندسة المشرفة على المشروع، غادة فوزي،": the office with more to it, and who has it.
      if (inside) mentions.pop()
      const office = mentions.at(-1)!
      const more = lexicon.words.subject === 'after' && !/^\s*،\s*$/.test(text.slice(office.end, token.start))
      const { governed, head, role, start } = office
      if (more) mentions.pop()
      mentions.push(more ? { ...behind.mention, governed, head, role, start } : behind.mention)
      i = behind.last
      continue
    }
    // "بيتر ك.": a letter for the surname.
    const named = mentions.at(-1)
    if (
      named?.kind === 'name' &&
      named.end + 1 === token.start &&
      isInitial(text, tokens, i) &&
      !isAnd(token, lexicon)
    ) {
      const end = token.end + 1
      mentions[mentions.length - 1] = { ...named, end, name: `${named.name} ${text.slice(token.start, end)}` }
      continue
    }
    const initialled = initialledName(text, tokens, i, lexicon)
    if (initialled) {
      mentions.push({ ...initialled.mention, oblique: cited })
      cited = false
      i = initialled.last
      continue
    }
    // "الذي أشرف على": no name, though one is written so.
    if (lexicon.words.subject === 'after' && lexicon.relatives.has(tokens[i - 1]?.folded ?? '')) {
      afterVerb = false
      cited = false
      continue
    }
    const lead = leadOf(text, tokens, i, lexicon)
    const opening = lead > 0 ? tokens[i + lead]!.folded : word.folded
    const opens =
      (isHead(opening, lexicon) && !isPreposition(token, lexicon)) ||
      (lexicon.givenNames.has(opening) &&
        !isPreposition(token, lexicon) &&
        !isNoun(text, tokens, i, afterVerb, lexicon)) ||
      isKunya(text, tokens, i, lexicon) ||
      isArticleName(text, tokens, i, lexicon) ||
      lexicon.titles.has(opening) ||
      (surnames.has(opening) && !lexicon.breaks.has(opening))
    // "تقول، ثم تطوي الوصفة": behind a comma stands no subject of the verb before it.
    if (/[،؛]/.test(text.slice(tokens[i - 1]?.end ?? token.start, token.start))) afterVerb = false
    const close =
      lexicon.words.subject === 'after'
        ? afterVerb && i > 0 && /^\s*$/.test(text.slice(tokens[i - 1]!.end, token.start))
        : isSubjectSlot(text, tokens, i, lexicon)
    // "بـ«…»": a preposition written onto the marks.
    const letter = token.folded.length < 2
    // "تقول ضاحكة،": how a woman says it, whose name may follow.
    if (!opens && close && isMannerOfHer(token, lexicon) && !surnames.has(token.folded)) continue
    const governed = isGoverned(token.folded, lexicon) || isForGenitive(text, tokens, i, lexicon)
    if (!opens && !(close && !letter && !breaks(token, lexicon) && !governed)) {
      if (!lexicon.between.has(token.folded)) {
        afterVerb = false
        cited = false
      }
      continue
    }
    // "قال في مؤتمر صحفي رئيس البلدية": what describes where something is said is nobody.
    const within = isHead(opening, lexicon) && lead === 0 ? ofGovernedNoun(text, tokens, i, lexicon) : null
    if (within === 'adjective') {
      afterVerb = false
      cited = false
      continue
    }
    const end = phraseEnd(text, tokens, i + lead, lexicon, surnames)
    // "في افتتاح المدرسة الأمين العام": nor goes a body behind such a noun on with somebody.
    const person =
      within === 'owner' && lexicon.bodies.has(opening)
        ? tokens.findIndex(({ folded }, k) => k > i && k <= end && (lexicon.roles.has(folded) || isGiven(folded)))
        : -1
    const last = person === -1 ? end : person - 1
    const read = split(text, tokens, i + lead, last, lead > 0 ? 0 : word.cut, surnames, lexicon, hasObject)
    // "زنی که در صف ایستاده": a noun with the ending of "a".
    const some = lead === 0 && isSome(token, lexicon) && read?.kind === 'role'
    const whole = read && some ? { ...read, indefinite: true } : read
    const found = read && lead > 0 ? led(text, token.start, read, lexicon.indefinite.has(token.folded)) : whole
    const before = tokens[i - 1]
    if (found)
      mentions.push({
        ...found,
        governed:
          within === 'owner' ||
          (!!before && lexicon.prepositions.has(before.folded) && !afterVerb) ||
          isObject(
            text,
            tokens,
            tokens.findIndex(({ end }) => end >= found.end),
            lexicon,
          ) ||
          isOfRole(text, mentions.at(-1), token, lead, lexicon),
        oblique: cited,
      })
    afterVerb = false
    cited = false
    i = last
  }
  return freedBehindPlaces(text, tokens, mentions, lexicon)
}

/** "لقناني الزيت": "to" written onto a noun that another with the article follows. */
function isForGenitive(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]]
  if (withoutTo(token.folded, lexicon).length < 4 || !next || !hasArticle(next.folded, lexicon.words.grammar))
    return false
  return /^\s+$/.test(text.slice(token.end, next.start))
}

/** "زنی", "مسافری": a role with the ending of somebody new. */
const isSome = ({ folded }: Token, lexicon: Lexicon): boolean => lexicon.roles.has(withoutSome(folded, lexicon))

/** "و", which is no letter for a name: "and", before a word or written onto it. */
const isAnd = ({ folded }: Token, lexicon: Lexicon): boolean =>
  lexicon.joining.has(folded) || folded === lexicon.words.grammar.and

/** "این نتایج را": does a word stand behind token `last` that makes an object of what it ends? */
function isObject(text: string, tokens: readonly Token[], last: number, lexicon: Lexicon): boolean {
  const next = tokens[last + 1]
  return !!next && lexicon.objects.has(next.folded) && /^\s*$/.test(text.slice(tokens[last]!.end, next.start))
}

/** "مدیرعامل این شرکت": what stands right behind a role or body, led by a word that points at it, is what that is of. */
function isOfRole(
  text: string,
  before: Mention | undefined,
  { start }: Token,
  lead: number,
  lexicon: Lexicon,
): boolean {
  if (!endsWithVerb(lexicon) || lead === 0 || !before || before.kind === 'pronoun' || before.kind === 'name')
    return false
  return /^\s+$/.test(text.slice(before.end, start))
}

/** How many words like "one", "this" lead a role at token `i`. */
function leadOf(text: string, tokens: readonly Token[], i: number, lexicon: Lexicon): number {
  const [lead, next] = [tokens[i]!, tokens[i + 1]]
  const third = tokens[i + 2]
  const of =
    lexicon.standalone.has(lead.folded) &&
    lexicon.roleLinks.has(next?.folded ?? '') &&
    isHead(third?.folded ?? '', lexicon)
  if (of && /^[^.,،;؛:]*$/.test(text.slice(lead.end, third!.start))) return 2
  // "یکی از این منابع": what one is of, with a word that points at it.
  const fourth = tokens[i + 3]
  const pointed =
    lexicon.standalone.has(lead.folded) &&
    lexicon.roleLinks.has(next?.folded ?? '') &&
    lexicon.standalone.has(third?.folded ?? '') &&
    isHead(fourth?.folded ?? '', lexicon)
  if (pointed && /^[^.,،;؛:]*$/.test(text.slice(lead.end, fourth!.start))) return 3
  if (!next || !lexicon.articles.has(lead.folded) || !isHead(next.folded, lexicon)) return 0
  return /^\s*$/.test(text.slice(lead.end, next.start)) ? 1 : 0
}

const led = (text: string, start: number, mention: Mention, indefinite: boolean): Mention => ({
  ...mention,
  start,
  role: mention.kind === 'name' ? mention.role : text.slice(start, mention.end),
  indefinite,
})

/** The words of a page's full names behind the given name, by which it may name somebody later. */
export function surnamesIn(mentions: readonly Mention[], lexicon: Lexicon): string[] {
  return mentions.flatMap(({ kind, name }) => {
    const [given = '', ...others] = name.split(/\s+/).map(foldWord)
    const letter = /^.\.?$/.test(given)
    if (kind !== 'name' || (!letter && !lexicon.givenNames.has(given) && others.length !== 1)) return []
    const first = others.length === 1 && endsWithVerb(lexicon) ? [given] : []
    return [...first, ...others].filter(
      (word) => word.length > 2 && !isHead(word, lexicon) && !lexicon.breaks.has(word) && !lexicon.particles.has(word),
    )
  })
}
