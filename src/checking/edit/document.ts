import { creditRoles } from '../../story/credit.ts'
import type { Block, BlockOrigin, Picture, StoryDocument } from '../../story/document.ts'
import { blockWithSource, type Labels } from '../../story/editing/notation.ts'
import { unmark } from '../../story/editing/quotations.ts'
import { type Hop, hopKinds } from '../../story/hop.ts'
import { isLanguage } from '../../story/language.ts'
import type { Quotation, Speaker } from '../../story/quotation.ts'
import { safePageAddress } from '../../story/stored/address.ts'
import { parseDocument, storedForm, type Unfit } from '../../story/stored/parse.ts'
import { isDay } from '../../story/time.ts'
import {
  type BlockFields,
  blockFields,
  type CreditFields,
  creditFields,
  type HopFields,
  headFields,
  hopFields,
  type PictureFields,
  pictureFields,
  type QuotationFields,
  quotationFields,
  type StoryFields,
} from './fields.ts'

/** Why a field can't be taken. Each has its sentence in the catalogue. */
export type FieldProblem = 'address' | 'day' | 'language'

/** What a form comes to: a document, or what is wrong by field name. */
export type Read =
  | { readonly ok: true; readonly document: StoryDocument }
  | { readonly ok: false; readonly problems: Readonly<Record<string, FieldProblem>>; readonly unfit?: Unfit }

/**
 * The document that a form says, over the revision that the form began from. What the form leaves as it was is the
 * very same value as before, so that a form that is posted unchanged changes nothing, not a byte.
 */
export function documentFrom(fields: StoryFields, base: StoryDocument, newId: () => string): Read {
  const problems = problemsOf(fields)
  if (Object.keys(problems).length > 0) return { ok: false, problems }
  const labels = labelsOf(fields.quotations)
  const known = new Map(base.body.map((block) => [block.attrs.id, block]))
  const made: StoryDocument = {
    ...base,
    ...headOf(fields, base),
    credits: creditsOf(fields.credits, base),
    lead: fields.lead && pictureOf(fields.lead, base.lead),
    body: fields.blocks
      .filter((block) => !block.removed)
      .flatMap((block) => blocksOf(block, known.get(block.id), labels, newId)),
    quotations: fields.quotations.filter((each) => !each.removed).map((each) => quotationOf(each, base, labels)),
    hops: fields.hops.filter((hop) => !hop.removed).map((hop) => hopOf(hop, base)),
  }
  const gone = fields.quotations.filter((each) => each.removed)
  const document = gone.reduce((before, each) => unmark(before, each.id), made)
  const parsed = parseDocument(storedForm(document))
  return parsed.ok ? parsed : { ok: false, problems: {}, unfit: parsed }
}

/** The names that quotations go by in the text of this form. */
export function labelsOf(quotations: readonly QuotationFields[]): Labels {
  const taken = new Set<string>()
  return new Map(
    quotations.map(({ id, label }) => {
      const free = label !== '' && !taken.has(label) ? label : id
      taken.add(free)
      return [id, free]
    }),
  )
}

function problemsOf(fields: StoryFields): Record<string, FieldProblem> {
  const problems: Record<string, FieldProblem> = {}
  const check = (name: string, value: string, fits: (value: string) => boolean, problem: FieldProblem) => {
    if (value.trim() !== '' && !fits(value.trim())) problems[name] = problem
  }
  const isAddress = (value: string) => safePageAddress(value) !== null
  check('head.until', fields.head.until, isDay, 'day')
  for (const hop of fields.hops.filter((each) => !each.removed)) {
    check(`hop.${hop.id}.address`, hop.address, isAddress, 'address')
    check(`hop.${hop.id}.publishedOn`, hop.publishedOn, isDay, 'day')
    check(`hop.${hop.id}.language`, hop.language, isLanguage, 'language')
  }
  for (const block of fields.blocks.filter((each) => !each.removed && each.kind === 'related')) {
    check(`block.${block.id}.address`, block.address, isAddress, 'address')
  }
  for (const each of fields.quotations.filter((one) => !one.removed && one.original.trim() !== '')) {
    if (!isLanguage(each.language.trim())) problems[`quotation.${each.id}.language`] = 'language'
  }
  return problems
}

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other)

function headOf({ head }: StoryFields, base: StoryDocument): Partial<StoryDocument> {
  const before = headFields(base)
  const { kicker, headline, standfirst, dateline, section } = head
  const licence = (['licence', 'terms', 'grantedBy', 'until'] as const).every((key) => head[key] === before[key])
    ? base.licence
    : head.licence === 'granted'
      ? { terms: head.terms, grantedBy: head.grantedBy, until: head.until.trim() }
      : null
  const tags =
    head.tags === before.tags
      ? base.tags
      : [
          ...new Set(
            head.tags
              .split(/[,،]/)
              .map((tag) => tag.trim())
              .filter((tag) => tag !== ''),
          ),
        ]
  return { kicker, headline, standfirst, dateline, section, licence, tags }
}

function creditsOf(rows: readonly CreditFields[], base: StoryDocument): StoryDocument['credits'] {
  return rows.flatMap((row, index) => {
    const before = base.credits[index]
    if (before && same(creditFields(before), row)) return [before]
    if (row.name.trim() === '') return []
    const role = creditRoles.find((each) => each === row.role) ?? 'author'
    const party = base.credits.find((credit) => credit.name === row.name)?.party ?? null
    return [{ role, name: row.name.trim(), of: row.of.trim(), party }]
  })
}

function pictureOf(fields: PictureFields, base: Picture | null): Picture {
  const before = base && pictureFields(base)
  if (base && before && same(before, fields)) return base
  const part = (value: string, was: string | undefined, exact: number | undefined): number => {
    if (exact !== undefined && value === was) return exact
    const number = Number(value)
    return Number.isFinite(number) ? Math.min(100, Math.max(0, number)) / 100 : 0.5
  }
  return {
    media: fields.media === '' ? null : fields.media,
    address: base?.address ?? '',
    alt: fields.alt,
    caption: fields.caption,
    credit: fields.credit,
    focal: [part(fields.x, before?.x, base?.focal[0]), part(fields.y, before?.y, base?.focal[1])],
  }
}

/** The block of a form's card; several where an empty line divides a paragraph; the very same where it is unchanged. */
function blocksOf(fields: BlockFields, base: Block | undefined, labels: Labels, newId: () => string): Block[] {
  if (base && same(blockFields(base, labels), fields)) return [base]
  if (base?.type === 'unknown') return [base]
  const from = base?.attrs.from
  const parts = ['paragraph', 'blockQuotation'].includes(fields.kind)
    ? fields.text.split(/\n(?:[ \t]*\n)+/).filter((part, index) => index === 0 || part.trim() !== '')
    : [fields.text]
  return parts.map((text, index) => {
    const id = index === 0 ? fields.id : newId()
    return blockOf({ ...fields, id, text }, base, from ? { id, from } : { id }, labels)
  })
}

function blockOf(
  fields: BlockFields,
  base: Block | undefined,
  attrs: { id: string; from?: BlockOrigin },
  labels: Labels,
): Block {
  const { kind, text } = fields
  switch (kind) {
    case 'heading2':
    case 'heading3':
      return blockWithSource(
        { type: 'heading', attrs: { ...attrs, level: kind === 'heading2' ? 2 : 3 } },
        text.replace(/\n+/g, ' '),
        labels,
      )
    case 'list':
    case 'numbered':
      return blockWithSource(
        { type: 'list', attrs: { ...attrs, ordered: kind === 'numbered' }, content: [] },
        text,
        labels,
      )
    case 'related': {
      const address = fields.address.trim()
      const story = /^[A-Za-z0-9_.:-]{1,80}$/.test(fields.story) ? fields.story : null
      return { type: 'related', attrs: { ...attrs, story, headline: fields.headline, address } }
    }
    case 'divider':
      return { type: 'divider', attrs }
    case 'picture': {
      const before = base?.type === 'picture' ? base.attrs.picture : null
      const { media, alt, caption, credit, x, y } = fields
      return {
        type: 'picture',
        attrs: { ...attrs, picture: pictureOf({ media, alt, caption, credit, x, y }, before) },
      }
    }
    default:
      return blockWithSource({ type: kind === 'blockQuotation' ? kind : 'paragraph', attrs }, text, labels)
  }
}

function quotationOf(fields: QuotationFields, base: StoryDocument, labels: Labels): Quotation {
  const before = base.quotations.find((quotation) => quotation.id === fields.id)
  if (before && same(quotationFields(before, labels), fields)) return before
  const { id, verb, hop, language, original } = fields
  const words = original.trim()
  const untouched =
    before?.original != null && before.original.text === original && before.original.language === language
  return {
    id,
    speaker: speakerOf(fields, base),
    verb: verb.trim(),
    hop: hop === '' ? null : hop,
    original: untouched ? before.original : words === '' ? null : { language: language.trim(), text: words },
  }
}

function speakerOf(fields: QuotationFields, base: StoryDocument): Speaker {
  const { deskOnly } = fields
  const [name, role, description] = [fields.name.trim(), fields.role.trim(), fields.description.trim()]
  switch (fields.speaker) {
    case 'named': {
      const known = base.quotations.find(({ speaker }) => speaker.kind === 'named' && speaker.name === name)?.speaker
      return { kind: 'named', name, role, party: known?.kind === 'named' ? known.party : null }
    }
    case 'described':
      return { kind: 'described', description, deskOnly }
    case 'withheld':
      return { kind: 'withheld', deskOnly }
    default:
      return { kind: 'unknown' }
  }
}

function hopOf(fields: HopFields, base: StoryDocument): Hop {
  const before = base.hops.find((hop) => hop.id === fields.id)
  if (before && same(hopFields(before), fields)) return before
  const snapshot = before?.snapshot ?? null
  return {
    id: fields.id,
    kind: hopKinds.find((kind) => kind === fields.kind) ?? 'report',
    with: fields.with.trim(),
    publisher: fields.publisher.trim(),
    author: fields.author.trim(),
    address: fields.address.trim(),
    language: fields.language.trim(),
    publishedOn: fields.publishedOn.trim(),
    seen: fields.seen === 'us' ? 'us' : 'others',
    visible: fields.visible === 'desk' ? 'desk' : 'public',
    deskNote: fields.deskNote,
    snapshot: snapshot && { ...snapshot, visible: fields.copy === 'public' ? 'public' : 'desk' },
  }
}
