import { Measure, UpAndDown } from '../../../desk/chart.tsx'
import { Empty } from '../../../desk/index.ts'
import type { Week } from '../../../readers/index.ts'
import { localeOf, numeral, plainDay } from '../../../words/counting.ts'
import { deliveryWords } from '../../../words/deliveries.ts'

/** Who came, who left, and what came back, by week: a chart, and the same as a table. The latest week is first. */
export const Growth = ({ weeks, language }: { weeks: readonly Week[]; language: string }) => {
  const t = deliveryWords(language).growth
  const shown = weeks.filter((one) => one.joined + one.left + one.returned + one.complained > 0)
  const [first, last] = [weeks.at(-1), weeks[0]]
  const day = (week: string) => plainDay(language, `${week}T12:00:00Z`, 'UTC')
  const signed = new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero' })
  const net = weeks.reduce((sum, { joined, left }) => sum + joined - left, 0)
  return (
    <section id="growth">
      <h2>{t.title}</h2>
      {shown.length === 0 || !first || !last ? (
        <Empty>{t.none}</Empty>
      ) : (
        <>
          <Measure
            name={`${t.joined}, ${t.left}`}
            value={signed.format(net)}
            from={day(first.week)}
            to={day(last.week)}
            wide
          >
            <UpAndDown pairs={weeks.map(({ joined, left }) => [joined, left] as const).toReversed()} />
          </Measure>
          <section class="wide-table" tabindex={0} aria-label={t.title}>
            <table class="figures">
              <thead>
                <tr>
                  <th scope="col">{t.week}</th>
                  {[t.joined, t.left, t.net, t.returned, t.complained].map((heading) => (
                    <th scope="col" class="end">
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map(({ week, joined, left, returned, complained }) => (
                  <tr>
                    <th scope="row">{day(week)}</th>
                    <td class="end">{numeral(language, joined)}</td>
                    <td class="end">{numeral(language, left)}</td>
                    <td class="end">
                      <bdi>{signed.format(joined - left)}</bdi>
                    </td>
                    <td class="end">{numeral(language, returned)}</td>
                    <td class="end">{numeral(language, complained)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p class="quiet">{t.note}</p>
        </>
      )}
    </section>
  )
}
