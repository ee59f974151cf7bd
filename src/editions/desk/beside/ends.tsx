import { Button, Csrf } from '../../../desk/index.ts'
import { routes } from '../../../routes.ts'
import { may } from '../../../staff/index.ts'
import { makingWords } from '../../../words/making.ts'
import { lastsOf } from '../../plan/ending.ts'
import { type EditionDeskProps, onOurClock } from '../edition-props.ts'
import { lastsChoices } from '../newsletter/rules-form.ts'

/** Until when an edition is sent, and another end for this one. */
export const Ends = (props: EditionDeskProps) => {
  const { composed, member, csrf } = props
  const { ends, when } = makingWords(member.language)
  const lasts = lastsOf(composed)
  return (
    <section aria-labelledby="ends">
      <h2 id="ends">{when.lasts}</h2>
      <p>{ends.words(onOurClock(props, composed.edition.endsAt))}</p>
      {may(member, 'edition') ? (
        <form method="post" action={routes.deskEditionAct(composed.edition.publicId, 'ends')} class="actions">
          <Csrf token={csrf} />
          <select class="field" name="lasts" aria-label={when.lasts}>
            {[...new Set([...lastsChoices, lasts])].map((hours) => (
              <option value={String(hours)} selected={hours === lasts}>
                {when.hours(hours)}
              </option>
            ))}
          </select>
          <Button>{ends.change}</Button>
        </form>
      ) : null}
    </section>
  )
}
