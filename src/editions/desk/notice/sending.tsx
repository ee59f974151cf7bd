import { Button, Confirm, Csrf, Tick } from '../../../desk/index.ts'
import { routes } from '../../../routes.ts'
import { may } from '../../../staff/index.ts'
import { editionWords } from '../../../words/mail.ts'
import { makingWords } from '../../../words/making.ts'
import type { EditionDeskProps } from '../edition-props.ts'

/** Letting a notice out, to those who got its edition before; and throwing it away. */
export const NoticeGoingOut = ({ composed, ready, member, csrf, gotBefore }: EditionDeskProps) => {
  const t = makingWords(member.language).notice
  const { edition } = editionWords(member.language)
  const lacking = ready.lacks.length > 0
  const act = (name: string) => routes.deskEditionAct(composed.edition.publicId, name)
  return (
    <section aria-labelledby="going-out">
      <h2 id="going-out">{edition.release}</h2>
      <p id="goes-to">{t.goesTo(gotBefore)}</p>
      {lacking ? (
        <p id="cannot">
          <a href="#lacks">{edition.cannot}</a>
        </p>
      ) : null}
      {may(member, 'edition') ? (
        <>
          <p class="actions">
            <Button opens="send-now" disabled={lacking} why={lacking ? 'goes-to cannot' : 'goes-to'}>
              {t.send}
            </Button>
          </p>
          <Confirm
            id="send-now"
            title={t.send}
            language={member.language}
            does={
              <form method="post" action={act('release')}>
                <Csrf token={csrf} />
                <input type="hidden" name="when" value="now" />
                <Tick name="sure" label={t.sure} />
                <Button main>{t.send}</Button>
              </form>
            }
          >
            <p>{t.goesTo(gotBefore)}</p>
          </Confirm>
          <form method="post" action={act('discard')}>
            <Csrf token={csrf} />
            <button class="plain" type="submit">
              {t.discard}
            </button>
          </form>
        </>
      ) : null}
    </section>
  )
}
