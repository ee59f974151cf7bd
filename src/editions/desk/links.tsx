import { Button, Csrf } from '../../desk/index.ts'
import { routes } from '../../routes.ts'
import { may } from '../../staff/index.ts'
import { numeral } from '../../words/counting.ts'
import { makingWords } from '../../words/making.ts'
import { type EditionDeskProps, onOurClock } from './edition-props.ts'

/** The links that lead elsewhere: when they were tried, which could not be, and trying them now. None where there are none. */
export const EditionLinks = (props: EditionDeskProps) => {
  const { composed, ready, member, csrf } = props
  const { links } = ready
  if (links.length === 0) return null
  const { language } = member
  const t = makingWords(language).links
  const unsure = links.filter(({ tried }) => tried?.outcome === 'unknown')
  const untried = links.filter(({ tried }) => tried === null).length
  const last = links.flatMap(({ tried }) => tried?.checkedAt ?? []).toSorted()[0]
  return (
    <div class="edition-says">
      <p>
        {t.lead(links.length)}{' '}
        {untried > 0 || last === undefined ? t.untried(untried) : t.tried(onOurClock(props, last))}
      </p>
      {unsure.length === 0 ? null : (
        <ul>
          {unsure.map(({ address, tried }) => (
            <li>
              <a href={address} rel="noreferrer" dir="ltr">
                {address}
              </a>
              {': '}
              {t.unsure(linkDetail(tried?.detail ?? '', language))}
            </li>
          ))}
        </ul>
      )}
      {may(member, 'edition') ? (
        <form method="post" action={routes.deskEditionAct(composed.edition.publicId, 'links')} class="actions">
          <Csrf token={csrf} />
          <Button>{t.try}</Button>
        </form>
      ) : null}
    </div>
  )
}

/** Why a link is dead or could not be tried: a status, or what stood in the way. */
export function linkDetail(detail: string, language: string): string {
  const { details } = makingWords(language).links
  if (/^\d{3}$/.test(detail)) return details.status(numeral(language, Number(detail)))
  return Object.hasOwn(details.why, detail) ? details.why[detail as keyof typeof details.why] : details.why.unreachable
}
