import type { Child } from 'hono/jsx'
import { Button, DeskPage, type Toast } from '../../desk/index.ts'
import type { EditionOf } from '../../editions/index.ts'
import { routes } from '../../routes.ts'
import { hourOf, numeral, plainDay } from '../../words/counting.ts'
import { type DeliveryWords, deliveryWords } from '../../words/deliveries.ts'
import { editionWords } from '../../words/mail.ts'
import { everybody } from '../fill.ts'
import type { Column } from './course.ts'
import { linkTo } from './filters.ts'
import { Missed } from './missed.tsx'
import { type Charted, OverTime } from './over-time.tsx'
import type { Place } from './places.ts'
import { Progress, type Viewer } from './progress.tsx'
import type { Missing, Standing } from './standing.ts'

export interface DeliveriesProps extends Viewer {
  readonly of: EditionOf
  /** "The Week, no. 112" */
  readonly name: string
  readonly standing: Standing
  readonly missed: readonly { readonly reason: Missing; readonly n: number }[]
  /** How many have left the newsletter since it went out. */
  readonly left: number
  readonly columns: readonly Column[]
  readonly charted: Charted
  /** Does anybody of the charted domain get it? */
  readonly known: boolean
  readonly zones: readonly Place[]
  readonly domains: readonly Place[]
  readonly toast: Toast | null
}

/** How an edition's deliveries go: how far, who missed it and why, over time, by zone and by domain. */
export const DeliveriesPage = (props: DeliveriesProps) => {
  const { house, member, csrf, of, name, standing, missed, left, zones, domains, toast } = props
  const { language } = member
  const t = deliveryWords(language)
  const { publicId } = of.edition
  return (
    <DeskPage
      title={`${name}: ${t.title}`}
      place="editions"
      member={member}
      newsroom={house.newsroom()}
      csrf={csrf}
      toast={toast}
      bar={
        <span class="end">
          <Button href={routes.deskEdition(publicId)}>{t.back}</Button>
        </span>
      }
    >
      <div class="sheet-of-work wide">
        <div class="form">
          <div class="side-by-side">
            <Progress standing={standing} viewer={{ house, member, csrf, from: 'deliveries' }} />
            <Missed
              missed={missed}
              publicId={publicId}
              language={language}
              left={left === 0 ? null : { n: left, day: plainDay(language, of.edition.releasedAt ?? '', 'UTC') }}
            />
          </div>
          <OverTime {...props} />
          <Places
            title={t.byZone}
            heading={t.zone}
            places={zones}
            language={language}
            hour={(place) => (place.notBefore === null ? '' : hourOf(language, place.notBefore, house.newsroom().zone))}
            name={({ name }) =>
              name === everybody ? t.everybody : <CourseOf name={name ?? ''} of="zone" publicId={publicId} />
            }
            link={({ name }, state) => linkTo(publicId, { zone: name, state })}
          />
          <Places
            title={t.byDomain}
            heading={t.domain}
            places={domains}
            language={language}
            name={({ name }) =>
              name === null ? (
                t.others
              ) : name === '' ? (
                t.erased
              ) : (
                <CourseOf name={name} of="domain" publicId={publicId} />
              )
            }
            link={({ name }, state) => (name === null ? null : linkTo(publicId, { domain: name, state }))}
          />
        </div>
      </div>
    </DeskPage>
  )
}

/** The name of a zone or a domain, which leads to its course. */
const CourseOf = ({ name, of, publicId }: { name: string; of: 'zone' | 'domain'; publicId: string }) => (
  <a href={`${routes.deskDeliveries(publicId)}?${of}=${encodeURIComponent(name)}#course`}>
    <bdi dir="ltr">{name}</bdi>
  </a>
)

type Cell = Exclude<keyof DeliveryWords['columns'], 'waiting' | 'left'>
const cells: readonly Cell[] = ['accepted', 'deferred', 'in doubt', 'failed', 'bounced', 'complained']

interface PlacesProps {
  readonly title: string
  readonly heading: string
  readonly places: readonly Place[]
  readonly language: string
  readonly hour?: (place: Place) => string
  readonly name: (place: Place) => Child
  /** Where a number leads; null for no list. */
  readonly link: (place: Place, state: Cell) => string | null
}

const Places = ({ title, heading, places, language, hour, name, link }: PlacesProps) => {
  const t = deliveryWords(language)
  if (places.length === 0) return null
  const number = (n: number | undefined) => numeral(language, n ?? 0)
  return (
    <section>
      <h2>{title}</h2>
      <section class="wide-table" tabindex={0} aria-label={title}>
        <table class="figures">
          <thead>
            <tr>
              <th scope="col">{heading}</th>
              {hour ? <th scope="col">{t.hour}</th> : null}
              <th scope="col" class="end">
                {t.made}
              </th>
              <th scope="col" class="end">
                {t.columns.waiting}
              </th>
              {cells.map((state) => (
                <th scope="col" class="end">
                  {t.columns[state]}
                </th>
              ))}
              <th scope="col" class="end">
                {t.columns.left}
              </th>
            </tr>
          </thead>
          <tbody>
            {places.map((place) => {
              const { counts } = place
              return (
                <tr>
                  <th scope="row">{name(place)}</th>
                  {hour ? <td>{hour(place)}</td> : null}
                  <td class="end">{number(place.total)}</td>
                  <td class="end">{number((counts.queued ?? 0) + (counts.sending ?? 0))}</td>
                  {cells.map((state) => {
                    const path = counts[state] ? link(place, state) : null
                    const said = `${numeral(language, counts[state] ?? 0)} ${editionWords(language).delivery.states[state]}`
                    return (
                      <td class="end">
                        {path === null ? (
                          number(counts[state])
                        ) : (
                          <a href={path} aria-label={said}>
                            {number(counts[state])}
                          </a>
                        )}
                      </td>
                    )
                  })}
                  <td class="end">{number((counts.suppressed ?? 0) + (counts.withdrawn ?? 0))}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </section>
  )
}
