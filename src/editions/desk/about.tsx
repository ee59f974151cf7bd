import type { Context } from 'hono'
import type { House } from '../../house.ts'
import { notFound, seeOther } from '../../platform/http/index.ts'
import { newsletterById } from '../../readers/index.ts'
import { routes } from '../../routes.ts'
import { type DeskEnv, may } from '../../staff/index.ts'
import { type EditionOf, editionByPublicId } from '../edition.ts'

type Answer = (context: Context<DeskEnv>, of: EditionOf) => Response | Promise<Response>
type Handler = (context: Context<DeskEnv>) => Promise<Response>

/** How the screens of one edition find it, let only those in who may change it, and go back to its page. */
export interface AboutEdition {
  readonly about: (answer: Answer) => Handler
  /** For those alone who may make editions. */
  readonly only: (answer: Answer) => Handler
  /** Back to the edition's page, with what was done for its toast: `{ said: 'up', work: '12', was: 'front' }`. */
  readonly back: (of: EditionOf, done?: Readonly<Record<string, string>>) => Response
}

export function aboutEdition(house: House): AboutEdition {
  const about = (answer: Answer) => async (context: Context<DeskEnv>) => {
    const edition = await editionByPublicId(house.store.write, context.req.param('edition') ?? '')
    const newsletter = edition ? await newsletterById(house.store.write, edition.newsletterId) : undefined
    if (!edition || !newsletter) return notFound(<p>—</p>)
    return answer(context, { edition, newsletter })
  }
  const back: AboutEdition['back'] = (of, done = {}) => {
    const query = new URLSearchParams(done)
    const place = done.work === undefined ? '' : `#item-${done.work}`
    return seeOther(`${routes.deskEdition(of.edition.publicId)}${query.size === 0 ? '' : `?${query}`}${place}`)
  }
  const only = (answer: Answer) =>
    about((context, of) => (may(context.var.member, 'edition') ? answer(context, of) : back(of, { said: 'mayNot' })))
  return { about, only, back }
}
