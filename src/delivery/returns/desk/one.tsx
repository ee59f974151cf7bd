import type { Child } from 'hono/jsx'
import { routes } from '../../../routes.ts'
import { type BounceWords, bounceReason, bounceWords } from '../../../words/bounces.ts'
import { hourOf, numeral } from '../../../words/counting.ts'
import { deskWords } from '../../../words/desk.ts'
import type { ShownBounce } from './kept.ts'

/** What came back, in words: when, which edition, why, and what followed. `who` stands first where the list is of many readers. */
export const Bounce = (props: { bounce: ShownBounce; language: string; zone: string; who?: Child }) => {
  const { bounce, language, zone, who } = props
  const t = bounceWords(language)
  const { dot } = deskWords(language)
  return (
    <li>
      {who ? <p>{who}</p> : null}
      <p>
        <b>{t.kinds[bounce.kind]}</b>
        {dot}
        {bounceReason(language, bounce.reason)}
      </p>
      {bounce.said === '' ? null : (
        <p class="meta">
          {t.said} <bdi dir="ltr">{bounce.said}</bdi>
        </p>
      )}
      <p class="meta">
        <time datetime={bounce.at}>{hourOf(language, bounce.at, zone)}</time>
        {bounce.edition ? (
          <>
            {dot}
            <a href={routes.deskEdition(bounce.edition.publicId)}>
              {t.edition(numeral(language, bounce.edition.number))}
            </a>
          </>
        ) : null}
        {bounce.status === '' ? null : (
          <>
            {dot}
            <bdi dir="ltr">{bounce.status}</bdi>
          </>
        )}
        {bounce.foundBy === 'address' ? `${dot}${t.byAddress}` : ''}
      </p>
      <Followed bounce={bounce} t={t} when={(at) => hourOf(language, at, zone)} />
    </li>
  )
}

const Followed = ({ bounce, t, when }: { bounce: ShownBounce; t: BounceWords; when: (at: string) => string }) => {
  if (bounce.liftedAt !== null && bounce.suppressed) return <p class="meta">{t.lifted(when(bounce.liftedAt))}</p>
  return bounce.suppressed ? <p class="late">{t.stopped}</p> : <p class="meta">{t.goesOn}</p>
}
