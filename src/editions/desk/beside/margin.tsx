import { spanOf } from '../../../desk/clock.ts'
import { Button, Csrf } from '../../../desk/index.ts'
import { routes } from '../../../routes.ts'
import { may } from '../../../staff/index.ts'
import { ownName } from '../../../story/language.ts'
import { boardWords } from '../../../words/board.ts'
import { numeral } from '../../../words/counting.ts'
import { editionWords } from '../../../words/mail.ts'
import { makingWords } from '../../../words/making.ts'
import { clockOf, type EditionDeskProps, onOurClock } from '../edition-props.ts'
import { NoticeGoingOut } from '../notice/sending.tsx'
import { Ends } from './ends.tsx'
import { GoingOut } from './going-out.tsx'
import { EditionSignOffs } from './sign-offs.tsx'

/** Beside an edition: how long it is open, who signed it, going out, and a mail to oneself. */
export const EditionMargin = (props: EditionDeskProps) => {
  const { state, noticeOf } = props.composed.edition
  const gathering = state === 'gathering'
  const notice = noticeOf !== null
  return (
    <aside class="beside" aria-label={editionWords(props.member.language).edition.release}>
      {gathering && !notice ? <Closing {...props} /> : null}
      <EditionSignOffs {...props} />
      {gathering ? notice ? <NoticeGoingOut {...props} /> : <GoingOut {...props} /> : null}
      {state === 'sent' || notice ? null : <Ends {...props} />}
      <ToOneself {...props} />
    </aside>
  )
}

/** How long stories can still come in. */
const Closing = (props: EditionDeskProps) => {
  const { composed, member } = props
  const { closesAt, releaseAt } = composed.edition
  const t = boardWords(member.language)
  const clock = clockOf(props)
  const open = closesAt > clock.now
  const [days, hours, minutes] = spanOf(Date.parse(closesAt) - Date.parse(clock.now))
  const town = (clock.zone.split('/').at(-1) ?? clock.zone).replaceAll('_', ' ')
  return (
    <section aria-labelledby="closing">
      <h2 id="closing">{open ? editionWords(member.language).edition.closing : t.edition.closed}</h2>
      {open ? (
        <p class="countdown">
          {days > 0 ? (
            <>
              {numeral(member.language, days)} <small>{t.when.days}</small>{' '}
            </>
          ) : null}
          {numeral(member.language, hours)} <small>{t.when.hours}</small> {numeral(member.language, minutes)}{' '}
          <small>{t.when.minutes}</small>
        </p>
      ) : null}
      <Enough {...props} />
      <p>
        {open
          ? t.edition.closes(onOurClock(props, closesAt), town, onOurClock(props, releaseAt))
          : t.edition.closedAt(onOurClock(props, closesAt), town)}
      </p>
    </section>
  )
}

/** By count: how many stories of how many there are. */
const Enough = ({ composed, member }: EditionDeskProps) => {
  const { schedule } = composed.newsletter
  if (schedule.kind !== 'count' || composed.edition.enoughAt !== null) return null
  const have = composed.items.filter((item) => !item.leftOut && Object.keys(item.stories).length > 0).length
  const { language } = member
  return <p>{makingWords(language).edition.enough(numeral(language, have), numeral(language, schedule.stories))}</p>
}

const ToOneself = ({ composed, member, csrf, languages }: EditionDeskProps) => {
  const t = editionWords(member.language).edition
  if (!may(member, 'edition') || languages.length === 0) return null
  return (
    <section aria-labelledby="to-oneself">
      <h2 id="to-oneself">{t.testTitle}</h2>
      <p>{t.testWords(member.email)}</p>
      <form method="post" action={routes.deskEditionAct(composed.edition.publicId, 'test')} class="actions">
        <Csrf token={csrf} />
        <select class="field" name="language" aria-label={t.testLanguage}>
          {languages.map((language) => (
            <option value={language} lang={language}>
              {ownName(language)}
            </option>
          ))}
        </select>
        <Button>{t.test}</Button>
      </form>
    </section>
  )
}
