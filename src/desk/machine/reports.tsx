import { routes } from '../../routes.ts'
import { boardWords } from '../../words/board.ts'
import { deskWords } from '../../words/desk.ts'
import { keepingWords } from '../../words/keeping.ts'
import { whole } from '../clock.ts'
import type { Frame } from '../frame.ts'
import { DeskPage, type Toast } from '../layout.tsx'
import { Button, Csrf, Empty } from '../parts.tsx'
import type { Report } from './reports-kept.ts'

interface ReportsProps extends Frame {
  readonly reports: readonly Report[]
  readonly next: number | null
  readonly answered: boolean
  readonly open: number
  readonly members: ReadonlyMap<number, { readonly name: string }>
  readonly toast: Toast | null
}

/** What readers report: their words, the story, and that it was answered. */
export const ReportsPage = (props: ReportsProps) => {
  const { member, reports, answered, next } = props
  const t = keepingWords(member.language).reports
  const here = (is: boolean) => (is ? 'true' : undefined)
  return (
    <DeskPage
      {...props}
      title={t.title}
      place="reports"
      tabs={
        <>
          <a href={routes.deskReports()} aria-current={here(!answered)}>
            {t.open(props.open)}
          </a>
          <a href={`${routes.deskReports()}?answered`} aria-current={here(answered)}>
            {t.answered}
          </a>
        </>
      }
    >
      <div class="sheet-of-work">
        <div>
          {reports.length === 0 ? <Empty>{answered ? t.noneAnswered : t.none}</Empty> : null}
          <ol class="list">
            {reports.map((report) => (
              <ReportItem report={report} {...props} />
            ))}
          </ol>
          {next === null ? null : (
            <p class="paging">
              <a href={`${routes.deskReports()}?${answered ? 'answered&' : ''}before=${next}`} rel="next">
                {boardWords(member.language).older}
              </a>
            </p>
          )}
        </div>
      </div>
    </DeskPage>
  )
}

const ReportItem = ({ report, member, csrf, clock, members, answered }: ReportsProps & { report: Report }) => {
  const t = keepingWords(member.language).reports
  const who = report.answeredBy === null ? '' : (members.get(report.answeredBy)?.name ?? '')
  return (
    <li>
      <p class="meta">
        {t.about}{' '}
        {report.story === null ? (
          <a href={report.path.startsWith('/') && !report.path.startsWith('//') ? report.path : routes.home()}>
            {report.path || t.page}
          </a>
        ) : (
          <a href={routes.deskStory(report.story.publicId)} lang={report.story.language}>
            <bdi>{report.story.headline}</bdi>
          </a>
        )}{' '}
        {deskWords(clock.language).dot}
        {whole(clock, report.at)}
      </p>
      <blockquote dir="auto">{report.words}</blockquote>
      <form class="actions" method="post" action={routes.deskReports()}>
        <Csrf token={csrf} />
        <input type="hidden" name="id" value={String(report.id)} />
        <input type="hidden" name="answered" value={answered ? 'no' : 'yes'} />
        {isMail(report.contact) ? (
          <Button href={`mailto:${encodeURIComponent(report.contact)}`}>{t.answer}</Button>
        ) : report.answeredAt === null ? (
          <span class="meta">
            <bdi>{report.contact || t.noContact}</bdi>
          </span>
        ) : null}
        <Button>{answered ? t.again : t.done}</Button>
        {report.answeredAt === null && report.contact !== '' ? <span class="meta">{t.forgets}</span> : null}
        {report.answeredAt === null ? null : <span class="meta">{t.by(who, whole(clock, report.answeredAt))}</span>}
      </form>
    </li>
  )
}

const isMail = (contact: string): boolean => /^[^\s@<>"?&]+@[^\s@<>"?&]+\.[^\s@<>"?&]+$/.test(contact)
