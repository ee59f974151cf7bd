import { day } from '../../desk/clock.ts'
import type { Frame } from '../../desk/frame.ts'
import { Button, Confirm, Csrf, DeskPage, Empty, Field, type Toast } from '../../desk/index.ts'
import { SettingsTabs } from '../../desk/newsroom/tabs.tsx'
import { inStrings } from '../../platform/mail/index.ts'
import { routes } from '../../routes.ts'
import { deskWords } from '../../words/desk.ts'
import { type SendingWords, sendingWords } from '../../words/sending.ts'
import type { Alignment } from '../alignment.ts'
import type { DkimState } from '../dns/dkim.ts'
import type { DkimKey, KeyRefused } from '../keys.ts'
import { dkimSentence } from '../words.ts'

/** A domain that newsletters come from. */
export interface ShownDomain {
  readonly domain: string
  readonly keys: readonly DkimKey[]
  /** What DNS says; null while nobody has looked. */
  readonly found: { readonly alignment: Alignment; readonly keys: ReadonlyMap<number, DkimState> } | null
}

export interface MailPageProps extends Frame {
  readonly toast: Toast | null
  readonly domains: readonly ShownDomain[]
  /** A key that DNS doesn't have, so that it signs only when told so again. */
  readonly notThere: { readonly id: number; readonly state: DkimState } | null
  /** Why something could not be done, and where. */
  readonly refused: { readonly domain: string; readonly code: KeyRefused['code']; readonly selector: string } | null
}

/** The newsroom's mail: each sending domain, how it stands in DNS, and its keys. */
export const MailPage = (props: MailPageProps) => {
  const { member, domains } = props
  const t = sendingWords(member.language)
  const looked = domains.some((one) => one.found !== null)
  return (
    <DeskPage
      {...props}
      title={deskWords(member.language).place.settings}
      place="settings"
      tabs={<SettingsTabs member={member} here="mail" />}
    >
      <div class="sheet-of-work">
        <div class="form sending">
          <p class="quiet">{t.lead}</p>
          {domains.length === 0 ? (
            <Empty>
              {t.noDomains} <a href={routes.deskEditions()}>{t.toEditions}</a>
            </Empty>
          ) : (
            <form class="actions" method="get" action={routes.deskMail()}>
              <Button name="look" value="1" main kbd="l">
                {looked ? t.lookAgain : t.look}
              </Button>
              <small class="quiet">{t.lookHint}</small>
            </form>
          )}
          {domains.map((shown) => (
            <DomainPart key={shown.domain} shown={shown} {...props} />
          ))}
        </div>
      </div>
    </DeskPage>
  )
}

type PartProps = MailPageProps & { readonly shown: ShownDomain }

const DomainPart = (props: PartProps) => {
  const { shown, member } = props
  const t = sendingWords(member.language)
  return (
    <section aria-labelledby={`of-${shown.domain}`}>
      <h2 id={`of-${shown.domain}`}>
        <bdi>{shown.domain}</bdi>
      </h2>
      {shown.found ? <InDns alignment={shown.found.alignment} t={t} /> : null}
      {shown.keys.length === 0 ? <Empty>{t.noKeys}</Empty> : null}
      {shown.keys.map((key) => (
        <KeyPart key={key.id} one={key} {...props} />
      ))}
      <AddKey {...props} />
    </section>
  )
}

const InDns = ({ alignment, t }: { alignment: Alignment; t: SendingWords }) => (
  <>
    <dl class="stands">
      {(['spf', 'dkim', 'dmarc'] as const).map((name) => (
        <div>
          <dt>{t.three[name]}</dt>
          <dd>
            <span class={alignment.lacks.includes(name) ? 'lacks' : undefined}>{t.standing[alignment[name]]}</span>
            <small>{t.means[name]}</small>
          </dd>
        </div>
      ))}
    </dl>
    {alignment.lacks.length > 0 ? <p class="quiet">{t.toCommandLine}</p> : null}
  </>
)

const KeyPart = (props: PartProps & { readonly one: DkimKey }) => {
  const { one, shown, member, clock, notThere, csrf } = props
  const t = sendingWords(member.language)
  const state = notThere?.id === one.id ? notThere.state : shown.found?.keys.get(one.id)
  const since =
    one.state === 'signs'
      ? t.state.signs(day(clock, one.activeSince ?? ''))
      : one.state === 'ended'
        ? t.state.ended(day(clock, one.endedAt ?? ''))
        : t.state[one.state]
  return (
    <div class="dkim-key">
      <h3>
        <bdi>{one.selector}</bdi>{' '}
        <small>{[t.algorithm[one.algorithm], since].join(deskWords(member.language).dot)}</small>
      </h3>
      {state ? (
        <p class={state.kind === 'right' ? undefined : 'problem'} role={notThere ? 'alert' : undefined}>
          {dkimSentence(member.language, state)}
        </p>
      ) : null}
      {one.state === 'ended' ? null : (
        <>
          <InZone one={one} open={one.state === 'new' || (state !== undefined && state.kind !== 'right')} t={t} />
          <div class="actions">
            {one.state === 'signs' ? null : <Activate one={one} csrf={csrf} t={t} />}
            {notThere?.id === one.id ? <Anyway {...props} t={t} /> : null}
            <End {...props} t={t} />
          </div>
          {one.state === 'signs' ? null : (
            <p class="quiet" id={`hint-${one.id}`}>
              {t.activateHint}
            </p>
          )}
        </>
      )}
    </div>
  )
}

/** Name and text, to be copied into a provider's form, and as a zone file writes them. */
const InZone = ({ one, open, t }: { one: DkimKey; open: boolean; t: SendingWords }) => (
  <details open={open}>
    <summary>{t.inDns}</summary>
    <Field label={t.dnsName} name={`name-${one.id}`} value={one.name} readonly dir="ltr" look="code" />
    <Field label={t.dnsText} name={`text-${one.id}`} value={one.text} readonly rows={3} dir="ltr" look="code" />
    {one.text.length > 255 ? (
      <Field
        label={t.dnsZone}
        name={`zone-${one.id}`}
        value={inStrings(one.text)}
        readonly
        rows={3}
        dir="ltr"
        look="code"
      />
    ) : null}
  </details>
)

const Activate = ({ one, csrf, t }: { one: DkimKey; csrf: string; t: SendingWords }) => (
  <form method="post" action={routes.deskMail('activate')}>
    <Csrf token={csrf} />
    <input type="hidden" name="id" value={one.id} />
    <Button why={`hint-${one.id}`}>{t.activate}</Button>
  </form>
)

const Anyway = ({ one, csrf, member, t }: { one: DkimKey; t: SendingWords } & Frame) => (
  <>
    <Button opens={`anyway-${one.id}`}>{t.anyway}</Button>
    <Confirm
      id={`anyway-${one.id}`}
      title={t.anywayTitle(one.selector)}
      language={member.language}
      does={
        <form method="post" action={routes.deskMail('activate')}>
          <Csrf token={csrf} />
          <input type="hidden" name="id" value={one.id} />
          <Button main name="force" value="yes">
            {t.anyway}
          </Button>
        </form>
      }
    >
      <p>{t.anywayText}</p>
    </Confirm>
  </>
)

const End = ({ one, csrf, member, t }: { one: DkimKey; t: SendingWords } & Frame) => (
  <>
    <Button opens={`end-${one.id}`}>{t.end}</Button>
    <Confirm
      id={`end-${one.id}`}
      title={t.endTitle(one.selector)}
      language={member.language}
      does={
        <form method="post" action={routes.deskMail('end')}>
          <Csrf token={csrf} />
          <input type="hidden" name="id" value={one.id} />
          <Button main>{t.endDo}</Button>
        </form>
      }
    >
      <p>{t.endText}</p>
      {one.state === 'signs' ? <p>{t.endLast}</p> : null}
    </Confirm>
  </>
)

const AddKey = ({ shown: { domain, keys }, member, csrf, refused }: PartProps) => {
  const t = sendingWords(member.language)
  const mine = refused?.domain === domain ? refused : null
  const first = keys.every((one) => one.state === 'ended')
  return (
    <details open={first || mine !== null}>
      <summary>{t.add}</summary>
      <form class="form" method="post" action={routes.deskMail('add')}>
        <Csrf token={csrf} />
        <input type="hidden" name="domain" value={domain} />
        <p class="quiet">{t.addLead}</p>
        <div class="pair">
          <Field
            label={t.kind}
            name="algorithm"
            id={`kind-${domain}`}
            options={[
              ['rsa-sha256', t.algorithm['rsa-sha256']],
              ['ed25519-sha256', t.algorithm['ed25519-sha256']],
            ]}
          />
          <Field
            label={t.selector}
            hint={t.selectorHint}
            name="selector"
            id={`selector-${domain}`}
            value={mine?.selector}
            problem={mine ? t.refused[mine.code] : undefined}
            maxlength={63}
            dir="ltr"
          />
        </div>
        <p>
          <Button>{t.addDo}</Button>
        </p>
      </form>
    </details>
  )
}
