import { Hono } from 'hono'
import { sha256Of } from '../../evidence/index.ts'
import { decode } from '../../intake/index.ts'
import { attachment, notFound, page } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import type { DeskEnv } from '../../staff/index.ts'
import type { Desk } from '../desk.tsx'
import { frameOf } from '../frame.ts'
import { CopyPage, NoCopyPage } from './page.tsx'

/** What a source said when we looked: the kept bytes as text, and to be taken away as they are. Never as a page. */
export function copyScreens({ house, snapshots }: Desk): Hono<DeskEnv> {
  const screens = new Hono<DeskEnv>()

  /** The row and the bytes of a copy; undefined where one of them is not there. */
  async function copyOf(sha256: string) {
    const row = await house.store.read
      .selectFrom('snapshot')
      .select(['sha256', 'address', 'mediaType', 'size', 'seenAt'])
      .where('sha256', '=', sha256)
      .executeTakeFirst()
    const bytes = row && (await snapshots.bytes(row.sha256))
    return row && bytes && { ...row, bytes }
  }

  screens.get(routes.deskCopy(':sha256'), async (context) => {
    const frame = frameOf(context, house)
    const copy = await copyOf(context.req.param('sha256') ?? '')
    if (!copy) return notFound(<NoCopyPage frame={frame} />)
    const read = decode({ bytes: copy.bytes, contentType: copy.mediaType })
    const same = sha256Of(copy.bytes) === copy.sha256
    return page(<CopyPage frame={frame} copy={copy} text={read.ok ? read.text : null} same={same} />)
  })

  screens.get(`${routes.deskCopy(':sha256')}/bytes`, async (context) => {
    const copy = await copyOf(context.req.param('sha256') ?? '')
    return copy
      ? attachment(copy.bytes, `${copy.sha256}.bin`)
      : notFound(<NoCopyPage frame={frameOf(context, house)} />)
  })

  return screens
}
