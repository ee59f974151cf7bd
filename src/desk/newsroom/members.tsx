import type { Chosen } from '../../platform/http/index.ts'
import { routes } from '../../routes.ts'
import { type ListedMember, may, roles } from '../../staff/index.ts'
import { ownName } from '../../story/language.ts'
import { listed } from '../../words/counting.ts'
import { deskLanguages, deskWords } from '../../words/desk.ts'
import { doorWords } from '../../words/door.ts'
import { keepingWords } from '../../words/keeping.ts'
import { problemWords } from '../../words/problems.ts'
import { type Clock, day } from '../clock.ts'
import type { Frame } from '../frame.ts'
import { DeskPage, type Toast } from '../layout.tsx'
import { Button, Csrf, Field, Problems, Tick } from '../parts.tsx'
import { SettingsTabs } from './tabs.tsx'

/** A link that was made for somebody, shown once; and where the mail with it went. */
export interface FreshLink {
  readonly link: string
  readonly email: string
  /** "refused" is with the reason in `problem`, as `problem.ts` keeps it. */
  readonly went: 'relay' | 'outbox' | 'no relay' | 'refused'
  readonly problem: string
  readonly kind: 'invitation' | 'sign-in'
}

interface MembersProps extends Frame {
  readonly members: readonly ListedMember[]
  readonly toast: Toast | null
  readonly given: Readonly<Record<string, string>>
  readonly chosen: Chosen
  readonly problems: Readonly<Record<string, string>>
  readonly fresh: FreshLink | null
}

/** The people of the newsroom, and the form that brings in one more. */
export const MembersPage = (props: MembersProps) => {
  const { member, members, clock, fresh } = props
  const t = keepingWords(member.language).members
  const administers = may(member, 'members')
  const here = members.filter((one) => one.endedAt === null).length
  return (
    <DeskPage
      {...props}
      title={t.title}
      place={may(member, 'settings') ? 'settings' : 'people'}
      bar={<p>{t.lead(here)}</p>}
      tabs={<SettingsTabs member={member} here="members" />}
    >
      <div class="sheet-of-work wide">
        {fresh ? <LinkOnce fresh={fresh} language={member.language} /> : null}
        <div class="scrolls">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{t.name}</th>
                <th scope="col">{t.initials}</th>
                <th scope="col">{t.email}</th>
                <th scope="col">{t.roles}</th>
                <th scope="col">{t.state}</th>
                {administers ? (
                  <th scope="col">
                    <span class="hidden">{t.change}</span>
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {members.map((one) => (
                <MemberRow one={one} clock={clock} administers={administers} />
              ))}
            </tbody>
          </table>
        </div>
        {administers ? <InviteForm {...props} /> : <p class="quiet">{t.onlyAdministrators}</p>}
      </div>
    </DeskPage>
  )
}

const MemberRow = ({ one, clock, administers }: { one: ListedMember; clock: Clock; administers: boolean }) => {
  const t = keepingWords(clock.language).members
  const { role } = deskWords(clock.language)
  return (
    <tr class={one.endedAt === null ? undefined : 'quiet'}>
      <th scope="row">
        <bdi>{one.name}</bdi>
      </th>
      <td>{one.initials}</td>
      <td>
        <bdi>{one.email}</bdi>
      </td>
      <td>
        {listed(
          clock.language,
          one.roles.map((held) => role[held]),
        )}
      </td>
      <td>{one.endedAt !== null ? t.left(day(clock, one.endedAt)) : one.invited ? t.invited : t.here}</td>
      {administers ? (
        <td class="end">
          <a href={routes.deskMember(one.publicId)} aria-label={`${t.change}: ${one.name}`}>
            {t.change}
          </a>
        </td>
      ) : null}
    </tr>
  )
}

/** A one-time link, to be handed over: it is shown this once. */
export const LinkOnce = ({ fresh, language }: { fresh: FreshLink; language: string }) => {
  const t = keepingWords(language).members
  return (
    <section class="link-once" aria-labelledby="fresh" role="status">
      <h2 id="fresh">{t.linkTitle}</h2>
      <p>{whereItWent(fresh, language)}</p>
      <code dir="ltr">{fresh.link}</code>
      <p class="quiet">{fresh.kind === 'invitation' ? t.linkEnds : t.linkEndsSoon}</p>
    </section>
  )
}

function whereItWent({ went, email, problem }: FreshLink, language: string): string {
  const t = keepingWords(language).members
  if (went === 'relay') return t.linkMailed(email)
  if (went === 'outbox') return t.linkInOutbox(email)
  return went === 'no relay' ? t.linkNoRelay(email) : t.linkNotMailed(email, problemWords(language, problem))
}

const InviteForm = ({ member, csrf, given, chosen, problems, newsroom }: MembersProps) => {
  const t = keepingWords(member.language).members
  const door = doorWords(member.language)
  return (
    <form class="form narrow" method="post" action={routes.deskMembers()} aria-labelledby="invite">
      <Csrf token={csrf} />
      <section>
        <h2 id="invite">{t.invite}</h2>
        <Problems problems={problems} language={member.language} />
        <div class="pair">
          <Field
            label={t.name}
            name="name"
            value={given.name}
            required
            maxlength={120}
            dir="auto"
            problem={problems.name}
          />
          <Field
            label={t.initials}
            hint={door.setUp.initialsHint}
            name="initials"
            value={given.initials}
            required
            maxlength={12}
            problem={problems.initials}
          />
        </div>
        <div class="pair">
          <Field
            label={t.email}
            name="email"
            type="email"
            value={given.email}
            required
            dir="ltr"
            problem={problems.email}
          />
          <Field
            label={door.setUp.deskLanguage}
            name="language"
            value={given.language ?? newsroom.languages[0]}
            options={deskLanguages.map((one) => [one, ownName(one)] as const)}
          />
        </div>
        <RoleTicks held={chosen.roles ?? []} language={member.language} problem={problems.roles} />
        <p>
          <Button main>{t.inviteDo}</Button>
        </p>
      </section>
    </form>
  )
}

/** The roles to tick, each with what it lets one do. */
export const RoleTicks = ({
  held,
  language,
  problem,
}: {
  held: readonly string[]
  language: string
  problem?: string | undefined
}) => {
  const t = keepingWords(language).members
  return (
    <fieldset>
      <legend>{t.roles}</legend>
      {roles.map((role) => (
        <Tick
          name="roles"
          value={role}
          checked={held.includes(role)}
          label={deskWords(language).role[role]}
          hint={t.may[role]}
        />
      ))}
      {problem ? <p class="problem">{problem}</p> : null}
    </fieldset>
  )
}
