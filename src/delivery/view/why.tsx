import { bounceReason } from '../../words/bounces.ts'
import { numeral } from '../../words/counting.ts'
import { deliveryWords } from '../../words/deliveries.ts'
import { deskWords } from '../../words/desk.ts'
import { problemWords } from '../../words/problems.ts'
import type { Found } from './found.ts'
import { reasonOf } from './standing.ts'

/** Why a delivery is as it is: in our words where there are some, and what the server said itself. */
export const Why = ({ one, language, now }: { one: Found; language: string; now: string }) => {
  const words = deliveryWords(language)
  const reason = reasonOf(one, one.notBefore > now)
  const own =
    reason === null || ['failed', 'deferred', 'inDoubt', 'bounced'].includes(reason) ? '' : words.missed.reasons[reason]
  return (
    <>
      {own}
      {own !== '' && one.reply !== '' ? deskWords(language).dot : ''}
      <Said one={one} language={language} />
      {one.attempt > 1 ? <small>{words.list.tried(one.attempt, numeral(language, one.attempt))}</small> : null}
    </>
  )
}

/** Of a mail that came back, what its notice says: what the relay said when it took the mail explains nothing. */
const Said = ({ one, language }: { one: Found; language: string }) => {
  const { state, returned, reply } = one
  if ((state !== 'bounced' && state !== 'complained') || returned === null)
    return <bdi>{problemWords(language, reply)}</bdi>
  return (
    <>
      {bounceReason(language, returned.reason)}
      {returned.status === '' ? null : (
        <small>
          <bdi dir="ltr">{returned.status}</bdi>
        </small>
      )}
    </>
  )
}
