import { Button, Confirm, Csrf, Tick } from '../../../desk/index.ts'
import type { Language } from '../../../story/language.ts'

interface LetOutProps {
  /** Of the dialogue, and of the words beside the button. */
  readonly id: string
  readonly notes: string
  readonly action: string
  readonly when: 'mornings' | 'now'
  readonly button: string
  readonly tells: string
  /** What is ticked first, where it can't be called back at all. */
  readonly sure?: string
  readonly lacking: boolean
  readonly csrf: string
  readonly language: Language
}

/** Lets an edition out: what that does, a button, and the question whether it is meant. */
export const LetOut = ({ id, notes, action, when, button, tells, sure, lacking, csrf, language }: LetOutProps) => (
  <>
    <p id={notes}>{tells}</p>
    <p class="actions">
      <Button opens={id} disabled={lacking} why={lacking ? `${notes} cannot` : notes}>
        {button}
      </Button>
    </p>
    <Confirm
      id={id}
      title={button}
      language={language}
      does={
        <form method="post" action={action}>
          <Csrf token={csrf} />
          <input type="hidden" name="when" value={when} />
          {sure === undefined ? null : <Tick name="sure" label={sure} />}
          <Button main>{button}</Button>
        </form>
      }
    >
      <p>{tells}</p>
    </Confirm>
  </>
)
