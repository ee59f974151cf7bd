import { Button, DeskPage } from '../../desk/index.ts'
import { routes } from '../../routes.ts'
import { may } from '../../staff/index.ts'
import { longDay } from '../../words/counting.ts'
import { deskWords } from '../../words/desk.ts'
import { editionWords } from '../../words/mail.ts'
import { makingWords } from '../../words/making.ts'
import { dayOf } from '../edition.ts'
import { noticesIn } from '../notice/telling.ts'
import { EditionMargin } from './beside/margin.tsx'
import type { EditionDeskProps } from './edition-props.ts'
import { EditionItems, itemKeys } from './items.tsx'
import { EditionLacks } from './lacks.tsx'
import { NoticeItems, NoticeOffer } from './notice/offer.tsx'
import { EditionOpens } from './opens.tsx'
import { ReleasedStories } from './released.tsx'
import { EditionTextForms } from './texts-forms.tsx'
import { titleOf } from './title.ts'
import { editionToast } from './toasts.ts'
import { WithdrawnSince } from './withdrawn.tsx'

/** An edition at the desk: what it lacks, its stories in order, its words; beside them closing, sign-off and going out. */
export const EditionDeskPage = (props: EditionDeskProps & { saved: string }) => {
  const { house, member, csrf, composed, ready } = props
  const { edition } = composed
  const notice = edition.noticeOf !== null
  const { language } = member
  const t = editionWords(language)
  const gathering = edition.state === 'gathering'
  const open = gathering && may(member, 'edition')
  const signed = ready.holding.some((one) => one.memberId === member.id)
  return (
    <DeskPage
      title={titleOf(composed, Object.values(composed.contents)[0], language)}
      place="editions"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      keys={keysOf(language, { open, notice, signed })}
      bar={
        <>
          <p>
            {longDay(language, dayOf(edition))}
            {deskWords(language).dot}
            <b>{t.states[edition.state]}</b>
          </p>
          <span class="end">
            <Button href={routes.deskEditionAct(edition.publicId, 'look')} kbd="v">
              {t.edition.look}
            </Button>
          </span>
        </>
      }
      toast={editionToast(composed, props.done, { language, address: member.email })}
    >
      <div class="board edition">
        <div>
          {gathering ? (
            <>
              <EditionLacks {...props} />
              {notice ? <Told {...props} /> : <EditionItems {...props} open={open} />}
              <EditionTextForms {...props} open={open} />
            </>
          ) : (
            <>
              <div class="form">
                <WithdrawnSince {...props} />
                <NoticeOffer {...props} />
                {props.deliveries}
                <EditionOpens {...props} />
              </div>
              {notice ? <Told {...props} /> : <ReleasedStories {...props} />}
            </>
          )}
        </div>
        <EditionMargin {...props} />
      </div>
    </DeskPage>
  )
}

/** What a notice tells, and a way to the edition that it is about. */
const Told = ({ composed, member, about }: EditionDeskProps) => {
  const t = makingWords(member.language).notice
  return (
    <section class="stage" aria-labelledby="told">
      <header>
        <h2 id="told">{t.says}</h2>
      </header>
      <div class="form">
        <NoticeItems told={Object.fromEntries(noticesIn(composed.contents))} language={member.language} />
        {about === null ? null : (
          <p>
            <a href={routes.deskEdition(about)}>{t.about}</a>
          </p>
        )}
      </div>
    </section>
  )
}

/** The keys of an edition: more of them where it may still be changed, or has not been signed by who looks at it. */
function keysOf(language: string, { open, notice, signed }: Record<'open' | 'notice' | 'signed', boolean>) {
  const { key } = deskWords(language)
  const t = editionWords(language).edition
  const acts = [
    [[itemKeys.up], t.up],
    [[itemKeys.down], t.down],
    [[itemKeys.pin], t.pin],
    [[itemKeys.leaveOut], t.leaveOut],
    ...(signed ? [] : ([[['s'], t.sign]] as const)),
  ] as const
  return [
    [['j', 'k'], key.nextPrevious],
    [['Enter'], key.open],
    ...(open ? acts.filter(([[key]]) => !notice || key === 's') : []),
    [['v'], t.look],
  ] as const
}
