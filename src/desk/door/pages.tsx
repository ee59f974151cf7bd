import type { Child } from 'hono/jsx'
import { routes } from '../../routes.ts'
import type { Newsroom } from '../../settings.ts'
import { longestPassword, type Refusal, shortestPassword } from '../../staff/index.ts'
import { deskWords } from '../../words/desk.ts'
import { doorWords } from '../../words/door.ts'
import { nameIn, Sheet } from '../layout.tsx'
import { Button, Field } from '../parts.tsx'

interface DoorProps {
  readonly title: string
  readonly language: string
  readonly newsroom: Newsroom
  readonly wide?: boolean
  /** The newsroom has no name yet. */
  readonly unnamed?: boolean
  /** Nothing on it needs a script. */
  readonly still?: boolean
  readonly children?: Child
}

/** A page before the desk: the newsroom's name, one thing to do. */
export const DoorPage = ({ title, language, newsroom, wide, unnamed, still = false, children }: DoorProps) => {
  const name = nameIn(newsroom.name, language)
  return (
    <Sheet
      title={unnamed ? title : `${title}${deskWords(language).dot}${name}`}
      language={language}
      look={wide ? 'door wide' : 'door'}
      still={still}
    >
      <main>
        {unnamed ? null : (
          <p class="house">
            <a href={routes.home()}>{name}</a>
          </p>
        )}
        <h1>{title}</h1>
        {children}
      </main>
    </Sheet>
  )
}

type Said = { readonly language: string; readonly newsroom: Newsroom }

/** Sign in by password; the way to a link below. */
export const SignInPage = (props: Said & { next: string; email?: string; problem?: string; note?: string }) => {
  const t = doorWords(props.language)
  return (
    <DoorPage {...props} title={t.signInTo(nameIn(props.newsroom.name, props.language))}>
      {props.note ? <p role="status">{props.note}</p> : null}
      <form class="form" method="post" action={routes.signIn()}>
        <input type="hidden" name="next" value={props.next} />
        {props.problem ? (
          <p class="problems" role="alert">
            {props.problem}
          </p>
        ) : null}
        <Field
          label={t.email}
          name="email"
          type="email"
          value={props.email}
          autocomplete="username"
          dir="ltr"
          required
        />
        <Field label={t.password} name="password" type="password" autocomplete="current-password" dir="ltr" required />
        <Button main>{t.signIn}</Button>
      </form>
      <p class="after">
        <a href={routes.askForLink()}>{t.linkInstead}</a>. {t.linkHint}
      </p>
    </DoorPage>
  )
}

/** Ask for a link by mail; and the one answer to that, whoever asked. */
export const AskForLinkPage = (props: Said & { sent: boolean; relay: boolean; problem?: string }) => {
  const t = doorWords(props.language)
  return (
    <DoorPage {...props} title={t.linkTitle}>
      {props.relay ? null : (
        <p class="quiet">
          {t.noRelay} <code dir="ltr">dateline user reset name@…</code>
        </p>
      )}
      {props.sent ? (
        <>
          <p role="status">
            <b>{t.linkSent}</b>
          </p>
          <p>{t.linkSentHow}</p>
        </>
      ) : (
        <>
          <p>{t.linkLead}</p>
          <form class="form" method="post" action={routes.askForLink()}>
            <Field
              label={t.email}
              name="email"
              type="email"
              autocomplete="username"
              dir="ltr"
              required
              problem={props.problem}
            />
            <Button main>{t.linkSend}</Button>
          </form>
        </>
      )}
      <p class="after">
        <a href={routes.signIn()}>{t.backToSignIn}</a>
      </p>
    </DoorPage>
  )
}

/** Where a sign-in link leads: nothing has happened yet; the button lets in. */
export const ComeInPage = (props: Said & { name: string; token: string; next: string }) => {
  const t = doorWords(props.language)
  return (
    <DoorPage {...props} title={t.comeIn(props.name)}>
      <p>{t.comeInLead}</p>
      <form method="post" action={routes.signInLink(props.token)}>
        <input type="hidden" name="next" value={props.next} />
        <Button main>{t.comeInButton}</Button>
      </form>
    </DoorPage>
  )
}

/** Where an invitation leads: choose a password. */
export const InvitationPage = (props: Said & { name: string; email: string; token: string; problem?: string }) => {
  const t = doorWords(props.language)
  return (
    <DoorPage {...props} title={t.invited(props.name, nameIn(props.newsroom.name, props.language))}>
      <p>{t.invitedLead(props.email)}</p>
      <form class="form" method="post" action={routes.invitation(props.token)}>
        {/* A password keeper wants to know whose password it keeps. */}
        <input type="hidden" name="email" value={props.email} autocomplete="username" />
        <NewPassword language={props.language} problem={props.problem} />
        <Button main>{t.passwordSave}</Button>
      </form>
    </DoorPage>
  )
}

/** The field of a new password, with what is asked of one. */
export const NewPassword = ({ language, problem }: { language: string; problem?: string | undefined }) => {
  const t = doorWords(language)
  return (
    <Field
      label={t.newPassword}
      hint={t.passwordHint(shortestPassword)}
      name="password"
      type="password"
      autocomplete="new-password"
      dir="ltr"
      maxlength={longestPassword}
      required
      problem={problem}
    />
  )
}

/** A link that can't be used (any more), and what to do. */
export const DeadLinkPage = (props: Said & { why: 'used' | 'ended' | 'unknown' | 'set' }) => {
  const t = doorWords(props.language)
  const setUp = props.why === 'set'
  return (
    <DoorPage {...props} title={t.dead.title}>
      <p>
        {t.dead[props.why]} {setUp ? null : t.dead.how}
      </p>
      <p class="actions">
        {setUp ? null : (
          <Button main href={routes.askForLink()}>
            {t.linkInstead}
          </Button>
        )}
        <Button main={setUp} href={routes.signIn()}>
          {t.signIn}
        </Button>
      </p>
    </DoorPage>
  )
}

/** Before anybody has set the newsroom up: where the link for it stands. */
export const UnsetPage = (props: Said) => {
  const { unset } = doorWords(props.language)
  return (
    <DoorPage {...props} title={unset.title} unnamed>
      <p>{unset.how}</p>
      <p>
        <code dir="ltr">dateline start</code>
      </p>
    </DoorPage>
  )
}

/** What can't be had: not for these roles, not from our page, too large, not here, or broken. */
export const RefusedPage = (props: Said & { why: Refusal | 'not here' | 'broken' }) => {
  const t = doorWords(props.language).refused
  const words: Record<Refusal | 'not here' | 'broken', readonly [string, string]> = {
    stranger: [t.strangerTitle, t.stranger],
    role: [t.roleTitle, t.role],
    'too large': [t.largeTitle, t.large],
    'not here': [t.notHereTitle, t.notHere],
    broken: [t.brokenTitle, t.broken],
  }
  const [title, text] = words[props.why]
  return (
    <DoorPage {...props} title={title} still>
      <p>{text}</p>
      <p>
        <Button href={routes.desk()}>{t.toBoard}</Button>
      </p>
    </DoorPage>
  )
}
