import type { Context, Hono } from 'hono'
import type { House } from '../../../house.ts'
import { again, gone, page } from '../../../platform/http/index.ts'
import { routes } from '../../../routes.ts'
import { readerWords } from '../../../words/mail.ts'
import { readAddress, shownAddress } from '../../address.ts'
import { moves, namedBy, preferencesToken } from '../../links.ts'
import { changeById, mayMove, move } from '../../moving.ts'
import { newsroomName } from '../../newsletters.ts'
import { noteIn, unknownLink } from '../notes.tsx'
import type { ReaderParts } from '../parts.ts'
import { enqueueMove } from './moving-posts.ts'

/** Where a reader's new address confirms: a page with a button. GET and HEAD change nothing. */
export function movingScreens(app: Hono, house: House, parts: ReaderParts): void {
  app.get(routes.newAddress(':token'), (context) => open(house, parts, context))
  app.post(routes.newAddress(':token'), (context) => confirm(house, parts, context))
}

async function behind(house: House, parts: ReaderParts, token: string) {
  const db = house.store.write
  const change = await changeById(db, namedBy(token))
  if (!change || !moves(parts.keys, token, change)) return undefined
  const reader = await db
    .selectFrom('reader')
    .select(['id', 'createdAt', 'language'])
    .where('id', '=', change.readerId)
    .executeTakeFirstOrThrow()
  const cipher = change.addressCipher
  const read = cipher === null ? undefined : readAddress(parts.keys.open(cipher, change.keyVersion))
  return { change, reader, address: read?.ok ? shownAddress(read.address) : '' }
}

async function open(house: House, parts: ReaderParts, context: Context): Promise<Response> {
  const token = context.req.param('token') ?? ''
  const found = await behind(house, parts, token)
  if (!found) return unknownLink(house, parts)
  const { change, reader, address } = found
  const { language } = reader
  const { moving, confirm } = readerWords(language)
  if (!mayMove(house, change)) return gone(noteIn(parts, language, confirm.expired, [moving.unknownWords]))
  const body = (
    <article class="letter">
      <h1>{moving.title}</h1>
      <p>{moving.words(address, newsroomName(house, language))}</p>
      <form method="post" action={routes.newAddress(token)}>
        <p>
          <button type="submit">{moving.button}</button>
        </p>
      </form>
      <p class="consent">{confirm.notYou}</p>
    </article>
  )
  return page(Promise.resolve(parts.frame({ language, title: moving.title, body })))
}

async function confirm(house: House, parts: ReaderParts, context: Context): Promise<Response> {
  const found = await behind(house, parts, context.req.param('token') ?? '')
  if (!found) return unknownLink(house, parts)
  const { change, reader, address } = found
  const { language } = reader
  const { moving, confirm, preferences } = readerWords(language)
  const done = await move(house, parts.keys, change, (db, asked) => enqueueMove(db, house, 'mail.moved', asked))
  if (done === 'ended') return gone(noteIn(parts, language, confirm.expired, [moving.unknownWords]))
  if (done === 'taken') return again(noteIn(parts, language, moving.taken, [moving.takenWords]))
  if (done === 'suppressed') return again(noteIn(parts, language, moving.refused, [moving.refusedWords]))
  return page(
    noteIn(parts, language, moving.done, [moving.doneWords(address)], {
      path: routes.preferences(preferencesToken(parts.keys, reader)),
      words: preferences.title,
    }),
  )
}
