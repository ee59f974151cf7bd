import { routes } from '../../routes.ts'
import { ownName } from '../../story/language.ts'
import { deskLanguages, deskWords } from '../../words/desk.ts'
import { doorWords } from '../../words/door.ts'
import { brief, whole } from '../clock.ts'
import { NewPassword } from '../door/pages.tsx'
import type { Frame } from '../frame.ts'
import { DeskPage, type Toast } from '../layout.tsx'
import { Button, Csrf, Field } from '../parts.tsx'
import { programOf } from './program.ts'

interface SelfProps extends Frame {
  readonly sessions: readonly { id: number; createdAt: string; seenAt: string; agent: string }[]
  readonly sessionId: number
  readonly hasPassword: boolean
  readonly toast: Toast | null
  readonly given: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

/** One's own page: name and language, password, where one is signed in. */
export const SelfPage = (props: SelfProps) => {
  const { member, csrf, given, problems } = props
  const t = doorWords(member.language)
  return (
    <DeskPage
      {...props}
      title={t.self.title}
      place="self"
      bar={
        <p>
          <bdi>{member.email}</bdi>
        </p>
      }
    >
      <div class="sheet-of-work">
        <div class="form">
          <form class="form" method="post" action={routes.deskSelf()}>
            <Csrf token={csrf} />
            <section>
              <h2>{t.self.about}</h2>
              <div class="pair">
                <Field
                  label={t.setUp.yourName}
                  hint={t.setUp.yourNameHint}
                  name="name"
                  value={given.name ?? member.name}
                  required
                  maxlength={120}
                  dir="auto"
                  problem={problems.name}
                />
                <Field
                  label={t.setUp.initials}
                  hint={t.setUp.initialsHint}
                  name="initials"
                  value={given.initials ?? member.initials}
                  required
                  maxlength={12}
                  problem={problems.initials}
                />
              </div>
              <Field
                label={t.setUp.deskLanguage}
                name="language"
                value={given.language ?? member.language}
                options={deskLanguages.map((one) => [one, ownName(one)] as const)}
              />
              <p>
                <Button main>{deskWords(member.language).save}</Button>
              </p>
            </section>
          </form>
          <form class="form" method="post" action={`${routes.deskSelf()}/password`}>
            <Csrf token={csrf} />
            <section>
              <h2>{t.self.passwordTitle}</h2>
              {props.hasPassword ? (
                <Field
                  label={t.self.oldPassword}
                  name="old"
                  type="password"
                  autocomplete="current-password"
                  dir="ltr"
                  required
                  problem={problems.old}
                />
              ) : null}
              <NewPassword language={member.language} problem={problems.password} />
              <p class="actions">
                <Button>{t.self.change}</Button> <span class="quiet">{t.self.passwordNote}</span>
              </p>
            </section>
          </form>
          <Sessions {...props} />
        </div>
      </div>
    </DeskPage>
  )
}

const Sessions = ({ member, csrf, clock, sessions, sessionId }: SelfProps) => {
  const t = doorWords(member.language).self
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{t.sessions}</h2>
      <ul class="list">
        {sessions.map((session) => (
          <li>
            <form class="actions" method="post" action={`${routes.deskSelf()}/sessions`}>
              <Csrf token={csrf} />
              <input type="hidden" name="id" value={String(session.id)} />
              <span>
                <bdi>{programOf(session.agent) || t.unknownAgent}</bdi>
              </span>
              <span class="meta">
                {t.since(whole(clock, session.createdAt))} ·{' '}
                {session.id === sessionId ? <b>{t.here}</b> : t.seen(brief(clock, session.seenAt))}
              </span>
              {session.id === sessionId ? null : <Button>{t.end}</Button>}
            </form>
          </li>
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form method="post" action={`${routes.deskSelf()}/sessions`}>
          <Csrf token={csrf} />
          <input type="hidden" name="id" value="others" />
          <Button>{t.endOthers}</Button>
        </form>
      ) : null}
    </section>
  )
}
