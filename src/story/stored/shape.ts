import * as z from 'zod'
import { id, line, pageAddress, picture, text } from '../blocks/shape.ts'
import { creditRoles } from '../credit.ts'
import { hopKinds } from '../hop.ts'
import { isLanguage } from '../language.ts'
import { isDay } from '../time.ts'

/** The parts of a document beside its body, as they may come from outside. See document.ts for what they mean. */
const language = z.string().refine(isLanguage, 'not a language tag, as "en" or "pt-BR"')
const day = z.string().refine((value) => value === '' || isDay(value), 'not a day, as "2026-01-30"')
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256')
const name = line(300)
const deskOnly = text(10_000)

const speaker = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('named'), name, role: line(500), party: id.nullable() }),
  z.strictObject({ kind: z.literal('described'), description: line(500), deskOnly }),
  z.strictObject({ kind: z.literal('withheld'), deskOnly }),
  z.strictObject({ kind: z.literal('unknown') }),
])

const quotationShape = z.strictObject({
  id,
  speaker,
  verb: line(200),
  hop: id.nullable(),
  original: z.strictObject({ language, text: text(20_000) }).nullable(),
})

const hopShape = z.strictObject({
  id,
  kind: z.enum(hopKinds),
  with: name,
  publisher: name,
  author: name,
  address: pageAddress,
  language: z.union([z.literal(''), language]),
  publishedOn: day,
  seen: z.enum(['us', 'others']),
  visible: z.enum(['public', 'desk']),
  deskNote: deskOnly,
  snapshot: z.strictObject({ sha256, seenAt: z.iso.datetime(), visible: z.enum(['public', 'desk']) }).nullable(),
})

const creditShape = z.strictObject({
  role: z.enum(creditRoles),
  name,
  of: name,
  party: id.nullable(),
})

export const documentShape = z.strictObject({
  schema: z.literal(1),
  language,
  kicker: line(200),
  headline: line(500),
  standfirst: text(3_000),
  dateline: line(200),
  credits: z.array(creditShape).max(100),
  lead: picture.nullable(),
  /** Read block by block, each by its own kind. */
  body: z.array(z.unknown()).max(2_000),
  quotations: z.array(quotationShape).max(2_000),
  hops: z.array(hopShape).max(200),
  licence: z.strictObject({ terms: text(3_000), grantedBy: text(1_000), until: day }).nullable(),
  section: line(100),
  tags: z.array(line(100)).max(100),
})
