import { Button, Csrf, DeskPage, Empty, Field } from '../../desk/index.ts'
import type { House } from '../../house.ts'
import { routes } from '../../routes.ts'
import { type Member, may } from '../../staff/index.ts'
import { languageName } from '../../story/language.ts'
import { numeral, plainDay } from '../../words/counting.ts'
import { formWords } from '../../words/forms.ts'
import { importingWords } from '../../words/importing.ts'
import { type EditionWords, editionWords } from '../../words/mail.ts'
import type { Added } from '../adding.ts'
import { type Newsletter, textIn } from '../newsletters.ts'
import { ReaderTabs } from './tabs.tsx'

/** What was just asked, and what came of it. */
export type ReadersShown =
  | { readonly kind: 'nothing' | 'added' | 'erased' }
  | { readonly kind: 'wrong'; readonly address: string }
  | {
      readonly kind: 'unknown'
      readonly address: string
      readonly suppressed: { readonly reason: string; readonly at: string } | null
    }
  | Refused

/** Why somebody was not added by hand, with what was written. */
export interface Refused {
  readonly kind: 'refused'
  readonly why: Extract<Added, { ok: false }>['why'] | 'address' | 'disposable' | 'noServer' | 'letters' | 'mistyped'
  readonly given: { readonly address: string; readonly evidence: string; readonly language: string }
  /** What a mistyped address most likely should have been. */
  readonly meant: string
}

/** Who looks, and at which newsletters. */
export interface Who {
  readonly house: House
  readonly member: Member
  readonly csrf: string
  readonly newsletters: readonly Newsletter[]
}

interface ReadersProps extends Who {
  readonly counts: readonly { newsletterId: number; state: string; language: string; n: number }[]
  readonly growth: readonly { week: string; joined: number; left: number }[]
  readonly suppressions: readonly { reason: string; n: number }[]
  /** Confirmations that wait, by receiving domain. */
  readonly held: readonly { domain: string; n: number; since: string }[]
  /** Askings that were forgotten unanswered lately. */
  readonly dropped: number
  readonly shown: ReadersShown
}

const states = ['confirmed', 'waiting', 'left'] as const

/** Numbers, growth, finding one reader, adding one by hand. No list of addresses. */
export const ReadersPage = (props: ReadersProps) => {
  const { house, member, csrf, shown } = props
  const t = editionWords(member.language).readers
  const said = shown.kind === 'added' ? t.added : shown.kind === 'erased' ? t.erased : ''
  return (
    <DeskPage
      title={t.title}
      place="readers"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      toast={said === '' ? null : { words: said }}
      tabs={<ReaderTabs language={member.language} here="readers" />}
    >
      <div class="sheet-of-work">
        <div class="form">
          {may(member, 'readers') ? <Find {...props} t={t} /> : <p>{t.mayNot}</p>}
          <HeldBack {...props} />
          <Counts {...props} t={t} />
          <Growth {...props} t={t} />
          {may(member, 'readers') ? <AddByHand {...props} t={t} /> : null}
        </div>
        <aside class="beside">
          {may(member, 'readers') ? <BringIn member={member} /> : null}
          <section>
            <h2>{t.suppressions}</h2>
            <p>{t.suppressionsWords}</p>
            {props.suppressions.length === 0 ? <p>{t.noSuppressions}</p> : null}
            <ul class="sums">
              {props.suppressions.map(({ reason, n }) => (
                <li>
                  <span>{reasonWords(t, reason)}</span> <span>{numeral(member.language, n)}</span>
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
    </DeskPage>
  )
}

const HeldBack = ({ house, member, held, dropped }: ReadersProps) => {
  const t = formWords(member.language)
  const { perHour, perDomain, heldHours } = house.newsroom().confirmations
  const figure = (n: number) => numeral(member.language, n)
  if (held.length === 0 && dropped === 0) return null
  return (
    <section>
      <h2>{t.held}</h2>
      <p>{t.heldWords(figure(perHour), figure(perDomain), figure(heldHours))}</p>
      <ul class="sums">
        {held.map(({ domain, n, since }) => (
          <li>
            <span>
              <bdi>{domain}</bdi>{' '}
              <small>{`${t.heldSince} ${plainDay(member.language, since, house.newsroom().zone)}`}</small>
            </span>{' '}
            <span>{figure(n)}</span>
          </li>
        ))}
        {dropped === 0 ? null : (
          <li>
            <span>{t.heldDropped}</span> <span>{figure(dropped)}</span>
          </li>
        )}
      </ul>
    </section>
  )
}

const BringIn = ({ member }: { member: Member }) => {
  const t = importingWords(member.language)
  return (
    <section>
      <h2>
        <a href={routes.deskReaderImports()}>{t.open}</a>
      </h2>
      <p>{t.openWords}</p>
    </section>
  )
}

type Words = EditionWords['readers']
export const reasonWords = (t: Words, reason: string): string => t.reasons[reason as keyof Words['reasons']] ?? reason

const Find = ({ house, member, csrf, shown, t }: ReadersProps & { t: Words }) => (
  <section>
    <h2>{t.find}</h2>
    <form method="post" action={routes.deskReadersAct('find')} class="form">
      <Csrf token={csrf} />
      <Field
        label={t.address}
        name="address"
        type="email"
        hint={t.findHint}
        value={'address' in shown ? shown.address : ''}
        problem={shown.kind === 'wrong' ? t.addRefused.address : undefined}
        dir="ltr"
        autocomplete="off"
      />
      <p class="actions">
        <Button>{t.findButton}</Button>
      </p>
    </form>
    {shown.kind === 'unknown' ? (
      <p role="status">
        {t.notFound(shown.address)}{' '}
        {shown.suppressed
          ? t.suppressed(
              reasonWords(t, shown.suppressed.reason),
              plainDay(member.language, shown.suppressed.at, house.newsroom().zone),
            )
          : ''}
      </p>
    ) : null}
  </section>
)

const Counts = ({ member, newsletters, counts, t }: ReadersProps & { t: Words }) => (
  <section>
    <h2>{t.counts}</h2>
    {counts.length === 0 ? <Empty>{newsletters.length === 0 ? t.noNewsletter : t.none}</Empty> : null}
    {newsletters.map((newsletter) => {
      const mine = counts.filter((row) => row.newsletterId === newsletter.id)
      const languages = [...new Set(mine.map((row) => row.language))]
      const n = (state: string, language?: string) =>
        mine
          .filter((row) => row.state === state && (language === undefined || row.language === language))
          .reduce((sum, row) => sum + row.n, 0)
      return languages.length === 0 ? null : (
        <table class="figures">
          <caption>{textIn(newsletter, member.language).name}</caption>
          <thead>
            <tr>
              <th scope="col">{t.language}</th>
              {states.map((state) => (
                <th scope="col" class="end">
                  {t.subscription[state]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {languages.map((language) => (
              <tr>
                <th scope="row">{languageName(language, member.language)}</th>
                {states.map((state) => (
                  <td class="end">{numeral(member.language, n(state, language))}</td>
                ))}
              </tr>
            ))}
            {languages.length > 1 ? (
              <tr>
                <th scope="row">{t.all}</th>
                {states.map((state) => (
                  <td class="end">{numeral(member.language, n(state))}</td>
                ))}
              </tr>
            ) : null}
          </tbody>
        </table>
      )
    })}
  </section>
)

const Growth = ({ house, member, growth, t }: ReadersProps & { t: Words }) => (
  <section>
    <h2>{t.growth}</h2>
    {growth.every((row) => row.joined === 0 && row.left === 0) ? (
      <Empty>{t.noGrowth}</Empty>
    ) : (
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{t.week}</th>
            <th scope="col" class="end">
              {t.joined}
            </th>
            <th scope="col" class="end">
              {t.left}
            </th>
          </tr>
        </thead>
        <tbody>
          {growth.map((row) => (
            <tr>
              <th scope="row">{plainDay(member.language, `${row.week}T12:00:00Z`, house.newsroom().zone)}</th>
              <td class="end">{numeral(member.language, row.joined)}</td>
              <td class="end">{numeral(member.language, row.left)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
)

const AddByHand = ({ member, csrf, newsletters, shown, t }: ReadersProps & { t: Words }) => {
  const given = shown.kind === 'refused' ? shown.given : null
  const why = shown.kind === 'refused' ? shown.why : null
  const problem = shown.kind === 'refused' ? refusedWords(shown, member.language) : ''
  const languages = [...new Set(newsletters.flatMap((one) => one.languages))]
  if (newsletters.length === 0) return null
  return (
    <section>
      <h2>{t.add}</h2>
      <p>{t.addWords}</p>
      <form method="post" action={routes.deskReadersAct('add')} class="form">
        <Csrf token={csrf} />
        <div class="labelled">
          <label for="add-address">{t.address}</label>
          <input
            class="field"
            id="add-address"
            name="address"
            type="email"
            dir="ltr"
            autocomplete="off"
            value={given?.address ?? ''}
            aria-invalid={why !== null && why !== 'evidence' ? 'true' : undefined}
            aria-describedby="add-problem"
          />
        </div>
        <Field
          label={t.newsletter}
          name="newsletter"
          options={newsletters.map((one) => [String(one.id), textIn(one, member.language).name] as const)}
        />
        <Field
          label={t.language}
          name="language"
          options={languages.map((one) => [one, languageName(one, member.language)] as const)}
          value={given?.language}
        />
        <Field label={t.evidence} name="evidence" value={given?.evidence} rows={2} />
        <p class={why === null ? 'hidden' : 'problem'} id="add-problem">
          {problem}
        </p>
        {why === 'mistyped' ? <input type="hidden" name="asTyped" value={given?.address ?? ''} /> : null}
        <p class="actions">
          {shown.kind === 'refused' && shown.meant !== '' ? (
            <Button main name="meant" value={shown.meant}>
              {formWords(member.language).add.useMeant(shown.meant)}
            </Button>
          ) : null}
          <Button>{t.addButton}</Button>
        </p>
      </form>
    </section>
  )
}

function refusedWords({ why, meant }: Refused, language: string): string {
  const { add } = formWords(language)
  if (why === 'mistyped') return add.mistyped(meant)
  if (why === 'disposable' || why === 'noServer' || why === 'letters') return add[why]
  return editionWords(language).readers.addRefused[why]
}
