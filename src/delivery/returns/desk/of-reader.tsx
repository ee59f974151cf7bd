import type { Child } from 'hono/jsx'
import { Button, Confirm, Csrf, Tick } from '../../../desk/index.ts'
import type { House } from '../../../house.ts'
import type { Writing } from '../../../platform/store/index.ts'
import type { Keys, Suppressed } from '../../../readers/index.ts'
import { routes } from '../../../routes.ts'
import type { Member } from '../../../staff/index.ts'
import { bounceWords } from '../../../words/bounces.ts'
import { bouncesOf, type ShownBounce } from './kept.ts'
import { Bounce } from './one.tsx'

/** On a reader's page: why they are not mailed any more, how that is lifted, and all that came back. */
export async function returnedPanel(
  house: House,
  keys: Keys,
  reader: { readonly id: number; readonly suppression: Suppressed | null },
  who: { readonly member: Member; readonly csrf: string },
): Promise<Child> {
  const bounces = await bouncesOf(house, keys, reader.id)
  const reason = reader.suppression?.reason
  const stopped = reason === 'bounced' || reason === 'complained' ? reason : null
  if (bounces.length === 0 && stopped === null) return null
  return <Panel house={house} readerId={reader.id} bounces={bounces} stopped={stopped} {...who} />
}

/** What was before counts no more: the next bounces are counted anew. With the lifting, or not at all. */
export async function forgiveBounces(db: Writing, readerId: number, at: string): Promise<void> {
  await db
    .updateTable('bounce')
    .set({ liftedAt: at })
    .where('readerId', '=', readerId)
    .where('liftedAt', 'is', null)
    .execute()
}

interface PanelProps {
  readonly house: House
  readonly readerId: number
  readonly bounces: readonly ShownBounce[]
  readonly stopped: 'bounced' | 'complained' | null
  readonly member: Member
  readonly csrf: string
}

const Panel = (props: PanelProps) => {
  const { house, bounces, stopped, member } = props
  const t = bounceWords(member.language).ofReader
  const last = bounces.find(({ suppressed, liftedAt }) => suppressed && liftedAt === null)
  const why = stopped === 'complained' ? t.whyComplaint : last?.kind === 'soft' ? t.whySoft : t.whyHard
  return (
    <section>
      <h2>{t.title}</h2>
      {stopped === null ? null : (
        <>
          <p>{why}</p>
          <Lift {...props} stopped={stopped} />
        </>
      )}
      <ol class="list">
        {bounces.map((bounce) => (
          <Bounce bounce={bounce} language={member.language} zone={house.newsroom().zone} />
        ))}
      </ol>
    </section>
  )
}

const Lift = ({ readerId, stopped, member, csrf }: PanelProps & { stopped: 'bounced' | 'complained' }) => {
  const t = bounceWords(member.language).ofReader
  return (
    <p class="actions">
      <Button opens="lift">{t.lift}</Button>
      <Confirm
        id="lift"
        title={t.lift}
        language={member.language}
        does={
          <form method="post" action={routes.deskReadersAct('lift')}>
            <Csrf token={csrf} />
            <input type="hidden" name="reader" value={String(readerId)} />
            {stopped === 'complained' ? <Tick name="sure" label={t.sure} /> : null}
            <Button main>{t.lift}</Button>
          </form>
        }
      >
        <p>{stopped === 'complained' ? t.liftComplaint : t.liftHard}</p>
      </Confirm>
    </p>
  )
}
