import { type Context, Hono } from 'hono'
import { doneToast, frame } from '../../desk/frame.ts'
import type { House } from '../../house.ts'
import { again, notFound, page, readFields, seeOther } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import type { DeskEnv } from '../../staff/index.ts'
import { followingWords } from '../../words/following.ts'
import { addSource } from '../adding.ts'
import type { Fetching } from '../looking/look.ts'
import {
  isServers,
  lookNow,
  pauseSource,
  removeSource,
  renameSource,
  type Source,
  sourceByPublicId,
  sources,
} from '../sources.ts'
import { SourcePage } from './source.tsx'
import { SourceChoicePage, SourcesPage, troubleWords } from './sources.tsx'

/** The sources that are followed: adding, renaming, pausing, removing. */
export function sourceScreens(house: House, fetching: Fetching): Hono<DeskEnv> {
  const screens = new Hono<DeskEnv>()
  const wordsOf = (context: Context<DeskEnv>) => followingWords(context.var.member.language)

  const doneTo = ({ publicId }: Pick<Source, 'publicId'>, done: string) =>
    seeOther(`${routes.followedSource(publicId)}?done=${done}`)

  screens.get(routes.followedSources(), async (context) => {
    const name = context.req.query('removed')
    const toast = name === undefined ? null : { words: wordsOf(context).did.removed(`\u2068${name}\u2069`) }
    return page(<SourcesPage frame={frame(house, context)} sources={await sources(house.store.read)} toast={toast} />)
  })

  screens.post(routes.followedSources(), async (context) => {
    const posted = await readFields(context)
    const address = typeof posted.address === 'string' ? posted.address.trim() : ''
    const as = posted.as === 'page' ? 'page' : 'any'
    const added = await addSource(house, fetching, { address, as, memberId: context.var.member.id })
    if (added.is === 'choice') return page(<SourceChoicePage frame={frame(house, context)} {...added} />)
    if (added.is !== 'trouble') return doneTo(added, added.is)
    const given = { address, problem: troubleWords(wordsOf(context), added.trouble) }
    const all = await sources(house.store.read)
    return again(<SourcesPage frame={frame(house, context)} sources={all} given={given} toast={null} />)
  })

  /** A handler for a path with a source's public id in it. */
  const aboutSource =
    (handle: (context: Context<DeskEnv>, source: Source) => Promise<Response>) =>
    async (context: Context<DeskEnv>): Promise<Response> => {
      const source = await sourceByPublicId(house.store.read, context.req.param('source') ?? '')
      if (source) return handle(context, source)
      const toast = { words: wordsOf(context).noSource }
      const all = await sources(house.store.read)
      return notFound(<SourcesPage frame={frame(house, context)} sources={all} toast={toast} />)
    }
  screens.get(
    routes.followedSource(':source'),
    aboutSource(async (context, source) => {
      const toast = doneToast(context, onlyWords(wordsOf(context).did))
      return page(<SourcePage frame={frame(house, context)} source={source} toast={toast} />)
    }),
  )

  screens.post(
    routes.followedSource(':source', 'rename'),
    aboutSource(async (context, source) => {
      const { name: said } = await readFields(context)
      const name = typeof said === 'string' ? said.replace(/\s+/g, ' ').trim().slice(0, 200) : ''
      if (name === '') {
        const problem = wordsOf(context).one.nameMissing
        return again(<SourcePage frame={frame(house, context)} source={source} problem={problem} toast={null} />)
      }
      await renameSource(house, source.id, name)
      return doneTo(source, 'renamed')
    }),
  )

  screens.post(
    routes.followedSource(':source', 'pause'),
    aboutSource(async (_, source) => {
      await pauseSource(house, source.id)
      return doneTo(source, 'paused')
    }),
  )

  screens.post(
    routes.followedSource(':source', 'look'),
    aboutSource(async (_, source) => {
      await lookNow(house, source.id)
      return doneTo(source, 'looking')
    }),
  )

  screens.post(
    routes.followedSource(':source', 'remove'),
    aboutSource(async (context, source) => {
      if (isServers(source)) {
        const words = wordsOf(context)
        const toast = { words: words[source.kind === 'mailbox' ? 'mailbox' : 'folder'].stays }
        return again(<SourcePage frame={frame(house, context)} source={source} toast={toast} />)
      }
      await removeSource(house, source.id)
      return seeOther(`${routes.followedSources()}?${new URLSearchParams({ removed: source.name })}`)
    }),
  )

  return screens
}

/** What can be said without naming anything. */
const onlyWords = (words: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
