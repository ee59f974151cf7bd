import { Button, Confirm, Csrf, Tick } from '../../../desk/index.ts'
import { routes } from '../../../routes.ts'
import { may } from '../../../staff/index.ts'
import { editionWords } from '../../../words/mail.ts'
import { type EditionDeskProps, onOurClock } from '../edition-props.ts'

/** When it goes out by itself, and letting it out by hand: for each reader's morning, or to all at once. */
export const GoingOut = (props: EditionDeskProps) => {
  const { composed, ready, member, house } = props
  const t = editionWords(member.language)
  const { releaseAt } = composed.edition
  const lacking = ready.lacks.length > 0
  const allowed = may(member, 'edition')
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
          <ForMornings {...props} lacking={lacking} />
          <ToAllNow {...props} lacking={lacking} />
        </>
      ) : null}
    </section>
  )
}

type Props = EditionDeskProps & { readonly lacking: boolean }

const actionOf = ({ composed }: EditionDeskProps) => routes.deskEditionAct(composed.edition.publicId, 'release')

const ForMornings = (props: Props) => {
  const { member, csrf, lacking } = props
  const t = editionWords(member.language).edition
  return (
    <>
      <p id="waves">{t.toWavesWords}</p>
      <p class="actions">
        <Button opens="let-out" disabled={lacking} why={lacking ? 'waves cannot' : 'waves'}>
          {t.toWaves}
        </Button>
      </p>
      <Confirm
        id="let-out"
        title={t.toWaves}
        language={member.language}
        does={
          <form method="post" action={actionOf(props)}>
            <Csrf token={csrf} />
            <input type="hidden" name="when" value="mornings" />
            <Button main>{t.toWaves}</Button>
          </form>
        }
      >
        <p>{t.toWavesWords}</p>
      </Confirm>
    </>
  )
}

const ToAllNow = (props: Props) => {
  const { member, csrf, lacking } = props
  const t = editionWords(member.language).edition
  return (
    <>
      <p id="at-once">{t.releaseNowWords}</p>
      <p class="actions">
        <Button opens="send-now" disabled={lacking} why={lacking ? 'at-once cannot' : 'at-once'}>
          {t.releaseNow}
        </Button>
      </p>
      <Confirm
        id="send-now"
        title={t.releaseNow}
        language={member.language}
        does={
          <form method="post" action={actionOf(props)}>
            <Csrf token={csrf} />
            <input type="hidden" name="when" value="now" />
            <Tick name="sure" label={t.sure} />
            <Button main>{t.releaseNow}</Button>
          </form>
        }
      >
        <p>{t.releaseNowWords}</p>
      </Confirm>
    </>
  )
}
