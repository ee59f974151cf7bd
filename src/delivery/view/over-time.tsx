import { Area, Measure } from '../../desk/chart.tsx'
import { Button, Empty, Field } from '../../desk/index.ts'
import { routes } from '../../routes.ts'
import { hourOf, numeral } from '../../words/counting.ts'
import { deliveryWords } from '../../words/deliveries.ts'
import { everybody } from '../fill.ts'
import type { Column } from './course.ts'
import type { DeliveriesProps } from './page.tsx'

/** Whose course is shown: everybody's, or that of one time zone or receiving domain. */
export type Charted = { readonly of: 'all' } | { readonly of: 'zone' | 'domain'; readonly name: string }

/** What is charted of a moment. */
const shown = ['accepted', 'deferred', 'in doubt', 'failed', 'bounced', 'complained', 'left'] as const
const levelOf = (levels: Column['levels'], one: (typeof shown)[number] | 'waiting'): number => {
  if (one === 'left') return levels.suppressed + levels.withdrawn
  if (one === 'waiting') return levels.queued
  return levels[one]
}

/** What an edition's deliveries came to over time, drawn and as a table; and the choice of whose. */
export const OverTime = (props: DeliveriesProps) => {
  const { house, member, columns, charted } = props
  const { language } = member
  const words = deliveryWords(language)
  const t = words.course
  const clock = house.newsroom().zone
  const when = (at: string) => hourOf(language, at, clock)
  const [first, last] = [columns[0], columns.at(-1)]
  return (
    <section id="course">
      <h2>{charted.of === 'all' ? t.title : t.of(charted.name)}</h2>
      <Choice {...props} />
      {!first || !last ? (
        <Empty>{charted.of === 'domain' && !props.known ? t.nobody(charted.name) : t.none}</Empty>
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

/** A form for each, so that neither has to be emptied for the other; the largest domains are offered as one writes. */
const Choice = ({ member, of, charted, zones, domains }: DeliveriesProps) => {
  const words = deliveryWords(member.language)
  const all = routes.deskDeliveries(of.edition.publicId)
  const named = zones.flatMap(({ name }) => (name === null || name === everybody ? [] : [[name, name] as const]))
  const chosen = (one: 'zone' | 'domain') => (charted.of === one ? charted.name : null)
  return (
    <div class="choices">
      {named.length === 0 ? null : (
        <form method="get" action={`${all}#course`} aria-label={words.byZone}>
          <Field label={words.zone} name="zone" value={chosen('zone')} options={[['', words.course.all], ...named]} />
          <Button>{words.list.show}</Button>
        </form>
      )}
      <form method="get" action={`${all}#course`} aria-label={words.byDomain}>
        <Field
          label={words.domain}
          name="domain"
          value={chosen('domain')}
          placeholder={words.list.domainHint}
          list="largest-domains"
          dir="ltr"
          autocomplete="off"
          maxlength={255}
        />
        <datalist id="largest-domains">{domains.map(({ name }) => (name ? <option value={name} /> : null))}</datalist>
        <Button>{words.list.show}</Button>
      </form>
      {charted.of === 'all' ? null : (
        <p>
          <a href={`${all}#course`}>{words.list.reset}</a>
        </p>
      )}
    </div>
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
