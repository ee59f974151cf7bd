import { emptyHop } from '../../story/hop.ts'
import {
  type BlockFields,
  type CreditFields,
  emptyBlock,
  emptyQuotation,
  type FieldKind,
  fieldKinds,
  type HeadFields,
  type HopFields,
  hopFields,
  noPicture,
  type PictureFields,
  type QuotationFields,
  type StoryFields,
} from './fields.ts'

/** The values of a posted form by name: what platform/http reads. */
export type Posted = Readonly<Record<string, string | File | readonly (string | File)[]>>

const mostParts = 2_000

/** One text of a form. Browsers send line ends as CRLF. */
export function textIn(posted: Posted, name: string): string {
  const value = posted[name]
  const one = Array.isArray(value) ? value.at(-1) : value
  return typeof one === 'string' ? one.replace(/\r\n?/g, '\n') : ''
}

/** All texts of a name, in the form's order. */
export function textsIn(posted: Posted, name: string): string[] {
  const value = posted[name]
  const all = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return all.filter((each): each is string => typeof each === 'string').slice(0, mostParts)
}

/** A file that was chosen, or undefined. */
export function fileIn(posted: Posted, name: string): File | undefined {
  const value = posted[name]
  const one = Array.isArray(value) ? value.at(-1) : value
  return one instanceof File && one.size > 0 ? one : undefined
}

const idsIn = (posted: Posted, name: string): string[] => [
  ...new Set(textsIn(posted, name).filter((id) => /^[A-Za-z0-9_.:-]{1,80}$/.test(id))),
]

/** Fills an object of texts from the fields named "prefix.key". */
function filled<T extends object>(posted: Posted, prefix: string, empty: T): T {
  const entries = Object.entries(empty).map(([key, value]) => {
    if (key === 'id') return [key, value]
    if (key === 'removed') return [key, textIn(posted, `${prefix}.removed`) === '1']
    const name = `${prefix}.${key}`
    return [key, name in posted ? textIn(posted, name) : value]
  })
  return Object.fromEntries(entries) as T
}

const noHead: HeadFields = {
  kicker: '',
  headline: '',
  standfirst: '',
  dateline: '',
  section: '',
  tags: '',
  licence: 'own',
  terms: '',
  grantedBy: '',
  until: '',
}

/** Reads the fields of a story from a posted form. What isn't there is empty; nothing is judged here. */
export function postedFields(posted: Posted): StoryFields {
  const rows = [...new Set(textsIn(posted, 'credit'))].filter((row) => /^\d{1,4}$/.test(row))
  return {
    head: filled(posted, 'head', noHead),
    credits: rows.map((row): CreditFields => filled(posted, `credit.${row}`, { role: 'author', name: '', of: '' })),
    lead: textIn(posted, 'lead') === '1' ? filled<PictureFields>(posted, 'lead', noPicture) : null,
    blocks: idsIn(posted, 'block').map((id): BlockFields => {
      const block = filled(posted, `block.${id}`, emptyBlock(id))
      return fieldKinds.includes(block.kind as FieldKind) ? block : { ...block, kind: 'paragraph' }
    }),
    quotations: idsIn(posted, 'quotation').map(
      (id): QuotationFields => filled(posted, `quotation.${id}`, emptyQuotation(id, id)),
    ),
    hops: idsIn(posted, 'hop').map((id): HopFields => filled(posted, `hop.${id}`, hopFields(emptyHop(id)))),
  }
}
