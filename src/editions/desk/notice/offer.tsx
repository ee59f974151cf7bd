import { Button, Csrf } from '../../../desk/index.ts'
import { routes } from '../../../routes.ts'
import { may } from '../../../staff/index.ts'
import { languageName } from '../../../story/language.ts'
import { mailWords } from '../../../words/mail.ts'
import { makingWords } from '../../../words/making.ts'
import { kindOf } from '../../mail/notice-parts.tsx'
import type { EditionNotice } from '../../notice/telling.ts'
import { type EditionDeskProps, onOurClock } from '../edition-props.ts'

/** Of a released edition: what was put right since, how many got it before that, and a notice to them. */
export const NoticeOffer = (props: EditionDeskProps) => {
  const { composed, member, csrf, changed, notices, gotBefore } = props
  const t = makingWords(member.language).notice
  const open = notices.find((one) => one.state === 'gathering')
  const sent = notices.filter((one) => one.state !== 'gathering')
  const some = Object.keys(changed).length > 0
  if (!some && notices.length === 0) return null
  return (
    <section aria-labelledby="notice">
      <h2 id="notice">{t.title}</h2>
      {some ? (
        <>
          <NoticeItems told={changed} language={member.language} />
          <p>{gotBefore === 0 ? t.nobody : t.readers(gotBefore)}</p>
        </>
      ) : null}
      {open ? (
        <p>
          <a href={routes.deskEdition(open.publicId)}>{t.open}</a>
        </p>
      ) : some && gotBefore > 0 && may(member, 'edition') ? (
        <form method="post" action={routes.deskEditionAct(composed.edition.publicId, 'notice')} class="actions">
          <Csrf token={csrf} />
          <Button>{t.prepare}</Button>
        </form>
      ) : null}
      {sent.map((one) => (
        <p>
          <a href={routes.deskEdition(one.publicId)}>{t.sent(onOurClock(props, one.releasedAt ?? ''))}</a>
        </p>
      ))}
    </section>
  )
}

/** What was put right or withdrawn, by language. */
export const NoticeItems = ({
  told,
  language,
}: {
  told: Readonly<Record<string, EditionNotice>>
  /** Of whoever looks. */
  language: string
}) => (
  <>
    {Object.entries(told).map(([one, { items }]) => (
      <>
        <p class="quiet">{languageName(one, language)}</p>
        <ul lang={one} dir="auto">
          {items.map((item) => (
            <li>
              <b>{kindOf(mailWords(one), item)}</b> {item.note} <a href={item.path}>{item.headline}</a>
            </li>
          ))}
        </ul>
      </>
    ))}
  </>
)
