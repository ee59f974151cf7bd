import type { At, Finding, FindingKind, Found, FoundCredit, FoundQuotation, Source } from '../../intake/index.ts'
import { creditRoles } from '../../story/credit.ts'
import { hopKinds } from '../../story/hop.ts'
import { isLanguage } from '../../story/language.ts'
import { isDay } from '../../story/time.ts'
import type { Answers } from './answers.ts'
import { blocksAfter } from './blocks.ts'
import { authorsIn, isKicker, type Numbered, singleKinds, standingOf, valuesNow, valuesOf } from './findings.ts'

/** What stands after a review: what is wrong is gone, what was changed is as they said, what they added is there. */
export interface Answered {
  readonly found: Found
  /** The numbers of the findings that its quotations and its sources come from, in their order. */
  readonly quotations: readonly number[]
  readonly sources: readonly number[]
}

/** What has a place of its own in a story: a paragraph that is this and nothing else leaves the text. */
const movedKinds = ['headline', 'kicker', 'standfirst', 'byline', 'publishedOn', 'leadImage'] as const

/** What was found, after a person's answers. Of the text's blocks only those are missing that they said are not the story's. */
export function answered(found: Found, answers: Answers): Answered {
  const right = standingOf(found, answers).filter(({ number }) => answers.verdicts[String(number)]?.is !== 'wrong')
  const of = (kind: FindingKind) => right.filter(({ finding }) => finding.kind === kind)
  const now = (each: Numbered) => valuesNow(each, found, answers)
  /** Of what a story has one, what a person named stands over what was found. */
  const one = (kind: FindingKind) => of(kind).find(({ added }) => added) ?? of(kind)[0]
  const value = (kind: FindingKind): string => {
    const each = one(kind)
    return each ? (now(each).value ?? '') : ''
  }
  const { blocks, text } = blocksAfter(
    found,
    answers,
    movedKinds.flatMap((kind) => one(kind) ?? []),
  )
  const isKept = (at: At) => blocks.some((block) => 'at' in block && overlap(block.at, at))

  const quoted = apart(
    of('quotation').flatMap((each) => {
      const quotation = quotationOf(each, found, now(each))
      if (!quotation || !isKept(quotation.at)) return []
      const set = each.added || valuesOf(each, found).at !== now(each).at
      return [{ quotation, role: now(each).role ?? '', number: each.number, set }]
    }),
  )
  const sources = [...of('source')].sort((a, b) => Number(a.added) - Number(b.added) || a.index - b.index)
  const language = value('language')
  const byline = value('byline')
  return {
    quotations: quoted.map(({ number }) => number),
    sources: sources.map(({ number }) => number),
    found: {
      ...found,
      language: isLanguage(language) ? language : '',
      publishedOn: dayIn(value('publishedOn')),
      changedOn: dayIn(value('changedOn')),
      section: value(isKicker(found.section, found) ? 'kicker' : 'section'),
      headline: value('headline'),
      standfirst: value('standfirst'),
      byline,
      sources: sources.map((each) => sourceOf(each, found, now(each))),
      quotations: quoted.map(({ quotation }) => quotation),
      leadImage: pictureOf(one('leadImage'), found, now),
      credits: creditsOf(found, byline, of('credit'), now),
      blocks,
      text,
      findings: [
        ...right.flatMap((each): Finding[] => {
          const { kind } = each.finding
          const whole = now(each).value ?? each.finding.value
          const said = kind === 'address' ? addressIn(whole) : whole
          if (kind === 'quotation' || (singleKinds.includes(kind) && each !== one(kind)) || said === '') return []
          return [{ ...each.finding, value: said }]
        }),
        ...quoted.flatMap(({ quotation, role }, index): Finding[] => {
          const place = { in: 'text', at: quotation.at } as const
          const why = { code: 'sameSentence', data: {} } as const
          return [
            { kind: 'quotation', value: quotation.text, place, why, index },
            ...(role === '' ? [] : [{ kind: 'role' as const, value: role, place, why, index }]),
          ]
        }),
      ],
    },
  }
}

/** One quotation to each word: what a person set stands over what was found, the later over the earlier. In their order. */
function apart<T extends { readonly quotation: FoundQuotation; readonly number: number; readonly set: boolean }>(
  list: readonly T[],
): T[] {
  const kept: T[] = []
  for (const one of [...list].sort((a, b) => Number(b.set) - Number(a.set) || (a.set ? b.number - a.number : 0)))
    if (kept.every(({ quotation }) => !overlap(quotation.at, one.quotation.at))) kept.push(one)
  return kept.sort((a, b) => a.quotation.at[0] - b.quotation.at[0])
}

export const overlap = (a: At, b: At): boolean => a[0] < b[1] && b[0] < a[1]

/** The day that a value begins with; "" where it is none. */
export const dayIn = (value: string): Found['publishedOn'] => {
  const day = value.slice(0, 10)
  return isDay(day) ? day : ''
}

/** An address of a page as it is typed, often without its "https://"; "" where it is none. */
function addressIn(typed: string): string {
  const whole = /^https?:\/\//.test(typed) ? typed : `https://${typed}`
  return /^\S+\.\S+$/.test(typed) && URL.canParse(whole) ? whole : ''
}

/** The picture with its words as they stand. A caption that a person named may be of one whose file is still to come. */
function pictureOf(
  each: Numbered | undefined,
  found: Found,
  now: (each: Numbered) => ReturnType<typeof valuesNow>,
): Found['leadImage'] {
  if (!each || (!found.leadImage && !each.added)) return null
  const { caption = '', credit = '' } = now(each)
  return { address: found.leadImage?.address ?? '', caption, credit }
}

/** "12-40" as a place in a text; null where it is none. */
export function placeIn(text: string, written: string | undefined): At | null {
  const match = /^(\d{1,8})-(\d{1,8})$/.exec(written ?? '')
  const [from, to] = [Number(match?.[1]), Number(match?.[2])]
  return match && from < to && to <= text.length ? [from, to] : null
}

function quotationOf(each: Numbered, found: Found, now: ReturnType<typeof valuesNow>): FoundQuotation | null {
  const own = each.added ? undefined : found.quotations[each.finding.index ?? -1]
  const { speaker = '', mention = '', verb = '' } = now
  const at = placeIn(found.text, now.at) ?? own?.at
  if (!at) return null
  const described = own?.description !== undefined && own.speaker === speaker
  return {
    text: found.text.slice(...at),
    at,
    speaker,
    mention,
    mentionAt: placeIn(found.text, now.mentionAt),
    verb,
    ...(described ? { description: own.description } : {}),
  }
}

function sourceOf(each: Numbered, found: Found, now: ReturnType<typeof valuesNow>): Source {
  const own = each.added ? undefined : found.sources[each.finding.index ?? -1]
  const { publisher = '', author = '', publishedOn = '' } = now
  const kind = hopKinds.find((one) => one === now.kind) ?? 'report'
  const { language = '', words = each.finding.value } = own ?? {}
  return { kind, publisher, author, publishedOn: dayIn(publishedOn), language, words }
}

/** Who has a part in it. The authors whom the byline names are not asked about again; another byline names other authors. */
function creditsOf(
  found: Found,
  byline: string,
  credits: readonly Numbered[],
  now: (each: Numbered) => ReturnType<typeof valuesNow>,
): FoundCredit[] {
  const all = credits.map((each): FoundCredit => {
    const { value = '', kind } = now(each)
    return { role: creditRoles.find((role) => role === kind) ?? 'author', name: value }
  })
  const authors = authorsIn(byline, found).map((name): FoundCredit => ({ role: 'author', name }))
  if (byline === found.byline) return [...authors, ...all]
  const others = all.filter(({ role }) => role !== 'author')
  if (byline === '') return others
  return [...(authors.length > 0 ? authors : [{ role: 'author' as const, name: byline }]), ...others]
}
