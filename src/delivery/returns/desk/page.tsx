import type { Child } from 'hono/jsx'
import { Button, Csrf, DeskPage, Empty, Field, type Toast } from '../../../desk/index.ts'
import type { House } from '../../../house.ts'
import { ReaderTabs } from '../../../readers/index.ts'
import { routes } from '../../../routes.ts'
import { type Member, may } from '../../../staff/index.ts'
import { boardWords } from '../../../words/board.ts'
import { bounceWords } from '../../../words/bounces.ts'
import { hourOf } from '../../../words/counting.ts'
import { editionWords } from '../../../words/mail.ts'
import { readerShown } from '../../view/list.tsx'
import type { HookProvider } from '../returned.ts'
import type { MailboxState, ShownBounce } from './kept.ts'
import { Bounce } from './one.tsx'

/** The ways that are open. */
export interface OpenWays {
  /** "lmtp://127.0.0.1:4025"; null where nothing listens. */
  readonly listen: string | null
  readonly mailbox: MailboxState | null
  /** The whole addresses that providers post to. */
  readonly hooks: readonly { readonly provider: HookProvider; readonly address: string }[]
}

export const shownKinds = ['hard', 'soft', 'complaint'] as const
export type ShownKind = (typeof shownKinds)[number]

export interface BouncesProps {
  readonly house: House
  readonly member: Member
  readonly csrf: string
  readonly kind: ShownKind | null
  readonly bounces: readonly ShownBounce[]
  readonly next: number | null
  readonly ways: OpenWays
  readonly toast: Toast | null
  /** What was typed into the rules and can't be kept. */
  readonly wrong: { readonly softBounces: string; readonly softBounceWeeks: string } | null
}

/** Everything that came back, the newest first; the rules, and the ways in. */
export const BouncesPage = (props: BouncesProps) => {
  const { house, member, csrf, kind, bounces, next, toast } = props
  const { language } = member
  const t = bounceWords(language)
  return (
    <DeskPage
      title={t.title}
      place="readers"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      toast={toast}
      tabs={<ReaderTabs language={language} here="returned" />}
    >
      <div class="sheet-of-work">
        <div class="form">
          <section>
            <p>{t.intro}</p>
            <p class="actions">
              <Filter path={routes.deskBounces()} here={kind === null}>
                {t.all}
              </Filter>
              {shownKinds.map((one) => (
                <Filter path={`${routes.deskBounces()}?kind=${one}`} here={kind === one}>
                  {t.tabs[one]}
                </Filter>
              ))}
            </p>
            {bounces.length === 0 ? <Empty>{kind === null ? t.none : t.noneOfKind}</Empty> : null}
            <ol class="list">
              {bounces.map((bounce) => (
                <Bounce
                  bounce={bounce}
                  language={language}
                  zone={house.newsroom().zone}
                  who={<Who bounce={bounce} member={member} csrf={csrf} />}
                />
              ))}
            </ol>
            {next === null ? null : (
              <p class="paging">
                <a href={`${routes.deskBounces()}?${kind === null ? '' : `kind=${kind}&`}before=${next}`} rel="next">
                  {boardWords(language).older}
                </a>
              </p>
            )}
          </section>
        </div>
        <aside class="beside">
          <Rules {...props} />
          <Ways {...props} />
        </aside>
      </div>
    </DeskPage>
  )
}

const Filter = ({ path, here, children }: { path: string; here: boolean; children?: Child }) =>
  here ? <b aria-current="true">{children}</b> : <a href={path}>{children}</a>

/** The reader: a button that opens their page, for who may see it. Addresses are in no URL. */
const Who = ({ bounce, member, csrf }: { bounce: ShownBounce; member: Member; csrf: string }) => {
  if (bounce.readerId === null || bounce.address === '') return <>{bounceWords(member.language).erased}</>
  const words = <bdi dir="ltr">{readerShown(bounce, member, editionWords(member.language))}</bdi>
  if (!may(member, 'readers')) return words
  return (
    <form method="post" action={routes.deskReadersAct('open')}>
      <Csrf token={csrf} />
      <input type="hidden" name="reader" value={String(bounce.readerId)} />
      <button class="plain" type="submit">
        {words}
      </button>
    </form>
  )
}

const Rules = ({ house, member, csrf, wrong }: BouncesProps) => {
  const t = bounceWords(member.language).rules
  const { softBounces, softBounceWeeks } = house.newsroom()
  const bad = (value: string | undefined, most: number) =>
    value !== undefined && !(/^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= most)
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.hard}</p>
      <p>{t.complaint}</p>
      <p>{t.soft(softBounces, softBounceWeeks)}</p>
      {may(member, 'settings') ? (
        <form class="form" method="post" action={routes.deskBounces()}>
          <Csrf token={csrf} />
          <Field
            label={t.times}
            name="softBounces"
            type="number"
            value={wrong?.softBounces ?? softBounces}
            problem={bad(wrong?.softBounces, 20) ? t.wrongTimes : undefined}
          />
          <Field
            label={t.weeks}
            name="softBounceWeeks"
            type="number"
            value={wrong?.softBounceWeeks ?? softBounceWeeks}
            problem={bad(wrong?.softBounceWeeks, 52) ? t.wrongWeeks : undefined}
          />
          <p class="actions">
            <Button>{t.keep}</Button>
          </p>
        </form>
      ) : null}
    </section>
  )
}

const providers: Readonly<Record<HookProvider, string>> = {
  ...{ ses: 'Amazon SES', postmark: 'Postmark', mailgun: 'Mailgun', sendgrid: 'SendGrid', brevo: 'Brevo' },
}

const Ways = ({ house, member, ways }: BouncesProps) => {
  const t = bounceWords(member.language).ways
  const { mailbox } = ways
  const when = (at: string) => hourOf(member.language, at, house.newsroom().zone)
  return (
    <section>
      <h2>{t.title}</h2>
      {ways.listen === null && mailbox === null && ways.hooks.length === 0 ? <p>{t.none}</p> : null}
      {ways.listen === null ? null : (
        <p>
          {t.listen} <bdi dir="ltr">{ways.listen}</bdi>
        </p>
      )}
      {mailbox === null ? null : (
        <>
          <p>
            {t.mailbox} <bdi dir="ltr">{mailbox.address}</bdi>,{' '}
            {mailbox.lookedAt === null ? t.notYet : t.looked(when(mailbox.lookedAt))}
          </p>
          {mailbox.problem === '' ? null : <p class="late">{t.problems[mailbox.problem]}</p>}
        </>
      )}
      {ways.hooks.map(({ provider, address }) => (
        <p>
          {t.provider(providers[provider])} <bdi dir="ltr">{address}</bdi>
        </p>
      ))}
    </section>
  )
}
