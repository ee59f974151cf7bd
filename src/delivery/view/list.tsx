import { Button, Csrf, DeskPage, Empty, Field } from '../../desk/index.ts'
import type { EditionOf } from '../../editions/index.ts'
import { routes } from '../../routes.ts'
import { type Member, may } from '../../staff/index.ts'
import { hourOf } from '../../words/counting.ts'
import { deliveryWords } from '../../words/deliveries.ts'
import { type EditionWords, editionWords } from '../../words/mail.ts'
import { everybody } from '../fill.ts'
import { fieldsOf, linkTo } from './filters.ts'
import type { Filter, Found, FoundPage } from './found.ts'
import type { Viewer } from './progress.tsx'
import { reasonOf, type Wave } from './standing.ts'
import { states } from './tally.ts'
import { Why } from './why.tsx'

export interface ListProps extends Viewer, FoundPage {
  readonly of: EditionOf
  /** "The Week, no. 112" */
  readonly name: string
  readonly filter: Filter
  readonly waves: readonly Wave[]
  /** Is this the list's first page? */
  readonly begins: boolean
  /** A reader was looked for by address: what was typed, where that was no address or nobody's. */
  readonly search: { readonly typed: string; readonly wrong: 'wrongAddress' | 'nobody' | null } | null
}

/** An edition's deliveries one by one: to look through, to look somebody up, and to save as CSV. */
export const ListPage = (props: ListProps) => {
  const { house, member, csrf, of, name, filter, found, next, begins, search } = props
  const { language } = member
  const words = deliveryWords(language)
  const t = words.list
  const { publicId } = of.edition
  return (
    <DeskPage
      title={`${name}: ${t.title}`}
      place="editions"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      bar={
        <span class="end">
          <Button href={routes.deskDeliveries(publicId)}>{words.title}</Button>
        </span>
      }
    >
      <div class="sheet-of-work">
        <div class="form">
          <Filters {...props} />
          <div>
            {found.length === 0 ? <Empty>{search?.wrong ? t[search.wrong] : t.none}</Empty> : <Rows {...props} />}
            <p class="paging">
              {begins ? null : <a href={linkTo(publicId, filter)}>{t.first}</a>}
              {next === null ? null : (
                <a href={linkTo(publicId, filter, next)} rel="next">
                  {t.next}
                </a>
              )}
            </p>
          </div>
        </div>
        <aside class="beside">
          {may(member, 'readers') ? <Search {...props} /> : null}
          <section>
            <h2>CSV</h2>
            <p>{may(member, 'readers') ? t.exportHint : t.exportMasked}</p>
            <form method="post" action={routes.deskDeliveries(publicId, 'export')} data-saves>
              <Csrf token={csrf} />
              {fieldsOf(filter).map(([field, value]) => (
                <input type="hidden" name={field} value={value} />
              ))}
              <Button>{t.export}</Button>
            </form>
          </section>
        </aside>
      </div>
    </DeskPage>
  )
}

const Filters = ({ member, of, filter, waves }: ListProps) => {
  const { language } = member
  const words = deliveryWords(language)
  const t = words.list
  const names = editionWords(language).delivery.states
  const reason =
    filter.state === null ? null : reasonOf({ state: filter.state, why: filter.why ?? '' }, filter.hour === 'not yet')
  return (
    <section>
      <h2>
        {t.show}
        {fieldsOf(filter).length === 0 ? null : (
          <small>
            <a href={linkTo(of.edition.publicId, {})}>{t.reset}</a>
          </small>
        )}
      </h2>
      <form class="filters" method="get" action={routes.deskDeliveries(of.edition.publicId, 'list')}>
        {(filter.why ?? filter.hour) !== null && reason !== null ? (
          <p>
            {t.reason}: {words.missed.reasons[reason]}
          </p>
        ) : null}
        <Field
          label={t.state}
          name="state"
          value={filter.state}
          options={[['', t.anyState], ...states.map((one) => [one, names[one]] as const)]}
        />
        <Field
          label={words.zone}
          name="zone"
          value={filter.zone}
          options={[
            ['', t.anyZone],
            ...waves.map(({ zone }) => [zone, zone === everybody ? words.everybody : zone] as const),
          ]}
        />
        <Field
          label={words.domain}
          name="domain"
          value={filter.domain}
          placeholder={t.domainHint}
          dir="ltr"
          maxlength={255}
        />
        <p class="actions">
          <Button>{t.show}</Button>
        </p>
      </form>
    </section>
  )
}

const Search = ({ member, csrf, of, search }: ListProps) => {
  const t = deliveryWords(member.language).list
  return (
    <section>
      <h2>{t.find}</h2>
      <form class="form" method="post" action={routes.deskDeliveries(of.edition.publicId, 'find')}>
        <Csrf token={csrf} />
        <Field
          label={t.address}
          name="address"
          hint={t.findHint}
          problem={search?.wrong ? t[search.wrong] : undefined}
          value={search?.typed}
          type="search"
          dir="ltr"
          autocomplete="off"
          maxlength={320}
          required
        />
        <p class="actions">
          <Button>{t.findButton}</Button>
        </p>
      </form>
    </section>
  )
}

const Rows = (props: ListProps) => {
  const { house, member, of, found } = props
  const { language } = member
  const t = editionWords(language)
  const when = (at: string) => hourOf(language, at, house.newsroom().zone)
  const again = of.edition.endsAt > house.now()
  const decisions = may(member, 'edition') && found.some((one) => isDecidable(one, again))
  return (
    <>
      {found.some((one) => one.state === 'in doubt') ? <p>{t.delivery.doubtWords}</p> : null}
      <section class="wide-table" tabindex={0} aria-label={deliveryWords(language).list.title}>
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t.delivery.reader}</th>
              <th scope="col">{t.state}</th>
              <th scope="col">{t.delivery.why}</th>
              <th scope="col">{t.delivery.since}</th>
              {decisions ? <th scope="col">{t.delivery.decision}</th> : null}
            </tr>
          </thead>
          <tbody>
            {found.map((one) => (
              <tr>
                <td>
                  <bdi dir={one.address === '' ? undefined : 'ltr'}>{readerShown(one, member, t)}</bdi>
                  <small>
                    <bdi dir="ltr">{one.zone === everybody ? '' : one.zone}</bdi>
                  </small>
                </td>
                <td>{t.delivery.states[one.state]}</td>
                <td>
                  <Why one={one} language={language} now={house.now()} />
                </td>
                <td>{when(one.changedAt)}</td>
                {decisions ? (
                  <td>
                    <Decision one={one} {...props} />
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

/** Who sends editions needn't see whole addresses: only those who keep the readers do. */
export function readerShown({ address }: Pick<Found, 'address'>, member: Member, t: EditionWords): string {
  if (address === '') return t.delivery.erased
  return may(member, 'readers') ? address : maskedAddress(address)
}

/** "a…@mail.example" */
export function maskedAddress(address: string): string {
  const [local = '', domain = ''] = address.split('@')
  return address === '' ? '' : `${local.slice(0, 1)}…@${domain}`
}

/** In doubt, or failed: somebody may say what becomes of it. After the edition's end nothing is sent again. */
const isDecidable = ({ state, address }: Found, again: boolean): boolean =>
  (state === 'in doubt' || (state === 'failed' && again)) && address !== ''

const Decision = ({ one, of, house, member, csrf }: ListProps & { one: Found }) => {
  const t = editionWords(member.language).delivery
  const again = of.edition.endsAt > house.now()
  if (!isDecidable(one, again) || !may(member, 'edition')) return null
  return (
    <form method="post" action={routes.deskEditionAct(of.edition.publicId, 'decide')} class="actions">
      <Csrf token={csrf} />
      <input type="hidden" name="delivery" value={String(one.id)} />
      <input type="hidden" name="state" value={one.state} />
      {again ? (
        <button class="plain" type="submit" name="act" value="again">
          {t.again}
        </button>
      ) : null}
      {one.state === 'in doubt' ? (
        <button class="plain" type="submit" name="act" value="arrived">
          {t.arrived}
        </button>
      ) : null}
    </form>
  )
}
