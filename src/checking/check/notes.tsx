import { Button, Csrf } from '../../desk/parts.tsx'
import { routes } from '../../routes.ts'
import type { Hop } from '../../story/hop.ts'
import { directionOf } from '../../story/language.ts'
import type { Quotation } from '../../story/quotation.ts'
import type { CheckingWords } from '../../words/checking.ts'
import { numeral } from '../../words/counting.ts'
import type { Frame } from '../frame.ts'
import { dayWords, when } from '../when.ts'
import type { Looking, Remark } from './looking.ts'

interface NoteProps {
  readonly frame: Frame
  readonly looking: Looking
}

/** A quotation's note: who, in which words at first, by which step, who confirmed it, and what was said about it. */
export function QuotationNote({
  frame,
  looking,
  quotation,
  number,
}: NoteProps & { quotation: Quotation; number: number | null }) {
  const { t, member } = frame
  const confirmed = looking.confirmations.filter(
    (each) => each.subject === 'quotation' && each.subjectId === quotation.id,
  )
  const hop = looking.document.hops.find((each) => each.id === quotation.hop)
  const waits = confirmed.length === 0
  return (
    <aside
      class={waits ? 'note waits' : 'note'}
      id={`note-${number ?? quotation.id}`}
      data-note={quotation.id}
      tabindex={-1}
    >
      {number === null ? null : <span class="no">{numeral(member.language, number)}</span>}
      <Speaker quotation={quotation} language={looking.document.language} t={t} />
      {quotation.original ? (
        <q lang={quotation.original.language} dir={directionOf(quotation.original.language)}>
          {quotation.original.text}
        </q>
      ) : null}
      {hop ? <HopLine hop={hop} t={t} language={member.language} /> : null}
      <State
        frame={frame}
        looking={looking}
        subject="quotation"
        id={quotation.id}
        number={number ?? 0}
        initials={confirmed.map((each) => each.initials)}
      />
      <Remarks frame={frame} looking={looking} subjectId={quotation.id} />
    </aside>
  )
}

function Speaker({ quotation, language, t }: { quotation: Quotation; language: string; t: CheckingWords }) {
  const { speaker, verb } = quotation
  const own = { lang: language, dir: 'auto' as const }
  switch (speaker.kind) {
    case 'named':
      return (
        <>
          <b {...own}>{speaker.name || t.check.unknownSpeaker}</b>
          <span {...own}>{[speaker.role, verb].filter((part) => part !== '').join(t.reading.comma)}</span>
        </>
      )
    case 'described':
    case 'withheld':
      return (
        <>
          <b {...own}>{speaker.kind === 'described' ? speaker.description : t.kinds.speaker.withheld}</b>
          {speaker.kind === 'described' ? <span>{t.check.described}</span> : null}
          {speaker.deskOnly === '' ? null : (
            <p class="desk-only">
              <b>{t.check.deskKnows}</b> <bdi>{speaker.deskOnly}</bdi>
            </p>
          )}
        </>
      )
    case 'unknown':
      return <b class="lacks">{t.check.unknownSpeaker}</b>
  }
}

/** "Interview, Sawt al-Mina, 28 January 2026": each part in its own direction. */
const HopLine = ({ hop, t, language }: { hop: Hop; t: CheckingWords; language: string }) => {
  const day = hop.publishedOn === '' ? '' : dayWords(language, hop.publishedOn)
  const parts = [t.kinds.hop[hop.kind], hop.publisher || hop.with, day].filter((part) => part !== '')
  return (
    <p class="hop">
      {parts.map((part, index) => (
        <>
          {index > 0 ? t.reading.comma : ''}
          <bdi>{part}</bdi>
        </>
      ))}
    </p>
  )
}

interface StateProps extends NoteProps {
  readonly subject: 'quotation' | 'hop'
  readonly id: string
  readonly number: number
  readonly initials: readonly string[]
}

/** Confirmed or not, by whom, and the buttons that change it. */
export function State({ frame, looking, subject, id, number, initials }: StateProps) {
  const { t, csrf } = frame
  const { publicId } = looking.story
  const waits = initials.length === 0
  return (
    <form class="state-form" method="post" action={routes.deskStoryAct(publicId, waits ? 'confirm' : 'unconfirm')}>
      <Csrf token={csrf} />
      <input type="hidden" name="subject" value={subject} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="number" value={number} />
      <p class="state">
        {waits ? (
          <span class="lacks">{t.check.notConfirmed}</span>
        ) : (
          <>
            {t.check.confirmed} <span>{t.check.by(initials.join(t.reading.comma))}</span>{' '}
            <button class="plain again" type="submit">
              {t.check.openAgain}
            </button>
          </>
        )}
      </p>
      {waits ? (
        <div class="actions">
          <Button name="right" value="1">
            {t.check.right} <kbd>y</kbd>
          </Button>
          <a class="button" href={`${routes.deskStoryAct(publicId, 'edit')}#${subject}-${id}`}>
            {t.check.change} <kbd>c</kbd>
          </a>
        </div>
      ) : null}
    </form>
  )
}

/** What was said about a part, and a field to say more. */
export function Remarks({ frame, looking, subjectId }: NoteProps & { subjectId: string }) {
  const { t, csrf } = frame
  const { publicId } = looking.story
  const remarks = looking.remarks.filter((each) => each.subjectId === subjectId)
  const open = remarks.filter((each) => each.answeredAt === null)
  return (
    <>
      {open.map((each) => (
        <Said frame={frame} remark={each} publicId={publicId} />
      ))}
      <details class="remark">
        <summary>{open.length > 0 ? t.check.answer : t.check.remark}</summary>
        <form method="post" action={routes.deskStoryAct(publicId, 'remark')}>
          <Csrf token={csrf} />
          <input type="hidden" name="id" value={subjectId} />
          <textarea class="field" name="words" rows={2} dir="auto" required aria-label={t.check.remarkWords} />
          <Button>{t.check.sayIt}</Button>
        </form>
      </details>
    </>
  )
}

function Said({ frame, remark, publicId }: { frame: Frame; remark: Remark; publicId: string }) {
  const { t, member, newsroom, now } = frame
  return (
    <div class="said">
      <p>
        <b>
          <bdi>{remark.name}</bdi>
          {t.reading.comma}
          {when(member.language, remark.at, newsroom.zone, now)}.
        </b>{' '}
        <bdi>{remark.words}</bdi>
      </p>
      <form method="post" action={routes.deskStoryAct(publicId, 'answered')}>
        <Csrf token={frame.csrf} />
        <input type="hidden" name="remark" value={remark.id} />
        <button class="plain" type="submit">
          {t.check.answered}
        </button>
      </form>
    </div>
  )
}

/** The question for a picture that has no words yet. It may be answered right here. */
export function AltNote({ frame, looking, at }: NoteProps & { at: string }) {
  const { t, csrf } = frame
  const { language } = looking.document
  return (
    <aside class="note plain waits" id={`alt-${at}`}>
      <form method="post" action={routes.deskStoryAct(looking.story.publicId, 'alt')}>
        <Csrf token={csrf} />
        <input type="hidden" name="base" value={looking.revision.id} />
        <input type="hidden" name="at" value={at} />
        <p>
          <b>{t.check.pictureLacksWords}</b>
          {t.check.pictureQuestion}
        </p>
        <textarea
          class="field"
          name="alt"
          rows={2}
          lang={language}
          dir={directionOf(language)}
          required
          aria-label={t.check.pictureQuestion}
          placeholder={t.check.pictureExample}
        />
        <p>{t.check.pictureRead}</p>
        <div class="actions">
          <Button>{t.check.saveWords}</Button>
        </div>
      </form>
    </aside>
  )
}
