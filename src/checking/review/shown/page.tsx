import { DeskPage } from '../../../desk/layout.tsx'
import { Button, Csrf } from '../../../desk/parts.tsx'
import type { Found } from '../../../intake/index.ts'
import { routes } from '../../../routes.ts'
import type { CheckingWords } from '../../../words/checking.ts'
import { LanguageList } from '../../edit/languages.tsx'
import { isNoArticle, type Numbered, standingOf } from '../findings.ts'
import { siteOf, type Tally } from '../tally.ts'
import { Chosen, chosenKeys } from './chosen.tsx'
import { FindingItem, type Shown } from './finding.tsx'
import { Source } from './source.tsx'
import { Told } from './tallies-page.tsx'

interface ReviewPageProps extends Shown {
  readonly id: string
  /** Why it can't be made a draft as it stands. */
  readonly problem?: string | undefined
  /** What was said of the pages of this site before. */
  readonly tallies: readonly Tally[]
}

/** What was found in a page, to be said right or wrong, one after another; a draft at any time. */
export function ReviewPage(props: ReviewPageProps) {
  const { frame, id, review, problem } = props
  const { t, member, newsroom } = frame
  const findings = standingOf(review.found, review)
  const isDone = ({ number }: Numbered) => review.verdicts[String(number)] !== undefined
  const done = findings.filter(isDone).length
  const from = review.address === '' ? t.bringIn[review.from === 'saved' ? 'saved' : 'pasted'] : review.address
  const site = siteOf(review)
  const group = (about: Numbered['about'], title: string, none: string) => {
    const own = findings.filter((each) => each.about === about)
    return (
      <>
        <h2>
          {title} <small>{t.bringIn.lookedAt(own.filter(isDone).length, own.length)}</small>
        </h2>
        {own.length === 0 ? <p class="empty">{none}</p> : null}
        <ol data-group>
          {own.map((each) => (
            <FindingItem each={each} shown={props} />
          ))}
        </ol>
      </>
    )
  }
  return (
    <DeskPage
      {...frame}
      title={t.bringIn.reviewTitle}
      place="board"
      bar={
        <>
          <p dir="auto">{from.replace(/^https?:\/\/(www\.)?/, '')}</p>
          <div class="end" data-review-bar>
            <p role="status">
              <b data-done>{t.bringIn.lookedAt(done, findings.length)}</b> {t.bringIn.lookedAtWords}{' '}
              <progress
                max={Math.max(1, findings.length)}
                value={done}
                aria-label={`${t.bringIn.lookedAt(done, findings.length)} ${t.bringIn.lookedAtWords}`}
              />
            </p>
            <button
              class="button"
              type="submit"
              form="review"
              name="act"
              value="undo"
              disabled={review.past.length === 0}
            >
              {t.review.undo} <kbd>z</kbd>
            </button>
            <Button form="review" name="act" value="draft" kbd="Ctrl Enter">
              {t.bringIn.makeDraft}
            </Button>
          </div>
        </>
      }
      keys={[
        [['y'], t.keys.right],
        [['n'], t.keys.wrong],
        [['c'], t.keys.change],
        [['j', 'k'], t.keys.nextFinding],
        [['u'], t.keys.nextUnsure],
        [['t'], t.review.key.choose],
        [['Ctrl', 'Enter'], t.keys.draft],
      ]}
      moreKeys={[
        [['1', '2'], t.review.key.known],
        [['↓', '↑'], t.review.key.walk],
        [['←', '→'], t.review.key.words],
        ...chosenKeys(t),
        [['Esc'], t.review.key.leave],
      ]}
    >
      {problem ? (
        <p class="problems" role="alert">
          {problem}
        </p>
      ) : null}
      <p class="problems" role="alert" data-not-kept hidden>
        {t.review.notKept}
      </p>
      {isNoArticle(review.found) ? (
        <p class="problems" role="status">
          {t.review.noArticle}
        </p>
      ) : null}
      <div class="review">
        <Source frame={frame} review={review} findings={findings} />
        <form class="findings" id="review" method="post" action={`${routes.bringIn()}/${id}`} data-review>
          <Csrf token={frame.csrf} />
          <LanguageList newsroom={newsroom.languages} desk={member.language} />
          {group('story', t.bringIn.aboutStory, t.review.nothingAbout)}
          {group('text', t.bringIn.inText, t.review.allText)}
          <h2>
            {t.bringIn.leftOutTitle} <small>{t.bringIn.pieces(review.found.dropped.length)}</small>
          </h2>
          <p class="empty">{review.found.dropped.length === 0 ? t.bringIn.nothingLeftOut : t.bringIn.leftOutWhere}</p>
          <p class="empty more">
            {t.bringIn.notFound(notFound(review.found, t).join(t.reading.comma))}
            <Told site={site} tallies={props.tallies} frame={frame} />
          </p>
          <p class="empty more">{t.review.openStay}</p>
          <p class="actions">
            <Button name="act" value="keep">
              {t.bringIn.keepAll}
            </Button>
            <Button main name="act" value="draft">
              {t.bringIn.makeDraft}
            </Button>
            <button class="plain" type="submit" name="act" value="drop">
              {t.bringIn.drop}
            </button>
          </p>
        </form>
        <Chosen t={t} />
      </div>
    </DeskPage>
  )
}

function notFound(found: Found, t: CheckingWords): string[] {
  const has = (kind: string) => found.findings.some((finding) => finding.kind === kind)
  const kinds = ['language', 'kicker', 'headline', 'standfirst', 'byline', 'publishedOn', 'leadImage'] as const
  return [...kinds.filter((kind) => !has(kind)).map((kind) => t.bringIn.kinds[kind]), t.edit.licence]
}
