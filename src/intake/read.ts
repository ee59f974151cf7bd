import { citationsIn } from './chain/citations.ts'
import { agenciesIn } from './chain/outlets.ts'
import { sourcesOf } from './chain/sources.ts'
import { decode } from './decode.ts'
import { findingsOf } from './findings.ts'
import {
  type At,
  type Found,
  type FoundCredit,
  type FoundPicture,
  type PageInput,
  type Reading,
  unreadable,
} from './found.ts'
import { languageOf, lexiconFor } from './languages/index.ts'
import type { Lexicon } from './languages/lexicon.ts'
import { siteOf } from './page/origin.ts'
import { readMarkup } from './page/read.ts'
import { agencyApart, bylineOf, creditsIn } from './parts/byline.ts'
import { compose } from './parts/compose.ts'
import { creditLine, photographersIn } from './parts/credits.ts'
import { datelineOf } from './parts/dateline.ts'
import { daysIn } from './parts/dates.ts'
import { isNote } from './parts/lines.ts'
import { type Note, noteOf, writtenElsewhere } from './parts/notes.ts'
import type { Page } from './parts/page.ts'
import { type Sorted, sortPieces } from './parts/sort.ts'
import { readPlain } from './plain/read.ts'
import { quotationsIn } from './speech/quotations.ts'

/** Text that is read at most, and of a page's prose what is read for quotations and citations, in UTF-16 units. */
const maxText = 2_000_000
const maxProse = 400_000

/**
 * Reads a page or text and says what is in it. Pure, and never throws for bad input: what can't be read is an
 * `Unreadable`. Heavy pages take up to a second; `readInWorker` bounds time and memory.
 */
export function readPage(input: PageInput): Reading {
  const decoded = decode(input)
  return decoded.ok ? readText(decoded.text, input.address ?? '') : decoded
}

/** Reads the text of a page, or a text, of which the address may be known. */
export function readText(text: string, address: string): Reading {
  if (!looksLikeMarkup(text)) {
    if (text.length > maxText) return unreadable('tooLarge', { limit: String(maxText) })
    const lexicon = lexiconFor(languageOf(text, '').language)
    return { ok: true, found: foundIn(readPlain(text, lexicon), lexicon) }
  }
  const page = readMarkup(text, address)
  if ('problem' in page) return page
  return {
    ok: true,
    found: foundIn(page, lexiconFor(languageOf(textOf(page).slice(0, told), page.declaredLanguage).language)),
  }
}

/** Letters of a story that tell its language. */
const told = 1500

const textOf = (page: Page): string => page.pieces.map(({ text }) => text).join('\n')

/** Markup is told by its content: a doctype, or a tag that only HTML has. */
export const looksLikeMarkup = (text: string): boolean =>
  /^\s*<(?:!doctype|\?xml|html|head|body|!--)/i.test(text.slice(0, 1000)) ||
  /<\/?(?:p|div|a|span|br|img|body|html|article|section|h[1-6]|ul|li|table|svg|math|script|style|form|input|b|i)(?:\s|\/?>)/i.test(
    text.slice(0, 200_000),
  )

/** What a page holds: its pieces told apart, its quotations with their speakers, its chain of sources. */
export function foundIn(page: Page, lexicon: Lexicon): Found {
  const sorted = sortPieces(page, lexicon)
  const { blocks, text, prose, cited, findings: inBody } = compose(sorted.story)
  const heard = languageOf((text || textOf(page) || (page.headline?.value ?? '')).slice(0, told), page.declaredLanguage)
  const publishedOn = page.published?.value.slice(0, 10) ?? ''
  const elsewhere = [page.headline, page.standfirst].map((part) => part?.value ?? '').join('. ')
  const opening =
    prose[0]?.[0] === 0 && blocks.find((block) => 'at' in block)?.kind === 'paragraph'
      ? datelineOf(text.slice(...prose[0]), lexicon)
      : null
  // "دره‌رود - خبرگزاری موج: «…»": the colon of a dateline says of nobody that they speak.
  const spoken = opening && /:\s*$/.test(text.slice(0, opening.length)) ? opening.length : 0
  const speech = quotationsIn(
    text,
    prose.filter(([, end]) => end <= maxProse).map(([start, end]): At => [start === 0 ? spoken : start, end]),
    lexicon,
    elsewhere,
    cited,
    page.publisher?.value,
  )
  // Below a line that belongs to the head, only a wire tells that a paragraph opens the story.
  const begins = opening
    ? 0
    : (prose.slice(0, 4).find((at) => (datelineOf(text.slice(...at), lexicon)?.agencies.length ?? 0) > 0)?.[0] ?? 0)
  const dateline = opening ?? (begins > 0 ? datelineOf(text.slice(begins), lexicon) : null)
  const notes = page.pieces.flatMap(({ text: line }) =>
    isNote(line, lexicon) ? [{ ...noteOf(line, lexicon, publishedOn)!, words: line }] : [],
  )
  const outlet = page.publisher?.value ?? ''
  const signed = page.byline ? writtenElsewhere(page.byline.value, lexicon, publishedOn) : null
  if (signed) notes.push({ ...signed, words: page.byline!.value })
  const byline =
    signed?.credits[0]?.name ??
    (page.byline ? bylineOf(agencyApart(page.byline.value), page.authors.map(agencyApart), lexicon) : '')
  const links = blocks.flatMap((block) =>
    'at' in block
      ? block.marks.flatMap(({ kind, at, address = '' }): At[] =>
          kind === 'link' && leadsElsewhere(address, page.address?.value ?? '')
            ? [[at[0] + block.at[0], at[1] + block.at[0]]]
            : [],
        )
      : [],
  )
  const day = dateline ? daysIn(text, lexicon, publishedOn, [begins, begins + dateline.length])[0]?.day : undefined
  const leadImage = leadOf(page, sorted)
  const credits = creditsOf(page, byline, sorted, notes, leadImage, lexicon)
  const translations = [...sorted.translations, ...translationsIn(notes)]
  const translators = credits
    .filter(({ name, role }) => role === 'translator' && !translations.some(({ by }) => by.includes(name)))
    .map(({ name }) => ({ by: name, words: page.byline?.value.includes(name) ? page.byline.value : name }))
  const chain = sourcesOf({
    citations: citationsIn(text, speech.sentences, {
      people: speech.people,
      lexicon,
      pageDay: publishedOn,
      outlet,
      links,
    }),
    dateline: dateline
      ? {
          agencies: dateline.agencies,
          publishedOn: day ?? '',
          words: text.slice(begins, begins + dateline.length).trim(),
          at: begins,
        }
      : null,
    sourceLines: sorted.sourceLines,
    origins: notes.flatMap(({ origins }) => origins),
    byline: agenciesIn(byline, lexicon),
    basedOn: page.basedOn,
    translations: [...translations, ...translators],
    outlet,
    pageDay: publishedOn,
    language: heard.language,
    lexicon,
  })
  const findings = findingsOf({
    heard,
    page: { ...page, byline: page.byline && byline ? { ...page.byline, value: byline } : null },
    dateline: dateline?.place && begins === 0 ? { place: dateline.place, at: [0, dateline.length] } : null,
    inBody,
    inChain: chain.findings,
    quotations: speech.quotations,
    reasons: speech.reasons,
    leadImage,
    credits,
    signOffs: sorted.signOffs,
  })
  const quotations = speech.quotations.map(({ role: _, ...quotation }) => quotation)
  return {
    language: heard.language,
    publishedOn,
    ...(page.published && page.published.value.length > 10 ? { publishedAt: page.published.value } : {}),
    changedOn: page.changed?.value.slice(0, 10) ?? '',
    ...(page.changed && page.changed.value.length > 10 ? { changedAt: page.changed.value } : {}),
    section: page.section?.value ?? '',
    headline: page.headline?.value ?? '',
    standfirst: page.standfirst?.value ?? '',
    byline,
    headings: inBody.filter(({ kind }) => kind === 'heading').map(({ value }) => value),
    related: inBody.filter(({ kind }) => kind === 'related').map(({ value }) => value),
    sources: chain.sources,
    quotations,
    leadImage,
    credits,
    signOffs: sorted.signOffs,
    dropped: [...page.dropped, ...sorted.dropped],
    blocks,
    text,
    findings,
  }
}

/** The page's own lead picture, completed by the caption and credit lines of its text. */
function leadOf(page: Page, sorted: Sorted): FoundPicture | null {
  const caption = sorted.pictures.find((picture) => picture.caption)
  const credit = sorted.pictures.find((picture) => picture.credit)
  if (!page.lead && !caption && !credit) return null
  return {
    address: page.lead?.address ?? '',
    caption: page.lead?.caption || caption?.caption || '',
    credit: page.lead?.credit || caption?.credit || credit?.credit || '',
  }
}

/** Does a link lead to another site, so far as the page's address is known? */
const leadsElsewhere = (address: string, own: string): boolean =>
  siteOf(address) !== '' && siteOf(address) !== siteOf(own)

/** Translators that notes name. */
const translationsIn = (notes: readonly (Note & { readonly words: string })[]) =>
  notes.flatMap(({ credits, words }) =>
    credits.flatMap(({ role, name }) => (role === 'translator' ? [{ by: name, words }] : [])),
  )

/** Authors as the byline has them, then what its other words and the lines under the story say, once for each part. */
function creditsOf(
  page: Page,
  byline: string,
  sorted: Sorted,
  notes: readonly Note[],
  lead: FoundPicture | null,
  lexicon: Lexicon,
): FoundCredit[] {
  const whole = creditsIn(page.byline?.value ?? '', lexicon).credits
  const authorsOf = (credits: readonly FoundCredit[]) => credits.filter(({ role }) => role === 'author')
  // Structured data tells the authors from what else stands in the line.
  const told = page.authors.some((author) => byline.includes(author))
  const all = authorsOf(whole)
  // The byline stands without the place that it was written in.
  const isIn = all.some(({ name }) => byline.includes(name))
  const authors = all.filter(({ name }) => !(told || isIn) || byline.includes(name))
  const named = authorsOf(creditLine(byline, lexicon, true).credits)
  const found: FoundCredit[] = [
    ...(authors.length >= named.length ? authors : named),
    ...whole.filter(({ role }) => role !== 'author'),
    ...sorted.translations.map(({ by }) => ({ role: 'translator' as const, name: by })),
    ...notes.flatMap(({ credits }) => credits),
    ...(page.translators ?? []).map((name) => ({ role: 'translator' as const, name })),
    ...photographersIn(lead?.credit ?? '', lexicon).map((name) => ({ role: 'photographer' as const, name })),
  ]
  const printer = page.publisher?.value ?? ''
  return found.filter(
    (credit, i) =>
      (credit.role === 'translator' || !(printer.startsWith(credit.name) || printer.endsWith(credit.name))) &&
      i === found.findIndex(({ role, name }) => role === credit.role && isSame(name, credit.name)),
  )
}

/** "ANA RUIZ" is Ana Ruiz. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
