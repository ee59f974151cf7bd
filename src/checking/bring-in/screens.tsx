import { type Context, Hono } from 'hono'
import { again, notFound, openedPage, page, readFields, seeOther } from '../../platform/http/index.ts'
import { createStory } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import type { DeskEnv, Member } from '../../staff/index.ts'
import { emptyDocument } from '../../story/document.ts'
import type { Desk } from '../desk.tsx'
import { fileIn, type Posted, textIn } from '../edit/posted.ts'
import { frameOf } from '../frame.ts'
import { reviewPage, reviewScreens } from '../review/screens.tsx'
import { type Brought, bringIn, fetchPage } from './bringing.ts'
import { BrowserPage } from './browser-page.tsx'
import { ChoicesPage } from './choices-page.tsx'
import { beginReview, keepReview, keptReview } from './kept.ts'
import { KnownPage } from './known-page.tsx'
import { StartPage } from './start-page.tsx'
import { unfinished } from './unfinished.ts'

/** Bringing a story in: reading it, going through what was found, making it a draft. */
export function bringInScreens(desk: Desk): Hono<DeskEnv> {
  const { house } = desk
  const screens = new Hono<DeskEnv>()

  const gone = (context: Context<DeskEnv>) => {
    const frame = frameOf(context, house)
    return notFound(<StartPage frame={frame} problem={frame.t.bringIn.expired} />)
  }

  screens.get(routes.bringIn(), async (context) => {
    const frame = frameOf(context, house)
    const reviews = await unfinished(house, frame.member.id)
    return page(<StartPage frame={frame} sample={desk.samplePage()} unfinished={reviews} />)
  })

  screens.post(routes.bringIn(), async (context) => {
    const frame = frameOf(context, house)
    const posted = await readFields(context)
    const given = { address: textIn(posted, 'address').trim(), text: textIn(posted, 'text').trim() }
    const refuse = (problem: string) => again(<StartPage frame={frame} problem={problem} given={given} />)
    const brought = await bytesOf(posted, given, frame.member)
    if (brought === null) return refuse(frame.t.bringIn.nothing)
    if ('problem' in brought) return refuse(brought.problem)
    const begun = await bringIn(desk, brought, frame.member)
    return begun.ok ? seeOther(begun.path) : refuse(begun.problem)
  })

  /** A kept copy that carries several stories, and how it is read. */
  async function carrierOf(sha256: string, item?: number) {
    const row = await house.store.read
      .selectFrom('snapshot')
      .selectAll()
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    const bytes = row && (await desk.snapshots.bytes(sha256))
    if (!row || !bytes) return undefined
    const where = row.address === '' ? {} : { address: row.address }
    return { row, reading: await desk.reader.read({ bytes, contentType: row.mediaType, ...where }, item) }
  }

  screens.get(`${routes.bringIn()}/page`, (context) => openedPage(<BrowserPage frame={frameOf(context, house)} />))

  screens.get(`${routes.bringIn()}/of/:sha256`, async (context) => {
    const carrier = await carrierOf(context.req.param('sha256'))
    if (!carrier?.reading.ok || !('choices' in carrier.reading)) return gone(context)
    const { choices } = carrier.reading
    return page(<ChoicesPage frame={frameOf(context, house)} sha256={carrier.row.sha256} choices={choices} />)
  })

  screens.post(`${routes.bringIn()}/of/:sha256`, async (context) => {
    const frame = frameOf(context, house)
    const item = Number(textIn(await readFields(context), 'item'))
    const carrier = await carrierOf(context.req.param('sha256'), Number.isInteger(item) ? item : -1)
    if (!carrier) return gone(context)
    const { row, reading } = carrier
    if (!reading.ok) return again(<StartPage frame={frame} problem={frame.t.bringIn.unreadable[reading.problem]} />)
    if ('choices' in reading) return gone(context)
    const review = beginReview(reading.found, {
      from: 'saved',
      address: row.address,
      seenAt: row.seenAt,
      snapshot: { id: row.id, sha256: row.sha256 },
    })
    return seeOther(`${routes.bringIn()}/${await keepReview(house, frame.member.id, review)}`)
  })

  screens.post(`${routes.bringIn()}/empty`, async (context) => {
    const { member, newsroom } = frameOf(context, house)
    const asked = textIn(await readFields(context), 'language')
    const language = newsroom.languages.find((each) => each === asked) ?? newsroom.languages[0] ?? 'en'
    const document = {
      ...emptyDocument(language),
      body: [{ type: 'paragraph' as const, attrs: { id: house.newId() } }],
    }
    const made = await createStory(house, { document, memberId: member.id })
    return seeOther(routes.deskStoryAct(made.publicId, 'edit'))
  })

  screens.route('/', reviewScreens(desk, gone))

  screens.get(`${routes.bringIn()}/:review`, async (context) => {
    const id = context.req.param('review')
    const review = await keptReview(house, id)
    if (!review) return gone(context)
    const frame = frameOf(context, house)
    const begun = review.back.length > 0 || Object.keys(review.verdicts).length > 0
    const known = begun || context.req.query('go') === 'on' ? [] : await desk.known(review, frame.member.language)
    return page(
      known.length > 0 ? (
        <KnownPage frame={frame} id={id} known={known} />
      ) : (
        await reviewPage(desk, frame, { id, review })
      ),
    )
  })

  /** What was given: the text before the file, the file before the address; an address beside them says where it is from. */
  async function bytesOf(
    posted: Posted,
    given: { address: string; text: string },
    member: Member,
  ): Promise<Brought | { problem: string } | null> {
    const { address, text } = given
    const where = address === '' ? {} : { address }
    const markup = textIn(posted, 'markup')
    if (text !== '' && markup !== '') {
      const contentType = 'text/html; charset=utf-8'
      return { input: { bytes: new TextEncoder().encode(markup), contentType, alone: true, ...where }, from: 'pasted' }
    }
    if (text !== '') {
      const contentType = 'text/plain; charset=utf-8'
      return { input: { bytes: new TextEncoder().encode(text), contentType, ...where }, from: 'pasted' }
    }
    const file = fileIn(posted, 'file')
    if (file) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      return { input: { bytes, contentType: file.type || 'text/html', ...where }, from: 'saved' }
    }
    return address === '' ? null : fetchPage(desk, address, member)
  }

  return screens
}
