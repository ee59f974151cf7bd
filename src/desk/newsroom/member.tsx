import { routes } from '../../routes.ts'
import type { ListedMember } from '../../staff/index.ts'
import { keepingWords } from '../../words/keeping.ts'
import type { Frame } from '../frame.ts'
import { DeskPage, type Toast } from '../layout.tsx'
import { Button, Confirm, Csrf, Field, Problems } from '../parts.tsx'
import { type FreshLink, LinkOnce, RoleTicks } from './members.tsx'
import { SettingsTabs } from './tabs.tsx'

interface MemberProps extends Frame {
  readonly one: ListedMember
  readonly toast: Toast | null
  readonly problem: string | null
  /** What was typed of the person, where it could not be kept; and why. */
  readonly given: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
  readonly fresh: FreshLink | null
}

/** One member, for an administrator: who they are, their roles, a new link, the end of the membership. */
export const MemberPage = (props: MemberProps) => {
  const { member, one, csrf, problem, fresh } = props
  const t = keepingWords(member.language).members
  return (
    <DeskPage
      {...props}
      title={one.name}
      place="settings"
      bar={
        <>
          <p>
            <bdi>{one.email}</bdi>
          </p>
          <p class="end">
            <a href={routes.deskMembers()}>{t.back}</a>
          </p>
        </>
      }
      tabs={<SettingsTabs member={member} here="members" />}
    >
      <div class="sheet-of-work">
        <div class="form">
          {fresh ? <LinkOnce fresh={fresh} language={member.language} /> : null}
          {problem === null ? null : (
            <p class="problems" role="alert">
              {problem}
            </p>
          )}
          {one.endedAt === null ? (
            <>
              <Person {...props} />
              <form class="form" method="post" action={routes.deskMember(one.publicId, 'roles')}>
                <Csrf token={csrf} />
                <RoleTicks held={one.roles} language={member.language} />
                <p>
                  <Button main kbd="s">
                    {t.rolesDo}
                  </Button>
                </p>
              </form>
              <NewLink {...props} />
              <Ending {...props} />
            </>
          ) : null}
        </div>
      </div>
    </DeskPage>
  )
}

const Person = ({ one, member, csrf, given, problems }: MemberProps) => {
  const t = keepingWords(member.language).members
  return (
    <form class="form" method="post" action={routes.deskMember(one.publicId, 'person')}>
      <Csrf token={csrf} />
      <Problems problems={problems} language={member.language} />
      <div class="pair">
        <Field
          label={t.name}
          name="name"
          value={given.name ?? one.name}
          required
          maxlength={120}
          dir="auto"
          problem={problems.name}
        />
        <Field
          label={t.initials}
          name="initials"
          value={given.initials ?? one.initials}
          required
          maxlength={12}
          problem={problems.initials}
        />
      </div>
      <Field
        label={t.email}
        hint={t.emailHint}
        name="email"
        type="email"
        value={given.email ?? one.email}
        required
        dir="ltr"
        problem={problems.email}
      />
      <p>
        <Button>{t.personDo}</Button>
      </p>
    </form>
  )
}

const NewLink = ({ one, member, csrf }: MemberProps) => {
  const t = keepingWords(member.language).members
  return (
    <form class="form" method="post" action={routes.deskMember(one.publicId, 'link')}>
      <Csrf token={csrf} />
      <section>
        <p class="actions">
          <Button>{one.hasPassword ? t.newLink : t.newInvitation}</Button>
          <span class="quiet">{one.hasPassword ? t.newLinkHint : t.newInvitationHint}</span>
        </p>
      </section>
    </form>
  )
}

const Ending = ({ one, member, csrf }: MemberProps) => {
  const t = keepingWords(member.language).members
  return (
    <section>
      <Button opens="end">{t.end}</Button>
      <Confirm
        id="end"
        title={t.endTitle(one.name)}
        language={member.language}
        does={
          <form method="post" action={routes.deskMember(one.publicId, 'end')}>
            <Csrf token={csrf} />
            <Button main>{t.endDo}</Button>
          </form>
        }
      >
        <p>{t.endText}</p>
      </Confirm>
    </section>
  )
}
