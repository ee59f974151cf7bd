import type { Child } from 'hono/jsx'
import { Button, Confirm, Csrf, Tick } from '../../desk/index.ts'
import type { House } from '../../house.ts'
import { routes } from '../../routes.ts'
import { type Member, may } from '../../staff/index.ts'
import { hourOf, localeOf, numeral } from '../../words/counting.ts'
import { deliveryWords } from '../../words/deliveries.ts'
import { editionWords } from '../../words/mail.ts'
import { problemWords } from '../../words/problems.ts'
import type { Standing } from './standing.ts'

export interface Viewer {
  readonly house: Pick<House, 'now' | 'newsroom'>
  readonly member: Member
  readonly csrf: string
  /** The page that an act leads back to, where it isn't the edition's own. */
  readonly from?: 'deliveries'
}

/** The parts of the page that move while an edition goes out, each drawn by itself. */
export interface ProgressParts {
  /** In a sentence: read aloud when it changes, and so without numbers that move each second. */
  readonly state: Child
  readonly figures: Child
  /** Pause, resume and stop. */
  readonly acts: Child
}

export const progressParts = (standing: Standing, viewer: Viewer): ProgressParts => ({
  state: <State standing={standing} viewer={viewer} />,
  figures: <Figures standing={standing} viewer={viewer} />,
  acts: <Acts standing={standing} viewer={viewer} />,
})

/** What can be done changes with this alone: a question that is open on the screen is left there. */
export const actsKey = ({ edition }: Standing): string => `${edition.state} ${edition.stoppedAt ?? ''}`

/** Is anything left to happen by itself, or by somebody? */
export const isGoing = ({ edition }: Standing): boolean => edition.state === 'released' || edition.state === 'stopped'

/** How far an edition is. Where scripts run it moves by itself (browser/live.ts). */
export const Progress = ({ standing, viewer }: { standing: Standing; viewer: Viewer }) => {
  const { edition } = standing
  const t = deliveryWords(viewer.member.language).progress
  const parts = progressParts(standing, viewer)
  const going = isGoing(standing)
  const here = viewer.from ? routes.deskDeliveries(edition.publicId) : routes.deskEdition(edition.publicId)
  const live = routes.deskDeliveries(edition.publicId, 'live') + (viewer.from ? `?from=${viewer.from}` : '')
  return (
    <section aria-labelledby="progress" data-live-from={going ? live : undefined}>
      <h2 id="progress">{t.title}</h2>
      <div role="status" data-live="state">
        {parts.state}
      </div>
      <div data-live="figures">{parts.figures}</div>
      <div data-live="acts" data-live-key={actsKey(standing)}>
        {parts.acts}
      </div>
      {going ? (
        <>
          <p class="quiet" data-live-note hidden>
            {t.live}
          </p>
          <noscript>
            <p>
              <a href={here}>{t.again}</a>
            </p>
          </noscript>
        </>
      ) : null}
    </section>
  )
}

const State = ({ standing, viewer }: { standing: Standing; viewer: Viewer }) => {
  const { language } = viewer.member
  const { edition, filled, nextAt } = standing
  const { zone } = viewer.house.newsroom()
  const t = deliveryWords(language).progress
  const when = (at: string) => hourOf(language, at, zone)
  const early = nextAt !== null && nextAt > viewer.house.now()
  const words = {
    gathering: t.none,
    released: edition.stoppedAt !== null ? t.stopping : !filled ? t.filling : early ? t.waiting(when(nextAt)) : t.going,
    stopped: t.paused,
    sent: edition.stoppedAt === null ? t.sent : t.stopped,
  }[edition.state]
  return (
    <>
      <p>
        <b>{words}</b>
      </p>
      {edition.problem === '' ? null : (
        <p class="late">
          {editionWords(language).delivery.problem}: <bdi>{problemWords(language, edition.problem)}</bdi>
        </p>
      )}
      {isGoing(standing) && edition.stoppedAt === null ? <p>{t.ends(when(edition.endsAt))}</p> : null}
    </>
  )
}

const Figures = ({ standing, viewer }: { standing: Standing; viewer: Viewer }) => {
  const { language } = viewer.member
  const { counts, total, ended } = standing
  const t = deliveryWords(language).progress
  const { states } = editionWords(language).delivery
  if (total === 0) return <p>{t.none}</p>
  const said = t.of(numeral(language, ended), numeral(language, total), shareOf(language, ended, total))
  return (
    <>
      <p id="progress-said">{said}</p>
      <progress class="long" max={total} value={ended} aria-labelledby="progress-said" />
      <table class="figures">
        <tbody>
          {Object.entries(counts).map(([state, n]) => (
            <tr>
              <th scope="row">{states[state as keyof typeof states]}</th>
              <td class="end">{numeral(language, n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

/** "99.9%": rounded down, for it is all only once it is all. */
const shareOf = (language: string, part: number, whole: number): string =>
  new Intl.NumberFormat(localeOf(language), {
    style: 'percent',
    maximumFractionDigits: 1,
    roundingMode: 'floor',
  } as Intl.NumberFormatOptions).format(whole === 0 ? 0 : part / whole)

const Acts = ({ standing, viewer }: { standing: Standing; viewer: Viewer }) => {
  const { member, csrf, from } = viewer
  const { edition, total, ended } = standing
  const { language } = member
  const words = deliveryWords(language)
  const t = words.halt
  if (!isGoing(standing) || edition.stoppedAt !== null || !may(member, 'edition')) return null
  const act = edition.state === 'released' ? 'pause' : 'resume'
  const action = routes.deskEditionAct(edition.publicId, 'halt')
  const left = Math.max(0, total - ended)
  return (
    <>
      <div class="actions">
        <form method="post" action={action}>
          <Csrf token={csrf} />
          <input type="hidden" name="act" value={act} />
          {from ? <input type="hidden" name="from" value={from} /> : null}
          <Button>{t[act]}</Button>
        </form>
        <Button opens="stop-edition">{t.stop}</Button>
        {act === 'pause' ? <small>{t.pauseHint}</small> : null}
      </div>
      <Confirm
        id="stop-edition"
        title={t.stopTitle}
        language={language}
        does={
          <form method="post" action={action}>
            <Csrf token={csrf} />
            <input type="hidden" name="act" value="stop" />
            {from ? <input type="hidden" name="from" value={from} /> : null}
            <Tick name="sure" label={t.sure} />
            <Button main>{t.stop}</Button>
          </form>
        }
      >
        <p>{t.stopWords(words.readers(left, numeral(language, left)))}</p>
      </Confirm>
    </>
  )
}
