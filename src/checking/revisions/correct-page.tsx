import { DeskPage } from '../../desk/layout.tsx'
import { Button, Csrf, Field, Tick } from '../../desk/parts.tsx'
import type { CorrectionKind, Revision } from '../../record/index.ts'
import { routes } from '../../routes.ts'
import { documentDiff, isSame } from '../../story/comparing/difference.ts'
import type { ReadinessItem } from '../../story/ready.ts'
import { Ready } from '../check/readiness.tsx'
import { Differences } from '../difference.tsx'
import type { Frame } from '../frame.ts'

export const correctionKinds: readonly CorrectionKind[] = ['correction', 'clarification', 'update', 'retraction']

interface CorrectPageProps {
  readonly frame: Frame
  readonly story: { readonly publicId: string; readonly headline: string }
  readonly out: Revision
  readonly current: Revision
  readonly readiness: readonly ReadinessItem[]
  readonly numberOf: (id: string) => number | null
  readonly given?: Readonly<Record<string, string>>
  readonly problems?: Readonly<Record<string, string>>
  /** Was the note kept just now? */
  readonly kept?: boolean
}

/** Publishing another text of a story that is out, with a note that tells readers what was wrong. */
export function CorrectPage(props: CorrectPageProps) {
  const { frame, story, out, current, readiness, given = {}, problems = {}, kept = false } = props
  const { t } = frame
  const difference = documentDiff(out.document, current.document)
  const lacking = readiness.filter((item) => item.state === 'lacks').length
  const lacks = lacking > 0
  const unchanged = isSame(difference)
  const own = { lang: current.document.language, dir: 'auto' as const }
  return (
    <DeskPage
      {...frame}
      title={t.correct.title}
      place="board"
      bar={
        <>
          <p>
            <a href={routes.deskStory(story.publicId)}>{story.headline}</a>
          </p>
          <div class="end">
            <Button href={routes.deskStoryAct(story.publicId, 'edit')} kbd="e">
              {t.check.editText}
            </Button>
          </div>
        </>
      }
    >
      <div class="sheet-of-work">
        <div>
          {unchanged ? null : <p>{t.correct.lead(current.number)}</p>}
          <section class="correction-of">
            {unchanged ? (
              <p class="empty">{t.correct.noChange}</p>
            ) : (
              <>
                <h2 class="hidden">{t.check.theDifference}</h2>
                <Differences difference={difference} language={current.document.language} t={t} />
              </>
            )}
          </section>
          <form class="form" method="post" action={routes.deskStoryAct(story.publicId, 'correct')} data-keeps>
            <Csrf token={frame.csrf} />
            <input type="hidden" name="revision" value={current.id} />
            <Field
              label={t.correct.kind}
              name="kind"
              value={given.kind ?? 'correction'}
              options={correctionKinds.map((kind) => [kind, t.kinds.correction[kind]])}
            />
            <Field label={t.correct.note} name="note" value={given.note} rows={3} problem={problems.note} {...own} />
            <Field label={t.correct.toldBy} name="toldBy" value={given.toldBy} {...own} />
            {unchanged ? <Tick label={t.correct.alone} name="alone" checked={given.alone === 'on'} /> : null}
            {problems.alone ? (
              <p class="problem" role="alert">
                {problems.alone}
              </p>
            ) : null}
            <div class="actions">
              <Button main disabled={lacks} why={lacks ? 'why-not' : undefined}>
                {t.correct.publish}
              </Button>
              <Button name="act" value="keep">
                {t.correct.keep}
              </Button>
            </div>
            {kept ? (
              <p class="quiet" role="status">
                {t.correct.kept}
              </p>
            ) : null}
            {lacks ? (
              <p class="quiet" id="why-not">
                {t.check.cantWhile(lacking)}
              </p>
            ) : null}
          </form>
        </div>
        <aside class="beside">
          <Ready
            frame={frame}
            items={readiness}
            publicId={story.publicId}
            numberOf={props.numberOf}
            onStoryPage={false}
          />
        </aside>
      </div>
    </DeskPage>
  )
}

/** Asks for the reason before a story is taken from readers. */
export function WithdrawPage({
  frame,
  story,
  language,
  given = '',
  problem,
}: {
  frame: Frame
  story: { readonly publicId: string; readonly headline: string }
  language: string
  given?: string
  problem?: string | undefined
}) {
  const { t } = frame
  return (
    <DeskPage {...frame} title={t.withdraw.title} place="board" bar={<p>{story.headline}</p>}>
      <div class="sheet-of-work">
        <form class="form" method="post" action={routes.deskStoryAct(story.publicId, 'withdraw')}>
          <Csrf token={frame.csrf} />
          <p>{t.withdraw.warning}</p>
          <Field
            label={t.withdraw.reason}
            name="reason"
            value={given}
            rows={3}
            lang={language}
            dir="auto"
            problem={problem}
          />
          <div class="actions">
            <Button>{t.withdraw.button}</Button>
            <Button main href={routes.deskStory(story.publicId)}>
              {t.withdraw.keep}
            </Button>
          </div>
        </form>
      </div>
    </DeskPage>
  )
}
