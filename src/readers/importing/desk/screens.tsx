import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { type Context, Hono } from 'hono'
import * as z from 'zod'
import { deskNotFound } from '../../../desk/index.ts'
import type { House } from '../../../house.ts'
import {
  again,
  attachmentOf,
  forbidden,
  NoUpload,
  page,
  readForm,
  receiveUpload,
  seeOther,
} from '../../../platform/http/index.ts'
import { routes } from '../../../routes.ts'
import { type DeskEnv, may, sameToken } from '../../../staff/index.ts'
import { newsletters } from '../../newsletters.ts'
import { type Folders, foldersIn, isThere, listFile, makeFolder, refusedFile, removeFolder } from '../files.ts'
import { askWorker } from '../job.ts'
import { beginReading, beginWriting, cancelImport, type Import, importByPublicId, latestImports } from '../kept.ts'
import { openImport } from '../opening.ts'
import { bringsReaders, lookAt, type Part, type Plan, parts } from '../plan.ts'
import { UnfitFile } from '../text.ts'
import { ImportPage } from './one.tsx'
import { ImportsPage, NotYours } from './pages.tsx'
import type { Asked } from './plan-form.tsx'

/** The largest list that a browser may bring: several million readers. */
const mostBytes = 1024 ** 3
const word = (most: number) => z.string().max(most).catch('')

/** Bringing lists of readers in, by those who may see the readers. Comes after deskGuard. */
export function importDesk(house: House, { data }: { data: string }): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>()
  const folders = foldersIn(data)
  app.use(`${routes.deskReaderImports()}/*`, async (context, next) => {
    const { member, csrf } = context.var
    return may(member, 'readers') ? next() : forbidden(<NotYours house={house} member={member} csrf={csrf} />)
  })
  app.use(routes.deskReaderImports(), async (context, next) => {
    const { member, csrf } = context.var
    return may(member, 'readers') ? next() : forbidden(<NotYours house={house} member={member} csrf={csrf} />)
  })

  const list = async (context: Context<DeskEnv>, problem = '') => {
    const { member, csrf } = context.var
    const earlier = await latestImports(house.store.read, 20)
    const all = await newsletters(house.store.read)
    return <ImportsPage {...{ house, member, csrf, earlier, problem }} newsletters={all} />
  }
  app.get(routes.deskReaderImports(), (context) => page(list(context)))
  app.post(routes.deskReaderImports(), async (context) => {
    const taken = await take(house, folders, context)
    return taken.ok ? seeOther(routes.deskReaderImport(taken.publicId)) : again(list(context, taken.problem))
  })

  /** What a form does to one list; afterwards its page says how it stands. */
  const act = (name: string, does: (context: Context<DeskEnv>, of: Import) => Promise<Response | undefined>) =>
    app.post(routes.deskReaderImport(':list', name), async (context) => {
      const of = await importByPublicId(house.store.write, context.req.param('list') ?? '')
      if (!of) return deskNotFound(house, context.var.member.language)
      return (await does(context, of)) ?? seeOther(routes.deskReaderImport(of.publicId))
    })
  const show = async (context: Context<DeskEnv>, of: Import, asked: Asked | null = null) => {
    const { member, csrf } = context.var
    const folder = folders.of(of.publicId)
    const looked =
      of.state === 'uploaded' && (await isThere(listFile(folder)))
        ? await lookAt(listFile(folder)).catch(() => null)
        : null
    const report = of.state === 'done' && (await isThere(refusedFile(folder)))
    const all = await newsletters(house.store.read)
    return <ImportPage {...{ house, member, csrf, of, asked, report }} rows={looked?.rows ?? []} newsletters={all} />
  }
  app.get(routes.deskReaderImport(':list'), async (context) => {
    const of = await importByPublicId(house.store.write, context.req.param('list') ?? '')
    return of ? page(show(context, of)) : deskNotFound(house, context.var.member.language)
  })
  app.get(routes.deskReaderImport(':list', 'refused.csv'), async (context) => {
    const of = await importByPublicId(house.store.write, context.req.param('list') ?? '')
    const file = of && refusedFile(folders.of(of.publicId))
    if (!file || !(await isThere(file))) return deskNotFound(house, context.var.member.language)
    const pieces = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>
    return attachmentOf(pieces, 'refused.csv', 'text/csv; charset=utf-8')
  })

  act('read', async (context, of) => {
    const asked = await askedIn(context, of)
    const newsletter = (await newsletters(house.store.read)).find((one) => one.id === asked.newsletter)
    if (asked.plan.columns.address === undefined) return again(show(context, of, { ...asked, problem: 'address' }))
    if (!newsletter) return again(show(context, of, { ...asked, problem: 'newsletter' }))
    const consented = bringsReaders(asked.plan)
    if (consented && asked.words === '') return again(show(context, of, { ...asked, problem: 'words' }))
    if (consented && !asked.consent) return again(show(context, of, { ...asked, problem: 'consent' }))
    const language = newsletter.languages.includes(asked.language) ? asked.language : (newsletter.languages[0] ?? '')
    const { plan, words } = asked
    if (await beginReading(house, of.id, { plan, words, language, newsletterId: newsletter.id }))
      await askWorker(house.store.write, house, of.id)
    house.wake()
  })
  act('write', async (_, of) => {
    if (await beginWriting(house, of.id)) await askWorker(house.store.write, house, of.id)
    house.wake()
  })
  act('cancel', async (_, of) => {
    await cancelImport(house, of.id)
    await removeFolder(folders.of(of.publicId))
  })
  return app
}

type Taken = { readonly ok: true; readonly publicId: string } | { readonly ok: false; readonly problem: string }

/** Takes the file onto the disk and looks at it. What can't be used is removed at once. */
async function take(house: House, folders: Folders, context: Context<DeskEnv>): Promise<Taken> {
  const publicId = house.newId()
  const folder = folders.of(publicId)
  const begin = async ({ csrf = '' }: Readonly<Record<string, string>>) => {
    if (!sameToken(csrf, context.var.csrf)) return null
    await makeFolder(folder)
    return listFile(folder)
  }
  try {
    const { fileName, bytes } = await receiveUpload(context, { mostBytes, begin })
    if (fileName === '' || bytes === 0) throw new UnfitFile('empty')
    await openImport(house, { file: listFile(folder), publicId, fileName, memberId: context.var.member.id })
    return { ok: true, publicId }
  } catch (problem) {
    await removeFolder(folder)
    if (problem instanceof UnfitFile) return { ok: false, problem: `${problem.why} ${problem.line}` }
    if (problem instanceof NoUpload) return { ok: false, problem: problem.why === 'large' ? 'large' : 'upload' }
    throw problem
  }
}

const form = z.object({
  newsletter: z.coerce.number().int().catch(0),
  language: word(20),
  words: word(2000),
  consent: word(5),
  everybody: z.enum(['reader', 'left', 'bounced']).catch('reader'),
})

/** What the editor says of a list. Each column is a field of its own: "column-3". */
async function askedIn(context: Context<DeskEnv>, of: Import): Promise<Asked> {
  const read = await readForm(context, form.loose())
  const given: Record<string, unknown> = read.ok ? read.value : {}
  const { newsletter, language, words, consent, everybody } = form.parse(given)
  const columns: Partial<Record<Part, number>> = {}
  for (const [name, said] of Object.entries(given)) {
    const at = Number(/^column-(\d{1,3})$/.exec(name)?.[1] ?? -1)
    const part = parts.find((one) => one === said)
    if (at >= 0 && part !== undefined) columns[part] ??= at
  }
  const plan: Plan = { ...of.plan, columns, everybody }
  return { plan, newsletter, language, words: words.trim(), consent: consent === 'on', problem: null }
}
