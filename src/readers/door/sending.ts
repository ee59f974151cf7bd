import { GivenUp } from '../../platform/jobs/index.ts'
import { type Mailer, notTaken } from '../../platform/mail/index.ts'
import { Problem } from '../../problem.ts'
import type { SingleMail } from './parts.ts'

/** So often a mail is begun: a relay may be away for half a day. */
export const mostTries = 20

/** Sends a single mail. Throws a Problem where it may be taken later, GivenUp where it never will. */
export async function sendOrThrow(mailer: Pick<Mailer, 'send'>, mail: SingleMail): Promise<void> {
  const sent = await mailer.send(mail)
  if (sent.ok) return
  const { code, said, final } = notTaken(sent)
  throw final ? new GivenUp(code, said) : new Problem(code, said)
}
