import { DeskPage } from '../../desk/layout.tsx'
import { Button, Csrf } from '../../desk/parts.tsx'
import type { Found } from '../../intake/index.ts'
import { routes } from '../../routes.ts'
import type { CheckingWords } from '../../words/checking.ts'
import { numeral } from '../../words/counting.ts'
import type { Frame } from '../frame.ts'
import type { Review } from './kept.ts'
import { canChange, changeable, isUnsure, type Numbered, numbered, type Verdict } from './review.ts'
import { Source } from './source.tsx'
import { valueWords } from './values.ts'

interface ReviewPageProps {
  readonly frame: Frame
  readonly id: string
  readonly review: Review
  /** Why it can't be made a draft as it stands. */
  readonly problem?: string | undefined
}

/** What was found in a page, to be said right or wrong, one after another; a draft at any time. */
export function ReviewPage({ frame, id, review, problem }: ReviewPageProps) {
  const { t } = frame
  const findings = numbered(review.found)
  const done = findings.filter((each) => review.verdicts[each.number] !== undefined).length
  const from = review.address === '' ? t.bringIn[review.from === 'saved' ? 'saved' : 'pasted'] : review.address
  return (
    <DeskPage
      {...frame}
      title={t.bringIn.reviewTitle}
      place="board"
      bar={
        <>
          <p dir="auto">{from.replace(/^https?:\/\/(www\.)?/, '')}</p>
          <div class="end">
            <p role="status">
              <b data-done>{t.bringIn.lookedAt(done, findings.length)}</b> {t.bringIn.lookedAtWords}{' '}
              <progress
                max={findings.length}
                value={done}
                aria-label={`${t.bringIn.lookedAt(done, findings.length)} ${t.bringIn.lookedAtWords}`}
              />
            </p>
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
        [['Ctrl', 'Enter'], t.keys.draft],
      ]}
    >
      {problem ? (
        <p class="problems" role="alert">
          {problem}
        </p>
      ) : null}
      <div class="review">
        <Source frame={frame} review={review} findings={findings} />
        <form class="findings" id="review" method="post" action={`${routes.bringIn()}/${id}`} data-review>
          <Csrf token={frame.csrf} />
          <Group
            title={t.bringIn.aboutStory}
            findings={findings.filter((each) => each.about === 'story')}
            review={review}
            frame={frame}
          />
          <Group
            title={t.bringIn.inText}
            findings={findings.filter((each) => each.about === 'text')}
            review={review}
            frame={frame}
          />
          <h2>
            {t.bringIn.leftOutTitle} <small>{t.bringIn.pieces(review.found.dropped.length)}</small>
          </h2>
          <p class="empty">{review.found.dropped.length === 0 ? t.bringIn.nothingLeftOut : t.bringIn.leftOutWhere}</p>
          <p class="empty more">{t.bringIn.notFound(notFound(review.found, t).join(t.reading.comma))}</p>
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
      </div>
    </DeskPage>
  )
}

interface GroupProps {
  readonly title: string
  readonly findings: readonly Numbered[]
  readonly review: Review
  readonly frame: Frame
}

function Group({ title, findings, review, frame }: GroupProps) {
  const done = findings.filter((each) => review.verdicts[each.number] !== undefined).length
  return (
    <>
      <h2>
        {title} <small>{frame.t.bringIn.lookedAt(done, findings.length)}</small>
      </h2>
      <ol>
        {findings.map((each) => (
          <FindingItem each={each} found={review.found} verdict={review.verdicts[each.number]} frame={frame} />
        ))}
      </ol>
    </>
  )
}

interface FindingProps {
  readonly each: Numbered
  readonly found: Found
  readonly verdict: Verdict | undefined
  readonly frame: Frame
}

function FindingItem({ each: { number, finding }, found, verdict, frame }: FindingProps) {
  const { t, member } = frame
  const unsure = isUnsure(finding)
  const words = { right: t.bringIn.isRight, wrong: t.bringIn.isWrong, changed: t.bringIn.changed }
  const said = verdict ? words[verdict.is] : unsure ? t.bringIn.unsure : t.bringIn.open
  const look = verdict ? (verdict.is === 'wrong' ? 'said done wrong' : 'said done') : unsure ? 'said lacks' : 'said'
  const option = (value: Verdict['is'], label: string, key: string) => (
    <label class="button">
      <input type="radio" name={`v.${number}`} value={value} checked={verdict?.is === value} />
      {label} <kbd>{key}</kbd>
    </label>
  )
  const own = found.language === '' ? {} : { lang: found.language }
  return (
    <li
      class="finding"
      id={`finding-${number}`}
      data-finding={number}
      data-unsure={unsure ? '' : undefined}
      data-words={JSON.stringify({ ...words, open: unsure ? t.bringIn.unsure : t.bringIn.open })}
    >
      <span class="no">{numeral(member.language, number)}</span>
      <span class="kind">{t.bringIn.kinds[finding.kind]}</span>
      <span class="what" dir="auto" {...own}>
        {verdict?.is === 'changed' ? verdict.to : valueWords(finding, found, member.language)}
      </span>
      <span class={look}>{said}</span>
      <div class="answer">
        {finding.kind === 'quotation' ? <Parts finding={finding} found={found} t={t} /> : null}
        <p class="why">
          <b>{t.bringIn.why}</b> {t.bringIn.reasons[finding.why.code] ?? ''}
        </p>
        <fieldset class="actions">
          <legend class="unseen">{t.bringIn.isThisRight}</legend>
          {option('right', t.bringIn.right, 'y')}
          {option('wrong', t.bringIn.wrong, 'n')}
          {canChange(finding.kind) ? option('changed', t.bringIn.change, 'c') : null}
        </fieldset>
        {canChange(finding.kind) ? (
          <input
            class="field to"
            name={`to.${number}`}
            value={verdict?.is === 'changed' ? verdict.to : changeable(finding, found)}
            aria-label={`${t.bringIn.changeTo}: ${t.bringIn.kinds[finding.kind]} ${numeral(member.language, number)}`}
            dir="auto"
            {...own}
          />
        ) : null}
      </div>
    </li>
  )
}

function Parts({ finding, found, t }: { finding: Numbered['finding']; found: Found; t: CheckingWords }) {
  const quotation = found.quotations[finding.index ?? -1]
  if (!quotation) return null
  const role = found.findings.find((each) => each.kind === 'role' && each.index === finding.index)?.value
  const own = found.language === '' ? {} : { lang: found.language }
  return (
    <dl>
      <dt>{t.bringIn.speaker}</dt>
      <dd {...own}>
        {quotation.speaker || t.bringIn.nobody} {role ? <small>{role}</small> : null}
      </dd>
      {quotation.mention !== '' && quotation.mention !== quotation.speaker ? (
        <>
          <dt>{t.bringIn.namedAs}</dt>
          <dd {...own}>{quotation.mention}</dd>
        </>
      ) : null}
      {quotation.verb === '' ? null : (
        <>
          <dt>{t.bringIn.verb}</dt>
          <dd {...own}>{quotation.verb}</dd>
        </>
      )}
    </dl>
  )
}

function notFound(found: Found, t: CheckingWords): string[] {
  const has = (kind: string) => found.findings.some((finding) => finding.kind === kind)
  const kinds = ['language', 'kicker', 'headline', 'standfirst', 'byline', 'publishedOn', 'leadImage'] as const
  return [...kinds.filter((kind) => !has(kind)).map((kind) => t.bringIn.kinds[kind]), t.edit.licence]
}
