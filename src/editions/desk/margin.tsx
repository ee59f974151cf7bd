import { Button, Confirm, Csrf, Tick } from '../../desk/index.ts'
import { routes } from '../../routes.ts'
import { may } from '../../staff/index.ts'
import { languageName, ownName } from '../../story/language.ts'
import { numeral } from '../../words/counting.ts'
import { editionWords } from '../../words/mail.ts'
import type { Lack } from '../preflight.ts'
import { type EditionDeskProps, onOurClock } from './edition.tsx'

/** Beside an edition: what it lacks, who signed it, a mail to oneself, and going out. */
export const EditionMargin = (props: EditionDeskProps) => {
  const { composed, member, ready } = props
  const t = editionWords(member.language).edition
  const gathering = composed.edition.state === 'gathering'
  return (
    <aside class="beside">
      {gathering ? (
        <section>
          <h2>{t.lacks}</h2>
          {ready.lacks.length === 0 ? <p>{t.ready}</p> : null}
          <ul>
            {ready.lacks.map((lack) => (
              <li>
                <span class="lacks">{lackWords(lack, member.language)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <SignOffs {...props} />
      {gathering ? <GoingOut {...props} /> : null}
      <ToOneself {...props} />
    </aside>
  )
}

/** What an edition lacks, in words. */
export function lackWords(lack: Lack, language: string): string {
  const { lack: t } = editionWords(language).edition
  switch (lack.kind) {
    case 'subject':
    case 'stories':
      return t[lack.kind](languageName(lack.language, language))
    case 'size':
      return t.size(languageName(lack.language, language), numeral(language, lack.kilobytes))
    case 'withdrawn':
      return t.withdrawn(lack.headline)
    case 'relay':
      return t.relay(lack.readers)
    default:
      return t[lack.kind]
  }
}

const SignOffs = (props: EditionDeskProps) => {
  const { composed, ready, member, csrf } = props
  const t = editionWords(member.language).edition
  const { publicId, state } = composed.edition
  const holds = new Set(ready.holding.map((one) => one.id))
  const mine = ready.holding.some((one) => one.memberId === member.id)
  return (
    <section>
      <h2>{t.signOffs}</h2>
      {ready.signOffs.length === 0 ? <p>{t.notSigned}</p> : null}
      <ul>
        {ready.signOffs.map((one) =>
          holds.has(one.id) || state !== 'gathering' ? (
            <li>{t.signed(one.name, onOurClock(props, one.at))}</li>
          ) : (
            <li>
              <span class="void">{t.signVoid(one.name)}</span>
            </li>
          ),
        )}
      </ul>
      {state !== 'gathering' ? null : !may(member, 'edition') ? (
        <p>{t.mayNot}</p>
      ) : mine ? (
        <form method="post" action={routes.deskEditionAct(publicId, 'take-back')}>
          <Csrf token={csrf} />
          <button class="plain" type="submit">
            {t.takeBack}
          </button>
        </form>
      ) : (
        <form method="post" action={routes.deskEditionAct(publicId, 'sign')}>
          <Csrf token={csrf} />
          <input type="hidden" name="sha256" value={composed.sha256} />
          <Button main>{t.sign}</Button>
        </form>
      )}
    </section>
  )
}

const GoingOut = (props: EditionDeskProps) => {
  const { composed, ready, member, csrf, house } = props
  const t = editionWords(member.language)
  const { publicId, releaseAt } = composed.edition
  const lacking = ready.lacks.length > 0
  const passed = releaseAt <= house.now()
  const action = routes.deskEditionAct(publicId, 'release')
  return (
    <section>
      <h2>{t.edition.release}</h2>
      <p>{passed ? t.late : t.edition.scheduled(onOurClock(props, releaseAt))}</p>
      {may(member, 'edition') ? (
        <>
          <form method="post" action={action}>
            <Csrf token={csrf} />
            <input type="hidden" name="when" value="mornings" />
            <p id="waves">{t.edition.toWavesWords}</p>
            <Button disabled={lacking} why="waves">
              {t.edition.toWaves}
            </Button>
          </form>
          <p id="at-once">{t.edition.releaseNowWords}</p>
          <Button opens="send-now" disabled={lacking} why="at-once">
            {t.edition.releaseNow}
          </Button>
          <Confirm
            id="send-now"
            title={t.edition.releaseNow}
            language={member.language}
            does={
              <form method="post" action={action}>
                <Csrf token={csrf} />
                <input type="hidden" name="when" value="now" />
                <Tick name="sure" label={t.edition.sure} />
                <Button main>{t.edition.releaseNow}</Button>
              </form>
            }
          >
            <p>{t.edition.releaseNowWords}</p>
          </Confirm>
        </>
      ) : null}
    </section>
  )
}

const ToOneself = ({ composed, member, csrf, languages }: EditionDeskProps) => {
  const t = editionWords(member.language).edition
  if (!may(member, 'edition')) return null
  return (
    <section>
      <h2>{t.testTitle}</h2>
      <p>{t.testWords(member.email)}</p>
      <form method="post" action={routes.deskEditionAct(composed.edition.publicId, 'test')} class="actions">
        <Csrf token={csrf} />
        <select class="field" name="language" aria-label={t.testTitle}>
          {languages.map((language) => (
            <option value={language}>{ownName(language)}</option>
          ))}
        </select>
        <Button>{t.test}</Button>
      </form>
    </section>
  )
}
