import { Csrf } from '../../../desk/index.ts'
import { routes } from '../../../routes.ts'
import { may } from '../../../staff/index.ts'
import { editionWords } from '../../../words/mail.ts'
import { makingWords } from '../../../words/making.ts'
import { LetOut } from '../beside/let-out.tsx'
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
      {lacking ? (
        <p id="cannot">
          <a href="#lacks">{edition.cannot}</a>
        </p>
      ) : null}
      {may(member, 'edition') ? (
        <>
          <LetOut
            {...{ action: act('release'), lacking, csrf, language: member.language }}
            id="send-now"
            notes="goes-to"
            when="now"
            button={t.send}
            tells={t.goesTo(gotBefore)}
            sure={t.sure}
          />
          <form method="post" action={act('discard')}>
            <Csrf token={csrf} />
            <button class="plain" type="submit">
              {t.discard}
            </button>
          </form>
        </>
      ) : (
        <p>{t.goesTo(gotBefore)}</p>
      )}
    </section>
  )
}
