import type { Child } from 'hono/jsx'
import { routes } from '../../routes.ts'
import { keepingWords } from '../../words/keeping.ts'
import { problemWords } from '../../words/problems.ts'
import { near } from '../clock.ts'
import type { DeskJob } from '../desk-parts.ts'
import type { Frame } from '../frame.ts'
import { DeskPage, type Toast } from '../layout.tsx'
import { SettingsTabs } from '../newsroom/tabs.tsx'
import { Button, Csrf, Empty } from '../parts.tsx'

/** So many jobs of a state are shown. */
export const jobsShown = 50

interface JobsProps extends Frame {
  readonly failed: readonly DeskJob[]
  readonly waiting: readonly DeskJob[]
  readonly done: readonly DeskJob[]
  readonly toast: Toast | null
}

/** What the newsroom does by itself: what failed first, each with its reason and another try. */
export const JobsPage = (props: JobsProps) => {
  const { member, csrf, failed, waiting, done } = props
  const t = keepingWords(member.language).jobs
  return (
    <DeskPage
      {...props}
      title={t.title}
      place="settings"
      bar={<p>{t.lead}</p>}
      tabs={<SettingsTabs member={member} here="jobs" />}
    >
      <div class="sheet-of-work wide">
        <Part title={t.failed} jobs={failed} empty={t.noneFailed} frame={props}>
          {failed.length > 1 ? (
            <form method="post" action={`${routes.deskJobs()}/again`}>
              <Csrf token={csrf} />
              {failed.map((job) => (
                <input type="hidden" name="id" value={String(job.id)} />
              ))}
              <Button>{t.tryAll}</Button>
            </form>
          ) : null}
        </Part>
        <Part title={t.waiting} jobs={waiting} empty={t.noneWaiting} frame={props} />
        <Part title={t.done} jobs={done} empty={t.noneDone} frame={props} />
      </div>
    </DeskPage>
  )
}

interface PartProps {
  readonly title: string
  readonly jobs: readonly DeskJob[]
  readonly empty: string
  readonly frame: Frame
  readonly children?: Child
}

const Part = ({ title, jobs, empty, frame, children }: PartProps) => {
  const t = keepingWords(frame.member.language).jobs
  if (jobs.length === 0)
    return (
      <section class="stage">
        <header>
          <h2>{title}</h2>
        </header>
        <Empty>{empty}</Empty>
      </section>
    )
  return (
    <section class="stage">
      <header>
        <h2>{title}</h2>
        <span>{jobs.length === jobsShown ? t.shown(jobsShown) : null}</span>
        <span class="end">{children}</span>
      </header>
      <div class="scrolls">
        <table class="table">
          <thead>
            <tr>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.when}</th>
              <th scope="col">{t.tries}</th>
              <th scope="col">
                <span class="hidden">{t.tryAgain}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <JobRow job={job} frame={frame} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const JobRow = ({ job, frame: { clock, member, csrf } }: { job: DeskJob; frame: Frame }) => {
  const t = keepingWords(member.language).jobs
  const kinds: Readonly<Record<string, string>> = t.kinds
  return (
    <tr>
      <th scope="row">
        <bdi>{kinds[job.kind] ?? job.kind}</bdi>
        {job.problem === '' ? null : (
          <small class={job.state === 'failed' ? 'late' : undefined}>
            <bdi>{problemWords(member.language, job.problem)}</bdi>
          </small>
        )}
      </th>
      <td>
        {t.state[job.state]} {near(clock, job.endedAt ?? job.runAt)}
      </td>
      <td>{t.tried(job.attempts, job.maxAttempts)}</td>
      <td class="end">
        {job.state === 'failed' ? (
          <form method="post" action={`${routes.deskJobs()}/again`}>
            <Csrf token={csrf} />
            <input type="hidden" name="id" value={String(job.id)} />
            <Button>{t.tryAgain}</Button>
          </form>
        ) : null}
      </td>
    </tr>
  )
}
