import { Button, Csrf, Tick } from '../../desk/parts.tsx'
import { routes } from '../../routes.ts'
import { may } from '../../staff/index.ts'
import type { Frame } from '../frame.ts'
import { clockIn, when } from '../when.ts'
import type { Looking } from './looking.ts'

/** How the story goes out: now, at an hour, or as soon as it lacks nothing; and what may be done once it is out. */
export function Publication({ frame, looking, wrong }: { frame: Frame; looking: Looking; wrong?: string | undefined }) {
  const { t, member, newsroom, now } = frame
  const { story, revision } = looking
  const lacks = looking.readiness.filter((item) => item.state === 'lacks').length
  const hour = (at: string) => when(member.language, at, newsroom.zone, now)
  const mayPublish = may(member, 'publish')
  if (story.stage === 'withdrawn') {
    return (
      <section class="outing" id="publication">
        <h2>{t.check.publication}</h2>
        <p>
          {story.withdrawnAt === null
            ? t.check.isPutAway(hour(story.changedAt))
            : t.check.isWithdrawn(hour(story.withdrawnAt), story.withdrawnReason)}
        </p>
      </section>
    )
  }
  const out = story.publishedRevisionId !== null
  const same = story.publishedRevisionId === revision.id
  const shownNumber = looking.revisions.find((each) => each.id === story.publishedRevisionId)?.number ?? 0
  return (
    <section class="outing" id="publication" aria-labelledby="h-when">
      <h2 id="h-when">{t.check.publication}</h2>
      {out && story.firstPublishedAt ? <p>{t.check.isOut(hour(story.firstPublishedAt))}</p> : null}
      {out ? <p>{same ? t.check.sameText : t.check.otherText(shownNumber)}</p> : null}
      {same ? null : <When frame={frame} looking={looking} lacks={lacks} wrong={wrong} />}
      {mayPublish ? null : <p>{t.check.cantYou}</p>}
      {out && mayPublish ? (
        <p class="actions">
          <Button href={routes.deskStoryAct(story.publicId, 'correct')}>{t.check.correctIt}</Button>
          <Button href={routes.deskStoryAct(story.publicId, 'withdraw')}>{t.check.withdrawIt}</Button>
        </p>
      ) : null}
    </section>
  )
}

interface WhenProps {
  readonly frame: Frame
  readonly looking: Looking
  readonly lacks: number
  readonly wrong: string | undefined
}

function When({ frame, looking, lacks, wrong }: WhenProps) {
  const { t, member, newsroom, now } = frame
  const { story } = looking
  const set = story.publishAt
  const late = set !== null && set <= now
  // At first the next full hour stands there.
  const [day, hour] = clockIn(set ?? nextHour(now), newsroom.zone)
  const mayPublish = may(member, 'publish')
  const setWords =
    set === null ? '' : late ? t.check.setSoon : t.check.set(when(member.language, set, newsroom.zone, now))
  return (
    <form method="post" action={routes.deskStoryAct(story.publicId, 'publish')}>
      <Csrf token={frame.csrf} />
      <input type="hidden" name="revision" value={looking.revision.id} />
      {setWords === '' ? null : <p class="set">{setWords}</p>}
      <Tick type="radio" name="when" value="soon" checked={late} label={t.check.asSoonAs} />
      <Tick type="radio" name="when" value="at" checked={!late} label={t.check.atAnHour} />
      <div class="at">
        <input class="field" name="day" value={day} size={11} aria-label={t.check.day} inputmode="numeric" dir="ltr" />
        <input
          class="field"
          name="hour"
          value={hour}
          size={5}
          aria-label={t.check.hour}
          inputmode="numeric"
          dir="ltr"
        />
        <span>{t.check.zone(newsroom.zone)}</span>
      </div>
      {wrong ? (
        <p class="problem" role="alert">
          {wrong}
        </p>
      ) : null}
      <div class="actions">
        <Button name="act" value="set" disabled={!mayPublish}>
          {t.check.setIt}
        </Button>
        <Button
          name="act"
          value="now"
          main={lacks === 0}
          disabled={lacks > 0 || !mayPublish}
          why={lacks > 0 ? 'why-not' : 'what-then'}
        >
          {story.publishedRevisionId === null ? t.check.publishNow : t.check.publishAgain}
        </Button>
        {set === null ? null : (
          <button class="plain" type="submit" name="act" value="unset">
            {t.check.takeBackHour}
          </button>
        )}
      </div>
      {lacks > 0 ? <p id="why-not">{t.check.cantWhile(lacks)}</p> : null}
      {lacks === 0 && mayPublish ? (
        <p id="what-then">
          {story.publishedRevisionId === null
            ? t.check.nowDoes(looking.revision.number)
            : t.check.againDoes(looking.revision.number)}
        </p>
      ) : null}
    </form>
  )
}

const nextHour = (now: string): string => {
  const date = new Date(now)
  date.setUTCHours(date.getUTCHours() + 1, 0, 0, 0)
  return date.toISOString()
}
