import { routes } from '../../routes.ts'
import type { Hop } from '../../story/hop.ts'
import { directionOf, languageName } from '../../story/language.ts'
import type { CheckingWords } from '../../words/checking.ts'
import { numeral } from '../../words/counting.ts'
import type { Frame } from '../frame.ts'
import { Joined } from '../joined.tsx'
import { dayAndHour, dayWords } from '../when.ts'
import type { Own } from './head.tsx'
import type { Looking } from './looking.ts'
import { Remarks, State } from './notes.tsx'

/** "How we know this", and beside each step who confirmed it and what only the desk sees. */
export function Chain({ frame, looking, own }: { frame: Frame; looking: Looking; own: Own }) {
  const { t, member } = frame
  const { hops } = looking.document
  const desk = { lang: member.language, dir: directionOf(member.language) }
  return (
    <>
      <section class="chain" id="chain" aria-labelledby="h-chain">
        <div class="reader head" {...desk}>
          <h2 id="h-chain">{t.reading.howWeKnow}</h2>
          <p>{hops.length === 0 ? t.edit.noHops : t.reading.steps(hops.length)}</p>
        </div>
        <ol>
          {hops.map((hop, index) => (
            <li>
              <div class={hop.seen === 'us' ? 'reader step seen' : 'reader step'} {...desk}>
                <Step frame={frame} hop={hop} own={own} />
              </div>
              <div class="notes">
                <HopNote frame={frame} looking={looking} hop={hop} number={index + 1} />
              </div>
            </li>
          ))}
        </ol>
      </section>
      <Rest frame={frame} looking={looking} />
    </>
  )
}

interface StepProps {
  readonly frame: Frame
  readonly hop: Hop
}

/** A step as readers get it, with what only the desk knows of it said in words. */
function Step({ frame: { t, member, newsroom }, hop, own }: StepProps & { own: Own }) {
  return (
    <>
      <b>{t.kinds.hop[hop.kind]}</b>
      {hop.with === '' ? t.reading.comma : ` ${t.reading.with} `}
      <span lang={own.lang} dir="auto">
        {[hop.with, hop.author, hop.publisher].filter((part) => part !== '').join(t.reading.comma)}
      </span>
      <small>
        <Joined
          between={t.reading.between}
          parts={[
            hop.publishedOn === '' ? '' : dayWords(member.language, hop.publishedOn),
            hop.language === '' ? '' : languageName(hop.language, member.language),
            hop.seen === 'us' ? t.reading.seen : t.reading.reported,
            hop.snapshot ? <Kept t={t} copy={hop.snapshot} language={member.language} zone={newsroom.zone} /> : '',
            hop.visible === 'desk' ? t.check.forTheDesk : '',
          ]}
        />
      </small>
      {hop.address === '' ? null : (
        <small>
          <a href={hop.address} rel="noreferrer" dir="ltr">
            {hop.address}
          </a>
        </small>
      )}
    </>
  )
}

function HopNote({ frame, looking, hop, number }: StepProps & { looking: Looking; number: number }) {
  const { t } = frame
  const initials = looking.confirmations
    .filter((each) => each.subject === 'hop' && each.subjectId === hop.id)
    .map((each) => each.initials)
  return (
    <aside class={initials.length === 0 ? 'note waits' : 'note'} id={`hop-${hop.id}`} data-note={hop.id} tabindex={-1}>
      <span class="no">{numeral(frame.member.language, number)}</span>
      <b>{t.kinds.hop[hop.kind]}</b>
      {hop.deskNote === '' ? null : (
        <p class="desk-only">
          <b>{t.check.forTheDesk}</b> <bdi>{hop.deskNote}</bdi>
        </p>
      )}
      <State frame={frame} looking={looking} subject="hop" id={hop.id} number={number} initials={initials} />
    </aside>
  )
}

/** After the steps: one more, what the story was brought in from, and what was said of the whole of it. */
function Rest({ frame, looking }: { frame: Frame; looking: Looking }) {
  const { t, member, newsroom } = frame
  // What it was made from stands at its step; a pasted text may have none.
  const strange = looking.copies.filter(
    (copy) => !looking.document.hops.some((hop) => hop.snapshot?.sha256 === copy.sha256),
  )
  return (
    <div class="notes">
      <div class="note plain">
        <p>
          <a href={`${routes.deskStoryAct(looking.story.publicId, 'edit')}#hops`}>{t.check.addHop}</a>
        </p>
        {strange.map((copy) => (
          <p>
            {t.copies.broughtIn}: <Kept t={t} copy={copy} language={member.language} zone={newsroom.zone} />
          </p>
        ))}
        <b>{t.check.onTheStory}</b>
        <Remarks frame={frame} looking={looking} subjectId="" />
      </div>
    </div>
  )
}

interface KeptProps {
  readonly t: CheckingWords
  readonly copy: { readonly sha256: string; readonly seenAt: string }
  readonly language: string
  readonly zone: string
}

/** "copy kept 29 January 2026, 10:20": the way to what the source said. */
const Kept = ({ t, copy, language, zone }: KeptProps) => (
  <a href={routes.deskCopy(copy.sha256)}>{t.reading.copyKept(dayAndHour(language, copy.seenAt, zone))}</a>
)
