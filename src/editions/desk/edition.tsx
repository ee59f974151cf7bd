import { Button, DeskPage } from '../../desk/index.ts'
import { textIn } from '../../readers/index.ts'
import { routes } from '../../routes.ts'
import { may } from '../../staff/index.ts'
import { longDay, numeral } from '../../words/counting.ts'
import { deskWords } from '../../words/desk.ts'
import { editionWords, mailWords } from '../../words/mail.ts'
import { EditionMargin } from './beside/margin.tsx'
import type { EditionDeskProps } from './edition-props.ts'
import { EditionItems, itemKeys } from './items.tsx'
import { EditionLacks } from './lacks.tsx'
import { ReleasedStories } from './released.tsx'
import { EditionTextForms } from './texts-forms.tsx'
import { editionToast } from './toasts.ts'
import { WithdrawnSince } from './withdrawn.tsx'

/** An edition at the desk: what it lacks, its stories in order, its words; beside them closing, sign-off and going out. */
export const EditionDeskPage = (props: EditionDeskProps & { saved: string }) => {
  const { house, member, csrf, composed } = props
  const { edition, newsletter } = composed
  const { language } = member
  const t = editionWords(language)
  const gathering = edition.state === 'gathering'
  const open = gathering && may(member, 'edition')
  return (
    <DeskPage
      title={mailWords(language).edition(textIn(newsletter, language).name, numeral(language, edition.number))}
      place="editions"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      keys={keysOf(language, open)}
      bar={
        <>
          <p>
            {longDay(language, edition.day)}
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
              <EditionItems {...props} open={open} />
              <EditionTextForms {...props} open={open} />
            </>
          ) : (
            <>
              <div class="form">
                <WithdrawnSince {...props} />
                {props.deliveries}
              </div>
              <ReleasedStories {...props} />
            </>
          )}
        </div>
        <EditionMargin {...props} />
      </div>
    </DeskPage>
  )
}

/** The keys of an edition: more of them where it may still be changed. */
function keysOf(language: string, open: boolean) {
  const { key } = deskWords(language)
  const t = editionWords(language).edition
  const acts = [
    [[itemKeys.up], t.up],
    [[itemKeys.down], t.down],
    [[itemKeys.pin], t.pin],
    [[itemKeys.leaveOut], t.leaveOut],
    [['s'], t.sign],
  ] as const
  return [[['j', 'k'], key.nextPrevious], [['Enter'], key.open], ...(open ? acts : []), [['v'], t.look]] as const
}
