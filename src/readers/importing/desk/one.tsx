import { Button, Confirm, Csrf, DeskPage } from '../../../desk/index.ts'
import { routes } from '../../../routes.ts'
import { numeral } from '../../../words/counting.ts'
import { failedWords, type ImportingWords, importingWords } from '../../../words/importing.ts'
import { type Newsletter, textIn } from '../../newsletters.ts'
import type { Row } from '../csv.ts'
import type { Import } from '../kept.ts'
import { keptOutcomes, refusedOf, sumOf } from '../outcomes.ts'
import type { Who } from './pages.tsx'
import { type Asked, PlanForm } from './plan-form.tsx'

interface ImportProps extends Who {
  readonly of: Import
  readonly rows: readonly Row[]
  readonly newsletters: readonly Newsletter[]
  readonly asked: Asked | null
  /** Is there a report to fetch? */
  readonly report: boolean
}

/** One list, at whatever step it is. */
export const ImportPage = (props: ImportProps) => {
  const { house, member, csrf, of } = props
  const t = importingWords(member.language)
  const open = ['uploaded', 'reading', 'read', 'writing'].includes(of.state)
  return (
    <DeskPage title={of.fileName || t.title} place="readers" member={member} newsroom={house.newsroom()} csrf={csrf}>
      <div class="sheet-of-work">
        <div class="form">
          <p>
            <a href={routes.deskReaderImports()}>{t.title}</a>
          </p>
          <Step {...props} t={t} />
          {open ? <Cancel {...props} t={t} /> : null}
        </div>
      </div>
    </DeskPage>
  )
}

type Shown = ImportProps & { readonly t: ImportingWords }

const Step = (props: Shown) => {
  const { of, t } = props
  switch (of.state) {
    case 'uploaded':
      return <PlanForm {...props} />
    case 'reading':
    case 'writing':
      return <UnderWay of={of} t={t} />
    case 'read':
      return <Numbers {...props} />
    case 'done':
      return <Result {...props} />
    case 'failed':
      return <p class="problem">{failedWords(t, of.problem)}</p>
    case 'cancelled':
      return <p>{t.states.cancelled}</p>
  }
}

/** A bar that the desk's script moves on; without it, a link looks again. */
const UnderWay = ({ of, t }: { of: Import; t: ImportingWords }) => {
  const reading = of.state === 'reading'
  const [done, all] = reading ? [of.bytesRead, of.size] : [of.written, of.toWrite]
  return (
    <section data-under-way>
      <h2>{t.progress}</h2>
      <progress class="long" max={Math.max(1, all)} value={done} aria-label={t.progress} />
      <p data-words aria-live="off">
        {reading ? t.reading(of.rowsRead) : t.writing(of.written, of.toWrite)}
      </p>
      <p>
        {t.leave} <a href={routes.deskReaderImport(of.publicId)}>{t.lookAgain}</a>
      </p>
    </section>
  )
}

/** What was read, before anybody is added. */
const Numbers = ({ member, csrf, of, newsletters, t }: Shown) => {
  const n = (count: number) => numeral(member.language, count)
  const newsletter = newsletters.find((one) => one.id === of.newsletterId)
  const { readers, marks } = readyIn(of)
  return (
    <section>
      <h2>{t.numbers}</h2>
      <table class="figures">
        <tbody>
          <Line words={t.rows} count={n(of.rowsRead)} />
          <Line words={t.toAdd} hint={t.toAddHint} count={n(readers)} />
          {marks > 0 ? <Line words={t.toKeep} count={n(marks)} /> : null}
          {refusedOf(of.counts).map(([why, count]) => (
            <Line words={`${t.refused}: ${t.outcomes[why]}`} count={n(count)} />
          ))}
        </tbody>
      </table>
      {of.toWrite === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <form method="post" action={routes.deskReaderImport(of.publicId, 'write')} class="actions">
          <Csrf token={csrf} />
          <Button main>
            {readers === 0
              ? t.keepOnly(marks)
              : t.addTo(readers, newsletter ? textIn(newsletter, member.language).name : '')}
          </Button>
        </form>
      )}
    </section>
  )
}

/** Rows that wait to be written: readers to be, and those who must not be mailed. */
const readyIn = ({ toWrite, marksRead }: Import) => ({ readers: toWrite - marksRead, marks: marksRead })

const Line = ({ words, hint, count }: { words: string; hint?: string; count: string }) => (
  <tr>
    <th scope="row">
      {words}
      {hint ? <small>{hint}</small> : null}
    </th>
    <td class="end">{count}</td>
  </tr>
)

const Result = ({ member, of, report, t }: Shown) => {
  const n = (count: number) => numeral(member.language, count)
  const refused = refusedOf(of.counts)
  const kept = keptOutcomes.filter((one) => (of.counts[one] ?? 0) > 0)
  return (
    <section>
      <h2>{t.result}</h2>
      <table class="figures">
        <tbody>
          <Line words={t.added} count={n(of.counts.added ?? 0)} />
          {kept.map((one) => (
            <Line words={t.outcomes[one]} count={n(of.counts[one] ?? 0)} />
          ))}
          {refused.map(([why, count]) => (
            <Line words={`${t.refused}: ${t.outcomes[why]}`} count={n(count)} />
          ))}
        </tbody>
      </table>
      {report ? (
        <p>
          <a href={routes.deskReaderImport(of.publicId, 'refused.csv')}>{t.report}</a> {t.reportWords}
        </p>
      ) : (
        <p>{refused.length === 0 && sumOf(of.counts, keptOutcomes) === 0 ? t.all : t.reportGone}</p>
      )}
    </section>
  )
}

const Cancel = ({ member, csrf, of, t }: Shown) => (
  <section>
    <Button opens="cancel-list">{t.cancel}</Button>
    <Confirm
      id="cancel-list"
      title={t.cancelSure}
      language={member.language}
      does={
        <form method="post" action={routes.deskReaderImport(of.publicId, 'cancel')}>
          <Csrf token={csrf} />
          <Button>{t.cancelDoes}</Button>
        </form>
      }
    >
      <p>{t.cancelWords}</p>
    </Confirm>
  </section>
)
