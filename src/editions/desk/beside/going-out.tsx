import { routes } from '../../../routes.ts'
import { may } from '../../../staff/index.ts'
import { editionWords } from '../../../words/mail.ts'
import { type EditionDeskProps, onOurClock } from '../edition-props.ts'
import { LetOut } from './let-out.tsx'

/** When it goes out by itself, and letting it out by hand: for each reader's morning, or to all at once. */
export const GoingOut = (props: EditionDeskProps) => {
  const { composed, ready, member, csrf, house } = props
  const t = editionWords(member.language)
  const { releaseAt } = composed.edition
  const lacking = ready.lacks.length > 0
  const allowed = may(member, 'edition')
  const words = t.edition
  const action = routes.deskEditionAct(composed.edition.publicId, 'release')
  const letting = { action, lacking, csrf, language: member.language }
  return (
    <section aria-labelledby="going-out">
      <h2 id="going-out">{t.edition.release}</h2>
      <p>{releaseAt <= house.now() ? t.late : t.edition.scheduled(onOurClock(props, releaseAt))}</p>
      {allowed && lacking ? (
        <p id="cannot">
          <a href="#lacks">{t.edition.cannot}</a>
        </p>
      ) : null}
      {allowed ? (
        <>
          <LetOut
            {...letting}
            id="let-out"
            notes="waves"
            when="mornings"
            button={words.toWaves}
            tells={words.toWavesWords}
          />
          <LetOut
            {...letting}
            id="send-now"
            notes="at-once"
            when="now"
            button={words.releaseNow}
            tells={words.releaseNowWords}
            sure={words.sure}
          />
        </>
      ) : null}
    </section>
  )
}
