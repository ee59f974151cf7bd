import { routes } from '../../routes.ts'
import { numeral } from '../../words/counting.ts'
import { deliveryWords } from '../../words/deliveries.ts'
import { filterOf, linkTo } from './filters.ts'
import type { Missing } from './standing.ts'

interface MissedProps {
  readonly missed: readonly { readonly reason: Missing; readonly n: number }[]
  readonly publicId: string
  readonly language: string
  /** Who has left the newsletter since; null where it isn't told. */
  readonly left?: { readonly n: number; readonly day: string } | null
}

/** Who missed an edition, and why: a line for each reason, which opens the list of its readers. */
export const Missed = ({ missed, publicId, language, left = null }: MissedProps) => {
  const words = deliveryWords(language)
  const t = words.missed
  return (
    <section>
      <h2>{t.title}</h2>
      {missed.length === 0 ? <p>{t.none}</p> : <p>{t.intro}</p>}
      <ul class="sums">
        {missed.map(({ reason, n }) => (
          <li>
            <a href={linkTo(publicId, filterOf(reason))}>{t.reasons[reason]}</a> <b>{numeral(language, n)}</b>
          </li>
        ))}
      </ul>
      {left === null ? null : <p>{t.left(left.n, numeral(language, left.n), left.day)}</p>}
      <p>
        <a href={routes.deskDeliveries(publicId, 'list')}>{words.list.open}</a>
      </p>
    </section>
  )
}
