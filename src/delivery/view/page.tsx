import type { Child } from 'hono/jsx'
import { Area, Measure } from '../../desk/chart.tsx'
import { Button, DeskPage, Empty, type Toast } from '../../desk/index.ts'
import type { EditionOf } from '../../editions/index.ts'
import { routes } from '../../routes.ts'
import { hourOf, numeral, plainDay } from '../../words/counting.ts'
import { type DeliveryWords, deliveryWords } from '../../words/deliveries.ts'
import { editionWords } from '../../words/mail.ts'
import { everybody } from '../fill.ts'
import type { Column } from './course.ts'
import { linkTo } from './filters.ts'
import { Missed } from './missed.tsx'
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
  /** The zone that the course is of; null: of all. */
  readonly zone: string | null
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
          <Course {...props} />
          <Places
            title={t.byZone}
            heading={t.zone}
            places={zones}
            language={language}
            hour={(place) => (place.notBefore === null ? '' : hourOf(language, place.notBefore, house.newsroom().zone))}
            name={({ name }) =>
              name === everybody ? (
                t.everybody
              ) : (
                <a href={`${routes.deskDeliveries(publicId)}?zone=${encodeURIComponent(name ?? '')}#course`}>
                  <bdi dir="ltr">{name}</bdi>
                </a>
              )
            }
            link={({ name }, state) => linkTo(publicId, { zone: name, state })}
          />
          <Places
            title={t.byDomain}
            heading={t.domain}
            places={domains}
            language={language}
            name={({ name }) => (name === null ? t.others : name === '' ? t.erased : <bdi dir="ltr">{name}</bdi>)}
            link={({ name }, state) => (name === null ? null : linkTo(publicId, { domain: name, state }))}
          />
        </div>
      </div>
    </DeskPage>
  )
}

/** What is charted of a moment. */
const shown = ['accepted', 'deferred', 'in doubt', 'failed', 'bounced', 'complained', 'left'] as const
const levelOf = (levels: Column['levels'], one: (typeof shown)[number] | 'waiting'): number => {
  if (one === 'left') return levels.suppressed + levels.withdrawn
  if (one === 'waiting') return levels.queued
  return levels[one]
}

const Course = ({ house, member, of, columns, zone }: DeliveriesProps) => {
  const { language } = member
  const words = deliveryWords(language)
  const t = words.course
  const clock = house.newsroom().zone
  const when = (at: string) => hourOf(language, at, clock)
  const [first, last] = [columns[0], columns.at(-1)]
  return (
    <section id="course">
      <h2>{zone === null ? t.title : t.ofZone(zone)}</h2>
      {zone === null ? null : (
        <p>
          <a href={`${routes.deskDeliveries(of.edition.publicId)}#course`}>{t.everyZone}</a>
        </p>
      )}
      {!first || !last ? (
        <Empty>{t.none}</Empty>
      ) : (
        <>
          <p class="quiet">{t.note(clock)}</p>
          <div class="measures">
            {shown.map((one) => {
              const values = columns.map(({ levels }) => levelOf(levels, one))
              const most = Math.max(...values)
              if (one !== 'accepted' && most === 0) return null
              const top = one === 'accepted' ? last.levels.all : most
              return (
                <Measure
                  name={words.columns[one]}
                  value={numeral(language, values.at(-1) ?? 0)}
                  from={when(first.from)}
                  to={when(last.to)}
                  wide={one === 'accepted'}
                  most={one === 'accepted' ? `${t.total}: ${numeral(language, top)}` : t.most(numeral(language, most))}
                >
                  <Area values={values} top={top} />
                </Measure>
              )
            })}
          </div>
          <details>
            <summary>{t.table}</summary>
            <CourseTable columns={columns} when={when} language={language} />
          </details>
        </>
      )}
    </section>
  )
}

const CourseTable = (props: { columns: readonly Column[]; when: (at: string) => string; language: string }) => {
  const { columns, when, language } = props
  const words = deliveryWords(language)
  const names = ['waiting', ...shown] as const
  return (
    <section class="wide-table" tabindex={0} aria-label={words.course.title}>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.course.when}</th>
            {names.map((one) => (
              <th scope="col" class="end">
                {words.columns[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ to, levels }) => (
            <tr>
              <th scope="row">{when(to)}</th>
              {names.map((one) => (
                <td class="end">{numeral(language, levelOf(levels, one))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

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
