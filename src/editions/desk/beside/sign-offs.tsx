import { whole } from '../../../desk/clock.ts'
import { Button, Csrf } from '../../../desk/index.ts'
import { routes } from '../../../routes.ts'
import { may } from '../../../staff/index.ts'
import { editionWords } from '../../../words/mail.ts'
import { makingWords } from '../../../words/making.ts'
import type { EditionSignOff } from '../../signing.ts'
import { clockOf, type EditionDeskProps, onOurClock } from '../edition-props.ts'

/** Who signed exactly this text, whose sign-off holds no longer and what changed since, and signing it. */
export const EditionSignOffs = (props: EditionDeskProps) => {
  const { composed, ready, member } = props
  const t = editionWords(member.language).edition
  const { state } = composed.edition
  const holds = new Set(ready.holding.map((one) => one.id))
  const gathering = state === 'gathering'
  const again = new Set(ready.holding.map((one) => one.memberId))
  const shown = ready.signOffs.filter((one) => holds.has(one.id) || !gathering || !again.has(one.memberId))
  return (
    <section aria-labelledby="sign-offs">
      <h2 id="sign-offs" tabindex={-1}>
        {t.signOffs}
      </h2>
      {shown.length === 0 ? <p>{t.notSigned}</p> : null}
      <ul>
        {shown.map((one) =>
          holds.has(one.id) || !gathering ? (
            <li>{t.signed(nameOf(one, member.language), onOurClock(props, one.at))}</li>
          ) : (
            <li class="void">{t.signVoid(nameOf(one, member.language))}</li>
          ),
        )}
      </ul>
      <Since {...props} />
      {gathering ? <Sign {...props} /> : null}
    </section>
  )
}

/** Who signed, as it is written in this language, whole in a sentence of another direction. */
const nameOf = ({ name, names }: EditionSignOff, language: string): string => `\u2068${names[language] ?? name}\u2069`

/** What happened since the text that was signed. */
const Since = (props: EditionDeskProps) => {
  const { since, member } = props
  if (since.length === 0) return null
  const t = editionWords(member.language).edition
  return (
    <>
      <p>{t.changedSince}</p>
      <ol class="lately">
        {since.map((one) => (
          <li>
            <time datetime={one.at} title={whole(clockOf(props), one.at)}>
              {onOurClock(props, one.at)}
            </time>
            {one.storyPublicId === null ? (
              <span>{one.words}</span>
            ) : (
              <a href={routes.deskStory(one.storyPublicId)}>{one.words}</a>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

const Sign = ({ composed, ready, member, csrf }: EditionDeskProps) => {
  const t = editionWords(member.language).edition
  const { publicId } = composed.edition
  if (!may(member, 'edition')) return <p>{t.mayNot}</p>
  if (ready.holding.some((one) => one.memberId === member.id))
    return (
      <form method="post" action={routes.deskEditionAct(publicId, 'take-back')}>
        <Csrf token={csrf} />
        <button class="plain" type="submit">
          {t.takeBack}
        </button>
      </form>
    )
  return (
    <form method="post" action={routes.deskEditionAct(publicId, 'sign')}>
      <Csrf token={csrf} />
      <input type="hidden" name="sha256" value={composed.sha256} />
      <p>{composed.edition.noticeOf === null ? t.signWords : makingWords(member.language).notice.signWords}</p>
      <p class="actions">
        <Button main kbd="s">
          {t.sign}
        </Button>
      </p>
    </form>
  )
}
