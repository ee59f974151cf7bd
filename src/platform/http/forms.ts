import type { Context } from 'hono'
import type * as z from 'zod'

const mostBytes = 8 * 1024 * 1024

/** What a form said, or what is wrong with it by field. */
export type Form<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false
      readonly problems: Record<string, string>
      readonly given: Record<string, string>
      /** What was ticked or chosen, by the boxes' name: none, one or several. */
      readonly chosen: Chosen
    }

export type Chosen = Readonly<Record<string, readonly string[]>>

/** Reads a posted form by a schema. Fields that come more than once arrive as a list. At most 8 MB. */
export async function readForm<S extends z.ZodType>(context: Context, schema: S): Promise<Form<z.output<S>>> {
  const fields = await readFields(context)
  const read = schema.safeParse(fields)
  if (read.success) return { ok: true, value: read.data }
  const problems: Record<string, string> = {}
  for (const issue of read.error.issues) problems[String(issue.path[0] ?? 'form')] ??= issue.message
  const given = Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
  const chosen = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, [value].flat().filter((one) => typeof one === 'string')]),
  )
  return { ok: false, problems, given, chosen }
}

/** The fields of a posted form (urlencoded or multipart), each a text, a file, or a list of them. */
export async function readFields(context: Context): Promise<Record<string, string | File | (string | File)[]>> {
  // Without a length there is no body, unless it comes in pieces: those are not waited for (RFC 9112, section 6.3).
  const unsaid = context.req.header('transfer-encoding') === undefined ? 0 : Number.NaN
  const length = Number(context.req.header('content-length') ?? unsaid)
  if (!Number.isFinite(length) || length > mostBytes) throw new FormTooLarge()
  return (await context.req.parseBody({ all: true })) as Record<string, string | File | (string | File)[]>
}

/** The form is larger than any of ours. */
export class FormTooLarge extends Error {
  override readonly name = 'FormTooLarge'
}

/** The bytes of a post, as they came; null where there are more than `most`, of which no more is read. */
export async function readBytes(context: Context, most: number): Promise<Buffer | null> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of context.req.raw.body ?? []) {
    size += part.length
    if (size > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
